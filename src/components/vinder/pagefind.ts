import { type Gevonden, kiesPassages, type Passage } from '../../search/passages.ts';

interface Pagefind {
  options: (opties: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (vraag: string) => Promise<{ results: { data: () => Promise<Gevonden> }[] }>;
}

/** More pages than this are not opened: each is a file. */
const meesteBladzijden = 8;
const woordenInUittreksel = 24;

let geladen: Promise<Pagefind> | undefined;

async function laad(basis: string): Promise<Pagefind> {
  const adres = `${basis}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ adres)) as Pagefind;
  await pagefind.options({ baseUrl: basis, excerptLength: woordenInUittreksel });
  return pagefind;
}

/**
 * Searches the running text. Pagefind and its index are fetched with the first question, not before.
 * @param basis the root of the site
 * @throws when a file cannot be fetched; the next question tries again
 */
export async function zoekPassages(basis: string, vraag: string): Promise<Passage[]> {
  geladen ??= laad(basis);
  geladen.catch(() => {
    geladen = undefined;
  });
  const { results } = await (await geladen).search(vraag);
  const bladzijden = results.slice(0, meesteBladzijden).map(({ data }) => data());
  return kiesPassages(await Promise.all(bladzijden), vraag);
}

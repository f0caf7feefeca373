import type { Klacht, MdxFout } from './mdx-fout.ts';
import { accoladeBereik, openAccolade, regelVan } from './plek.ts';

/** Faults of what stands between braces: a stray "{", words that are no code, a wrong value of an attribute. */
export function mdxAccoladeFout({ tekst, offset, soort }: Klacht): MdxFout | undefined {
  const begin = openAccolade(tekst, offset);
  if (begin < 0) return undefined;
  const regel = regelVan(tekst, begin);
  const veld = /([A-Za-z][\w-]*)=$/.exec(tekst.slice(0, begin));
  if (veld) {
    const naam = veld[1] ?? '';
    return {
      regel,
      wat: `de waarde van ${naam}={…} klopt niet. Schrijf een getal (${naam}={5}), een lijst (${naam}={["a", "b"]}) of een tekst (${naam}="…").`,
      wis: [[begin - naam.length - 1, accoladeBereik(tekst, begin)[1]]],
    };
  }
  const commentaar = /^\{\s*\/\*/.test(tekst.slice(begin));
  if (commentaar)
    return {
      regel,
      wat: 'een opmerking wordt niet gesloten. Schrijf {/* opmerking */}.',
      wis: [[begin, begin + 3]],
    };
  if (soort.endsWith(':non-spread'))
    return {
      regel,
      wat: 'tussen { en } in een tag staat iets wat daar niet kan. Schrijf naam="waarde".',
      wis: [accoladeBereik(tekst, begin)],
    };
  const wat = soort.endsWith(':unexpected-eof')
    ? 'een accolade "{" wordt niet gesloten.'
    : 'wat tussen { en } staat, leest de site als code, en dit is geen code.';
  return { regel, wat: `${wat} Wil je een accolade tonen, schrijf dan "\\{".`, wis: [[begin, begin + 1]] };
}

import type { PdfFout } from './fout.ts';

/** A piece of text as pdf.js gives it: its matrix and its width in points. */
interface Stuk {
  transform: number[];
  width: number;
}

/** What pdf.js, the reader in Firefox, makes of a file. */
export interface Gelezen {
  fouten: PdfFout[];
  /** The text of each page; "\n" where a line ends. */
  tekst: string[];
}

/** Does a piece of text begin or, when it is not turned, end outside the page? */
function valtVanBlad(
  { transform, width }: Stuk,
  [links = 0, onder = 0, rechts = 0, boven = 0]: number[],
): boolean {
  const [, schuin = 0, , , x = 0, y = 0] = transform;
  const einde = schuin === 0 ? x + width : x;
  return x < links || y < onder || einde > rechts || y > boven;
}

/** Opens every page of a file with pdf.js: its text, its annotations and its structure. */
export async function leesMetPdfjs(bytes: Uint8Array): Promise<Gelezen> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the bytes away from whoever gives them.
  const taak = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, stopAtErrors: true });
  const tekst: string[] = [];
  const fouten: PdfFout[] = [];
  try {
    const doc = await taak.promise;
    for (let nr = 1; nr <= doc.numPages; nr++) {
      const pagina = await doc.getPage(nr);
      const [inhoud] = await Promise.all([
        pagina.getTextContent(),
        pagina.getAnnotations(),
        pagina.getStructTree(),
      ]);
      const stukken = inhoud.items.filter((stuk) => 'str' in stuk);
      tekst.push(stukken.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
      for (const stuk of stukken)
        if (stuk.str.trim() && valtVanBlad(stuk, pagina.view))
          fouten.push({
            regel: 'tekst-buiten',
            wat: `De tekst "${stuk.str}" valt van het blad.`,
            pagina: nr,
          });
    }
    return { fouten, tekst };
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : fout;
    fouten.push({ regel: 'pdfjs', wat: `pdf.js kan het bestand niet lezen: ${reden}.` });
    return { fouten, tekst };
  } finally {
    await taak.destroy();
  }
}

/** Tells whether pdf.js opens every page of a file. */
export const opentInPdfjs = async (bytes: Uint8Array): Promise<PdfFout[]> =>
  (await leesMetPdfjs(bytes)).fouten;

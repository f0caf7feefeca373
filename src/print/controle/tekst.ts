/** Stands for a hyphen at the end of a line: it may belong to the word or to the line. */
const AFBREKING = '\u00AD';

const plat = (tekst: string) =>
  tekst
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, '');

/** The text of a file as it is searched: without white space. */
export const doorzoekbaar = (paginas: readonly string[]): string =>
  plat(
    paginas
      .join('\n')
      .replaceAll(AFBREKING, '')
      .replace(/[-\u2010\u2011]\s*\n/g, AFBREKING),
  );

/** Finds a text from a place on; where it ends, or -1. */
function zoek(inhoud: string, tekst: string, vanaf: number): number {
  const tekens = [...plat(tekst.replaceAll(AFBREKING, ''))].map((teken) =>
    teken === '-' ? `[-${AFBREKING}]` : teken.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  const patroon = new RegExp(tekens.join(`${AFBREKING}?`), 'g');
  patroon.lastIndex = vanaf;
  return patroon.test(inhoud) ? patroon.lastIndex : -1;
}

/** Tells which texts cannot be found on the pages, or not in the order given. */
export function keurTekst(paginas: readonly string[], teksten: readonly string[]): string[] {
  const inhoud = doorzoekbaar(paginas);
  const fouten: string[] = [];
  let plek = 0;
  for (const tekst of teksten) {
    const einde = zoek(inhoud, tekst, plek);
    if (einde >= 0) plek = einde;
    else if (zoek(inhoud, tekst, 0) >= 0)
      fouten.push(`De tekst "${tekst}" staat niet op zijn plaats in de volgorde.`);
    else fouten.push(`De tekst "${tekst}" is niet uit de PDF te halen.`);
  }
  return fouten;
}

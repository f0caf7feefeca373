/** Characters that never belong in typed text: controls, and signs that turn the direction of a line. */
const vreemd = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const knip = (tekst: string, max: number) => tekst.slice(0, max).replace(/[\ud800-\udbff]$/, '');

/** A name as a document keeps it: one line, no white space around it, not too long. */
export const kortLabel = (tekst: string, max: number): string =>
  knip(tekst.toWellFormed().replace(vreemd, ' ').replace(/\s+/g, ' ').trim(), max).trim();

/** A longer text: line breaks stay. */
export const kortTekst = (tekst: string, max: number): string =>
  knip(
    tekst
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(vreemd, (teken) => (teken === '\n' ? '\n' : ' ')),
    max,
  );

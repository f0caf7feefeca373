/** No vowels, so that no word comes out; no signs that look like another. */
const tekens = '23456789bcdfghjkmnpqrstvwxz';
const lengte = 6;

/**
 * The short code of a page, from its slug. The same slug gives the same code for ever; a page that was renamed keeps
 * the codes of its earlier slugs as well.
 */
export function korteCode(slug: string): string {
  // FNV-1a over 64 bits: spreads slugs that differ in one letter.
  let som = 0xcbf29ce484222325n;
  for (const teken of slug)
    som = BigInt.asUintN(64, (som ^ BigInt(teken.codePointAt(0) ?? 0)) * 0x100000001b3n);
  let code = '';
  for (let i = 0; i < lengte; i++) {
    code += tekens[Number(som % BigInt(tekens.length))];
    som /= BigInt(tekens.length);
  }
  return code;
}

/** The short address of a methodiek, or of one of its steps. */
export const kortMethodiekAdres = (slug: string, stap?: number): string =>
  stap === undefined ? `/m/${korteCode(slug)}/` : `/m/${korteCode(slug)}/${stap}/`;

/** The short address of a step of a proces; `id` is "proces/stap". */
export const kortStapAdres = (id: string): string => `/s/${korteCode(id)}/`;

/** Short addresses lead on; they are no pages to find. */
export const isKortAdres = (pad: string): boolean => /^\/[ms]\/[^/]+\//.test(pad);

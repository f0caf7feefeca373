/** Words after which a full stop ends no sentence. */
const afkortingen = /(?:^|[\s(])(?:bv|bijv|enz|nr|p|blz|art|ca|resp|m\.a\.w|o\.a|d\.w\.z|t\.e\.m)\.$/i;

/** An end of a sentence, the quotes and brackets that close with it, and the white space after it. */
const einde = /[.!?…]+["'”’)\]]*\s+(?=["'“‘(]*[\p{Lu}\p{N}])/gu;

/** Cuts a paragraph into sentences. */
export function splitsZinnen(tekst: string): string[] {
  const zinnen: string[] = [];
  let begin = 0;
  for (const match of tekst.matchAll(einde)) {
    const tot = match.index + match[0].length;
    const zin = tekst.slice(begin, tot).trim();
    if (afkortingen.test(zin)) continue;
    zinnen.push(zin);
    begin = tot;
  }
  return [...zinnen, tekst.slice(begin).trim()].filter((zin) => /\p{L}/u.test(zin));
}

export const woordenVan = (zin: string): string[] =>
  zin.match(/[\p{L}\p{N}²]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words of laws, premiums and amounts of 2001 to 2016: they mean something only with their year. */
const oudeWoorden =
  /(?<!\p{L})(?:artikel 60|art\. ?60|SINE|WEP(?:\+|-plus)?|Activa|meerbanenplan|doorstromingsprogramma|invoegbedrij(?:f|ven)|Dimona|BEF|Belgische frank|€|euro)(?!\p{L})/giu;
const jaar = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The words in a text that belong to a time, when no year stands with them.
 * @param tekst a paragraph
 * @param context what stands around it and may hold the year: the headings above it, the start of that part
 */
export function gedateerdeWoorden(tekst: string, context = ''): string[] {
  if (jaar.test(tekst) || jaar.test(context)) return [];
  return [...new Set([...tekst.matchAll(oudeWoorden)].map(([woord]) => woord))];
}

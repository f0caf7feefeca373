/** Words that say nothing about what someone looks for. Short answers to "which page?" never hang on them. */
const stopwoorden = new Set(
  `aan af al alle alles als altijd andere anders ben bij binnen dan dat de deze die dit doe doen door dus een en er
  ergens even ge geen gaan gaat had heb hebben heeft het hem hen hier hij hoe hun ik in is ja je jij jou jouw jullie kan kun
  kunnen ma maar me meer men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat ons onze ook op over
  per se te tegen tot toch u uit uw van veel voor waar wanneer waarom was wat we wel welk welke wie wij wil willen
  wordt worden zal ze zelf zich zij zijn zo zoek zonder zou iemand iets`.split(/\s+/),
);

/** Lower case without accents or ligatures, so that coordinatie finds coördinatie and W2 finds W². */
export const gewoon = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ĳ', 'ij')
    .replace(/['’]s\b/g, 's');

/** The words of a text in order: letters and digits. A hyphen ends a word; `delen` brings the halves together again. */
export const woorden = (tekst: string): string[] => gewoon(tekst).match(/[\p{L}\p{N}]+/gu) ?? [];

export const isStopwoord = (woord: string): boolean => stopwoorden.has(woord);

/**
 * The words by which a text is found. Of a compound with hyphens ("life-eventlijn") also the whole, written as one.
 * When nothing but stop words is left, they count after all: "wie ben ik" is a question that people type.
 */
export function zoekwoorden(tekst: string): string[] {
  const alle = woorden(tekst);
  const aaneen = (gewoon(tekst).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((w) =>
    w.replaceAll('-', ''),
  );
  const telt = alle.filter((woord) => !isStopwoord(woord));
  return telt.length > 0 ? [...telt, ...aaneen] : alle;
}

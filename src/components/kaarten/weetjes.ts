import type { Kaart } from '../../model/kaart.ts';

/** What a card knows beside its word and its explanation, in the order of the page: a label and one or more sentences. */
export function weetjes(
  kaart: Kaart,
  andere: (id: string) => string | undefined,
): [wat: string, zinnen: string[]][] {
  const uit: [string, (string | undefined)[]][] = [];
  if ('houvast' in kaart) uit.push(['Houvast', [kaart.houvast]]);
  if ('doorvraag' in kaart) uit.push(['Vraag door', [kaart.doorvraag]]);
  if ('tegengif' in kaart) uit.push(['Wat helpt', [kaart.tegengif]]);
  if ('tegenkant' in kaart) uit.push(['De andere kant', [kaart.tegenkant && andere(kaart.tegenkant)]]);
  if ('tegenpool' in kaart) uit.push(['Tegenover', [kaart.tegenpool && andere(kaart.tegenpool)]]);
  if ('feiten' in kaart) for (const { wat, tekst } of kaart.feiten) uit.push([wat, [tekst]]);
  if ('niveaus' in kaart) uit.push(['Van laag naar hoog', kaart.niveaus ?? []]);
  if ('gedrag' in kaart) uit.push(['Je ziet het aan', kaart.gedrag]);
  if ('tekening' in kaart) uit.push(['In de tekening', [kaart.tekening]]);
  if ('dekt' in kaart) uit.push(['Hieronder valt', kaart.dekt]);
  return uit
    .map(([wat, zinnen]): [string, string[]] => [wat, zinnen.filter((zin) => zin !== undefined)])
    .filter(([, zinnen]) => zinnen.length > 0);
}

/** How many cards, in the word that fits: cards, questions, points or words. */
export function aantal(deck: { soort: string; kaarten: readonly unknown[]; druk?: unknown }): string {
  const n = deck.kaarten.length;
  const woord = deck.druk
    ? ['kaart', 'kaarten']
    : deck.soort === 'vragen'
      ? ['vraag', 'vragen']
      : deck.soort === 'woordenlijst'
        ? ['woord', 'woorden']
        : ['punt', 'punten'];
  return `${n} ${n === 1 ? woord[0] : woord[1]}`;
}

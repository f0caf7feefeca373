/** How many methodieken one page of the whole list holds, for who reads it without filters. */
export const perPagina = 150;

export const bladzijden = (totaal: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(totaal / perPagina)) }, (_, i) => i + 1);

export const bladzijdeAdres = (nr: number): string =>
  nr === 1 ? '/methodieken/' : `/methodieken/lijst/${nr}/`;

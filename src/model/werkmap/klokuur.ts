const dag = 24 * 60;

/** Minutes since midnight of a time of the map, "14:05". */
export function minutenVan(uur: string): number {
  const [uren = 0, minuten = 0] = uur.split(':').map(Number);
  return uren * 60 + minuten;
}

/** Minutes since midnight as a time of the map: "14:05". Past midnight the clock begins anew. */
export function uurVan(minuten: number): string {
  const rest = ((minuten % dag) + dag) % dag;
  return `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}

/** A time as it is written in a sentence or a table: "14.05", "9.30". */
export const uurTekst = (uur: string): string => uur.replace(/^0/, '').replace(':', '.');

/** How many midnights lie between a begin and so many minutes later. */
export const dagenLater = (begin: string, minuten: number): number =>
  Math.floor((minutenVan(begin) + minuten) / dag);

/** A length as people say it: "1 minuut", "45 minuten", "1 uur", "2 uur 35". */
export function duurTekst(minuten: number): string {
  const uren = Math.floor(minuten / 60);
  const rest = minuten % 60;
  if (uren === 0) return rest === 1 ? '1 minuut' : `${rest} minuten`;
  return rest === 0 ? `${uren} uur` : `${uren} uur ${rest}`;
}

import type { Moment } from '../soort.ts';

export type Teken = Exclude<Moment['soort'], ''>;

/** The kinds of moments: a sign inside the stone, and its word in the legend. */
export const tekens: Record<Teken, { pad: string; woord: string }> = {
  keerpunt: { pad: 'M7 18v-4.5a4.5 4.5 0 0 1 4.5-4.5H17M13.5 5 17.5 9l-4 4', woord: 'keerpunt' },
  ingrijpend: { pad: 'M13.5 5 9 12.5h6L10.5 19', woord: 'ingrijpend' },
  mooi: { pad: 'M12 5.5v13M6.4 8.75l11.2 6.5M17.6 8.75 6.4 15.25', woord: 'mooi' },
};

/** The kinds that are used, in the order of the legend. */
export const gebruikteTekens = (momenten: readonly Moment[]): Teken[] =>
  (Object.keys(tekens) as Teken[]).filter((teken) => momenten.some(({ soort }) => soort === teken));

/** A bar with round or cut ends: an end is cut where the bar goes on, or where nobody knows it. */
export function balkPad(x1: number, x2: number, y: number, hoog: number, rond: [boolean, boolean]): string {
  const r = hoog / 2;
  const n = (getal: number) => Math.round(getal * 100) / 100;
  const [links, rechts] = [rond[0] ? x1 + r : x1, rond[1] ? x2 - r : x2];
  const boven = `M${n(links)} ${n(y - r)}H${n(rechts)}`;
  const eind = rond[1] ? `A${r} ${r} 0 0 1 ${n(rechts)} ${n(y + r)}` : `M${n(rechts)} ${n(y + r)}`;
  const begin = rond[0] ? `A${r} ${r} 0 0 1 ${n(links)} ${n(y - r)}` : '';
  return `${boven}${eind}H${n(links)}${begin}`;
}

import { type As, bereik, type Lijn, type Maat, type Moment, type Tijd } from './soort.ts';

/** The time of a moment on this axis; nothing on an axis of order only. */
export const tijdOp = (moment: Moment, as: As): Tijd | undefined =>
  as === 'volgorde' ? undefined : moment[as];

/** The time that is known of a moment: on this axis, else any. */
function bekend(moment: Moment, as: As): [Maat, Tijd] | undefined {
  const maten: Maat[] = as === 'leeftijd' ? ['leeftijd', 'jaar'] : ['jaar', 'leeftijd'];
  for (const maat of maten) {
    const tijd = moment[maat];
    if (tijd) return [maat, tijd];
  }
  return undefined;
}

/** The time as it stands at the line: "± 2010", "2011–2015", "12 jaar", "vanaf 2011"; empty when none is known. */
export function tijdKort(moment: Moment, as: As): string {
  const gevonden = bekend(moment, as);
  if (!gevonden) return '';
  const [maat, { van, tot }] = gevonden;
  const eenheid = maat === 'leeftijd' ? ' jaar' : '';
  const circa = moment.circa ? '± ' : '';
  if (moment.vorm === 'moment' || tot === van) return `${circa}${van}${eenheid}`;
  return tot === undefined ? `${circa}vanaf ${van}${eenheid}` : `${circa}${van}–${tot}${eenheid}`;
}

/** The time in words: "ongeveer in 2010", "van 2011 tot 2015", "op 12 jaar"; empty when none is known. */
export function tijdWoorden(moment: Moment, as: As): string {
  const gevonden = bekend(moment, as);
  if (!gevonden) return '';
  const [maat, { van, tot }] = gevonden;
  const circa = moment.circa ? 'ongeveer ' : '';
  if (moment.vorm === 'moment' || tot === van)
    return maat === 'jaar' ? `${circa}in ${van}` : `op ${circa}${van} jaar`;
  const eenheid = maat === 'leeftijd' ? ' jaar' : '';
  return tot === undefined ? `${circa}vanaf ${van}${eenheid}` : `${circa}van ${van} tot ${tot}${eenheid}`;
}

/** What was typed as a year or an age: a number in range, nothing (''), or not yet a time (undefined). */
export function leesGetal(tekst: string, maat: Maat): number | '' | undefined {
  const kaal = tekst.trim();
  if (kaal === '') return '';
  if (!/^\d{1,4}$/.test(kaal)) return undefined;
  const [min, max] = bereik[maat];
  const getal = Number(kaal);
  return getal >= min && getal <= max ? getal : undefined;
}

/**
 * Puts the moments with a time on the axis in the order of their times. One without a time stays behind the one that
 * it follows.
 */
export function orden(momenten: readonly Moment[], as: As): Moment[] {
  const groepen: { tijd: number; leden: Moment[] }[] = [{ tijd: Number.NEGATIVE_INFINITY, leden: [] }];
  for (const moment of momenten) {
    const tijd = tijdOp(moment, as);
    if (tijd) groepen.push({ tijd: tijd.van, leden: [moment] });
    else groepen.at(-1)?.leden.push(moment);
  }
  return groepen.sort((a, b) => a.tijd - b.tijd || 0).flatMap(({ leden }) => leden);
}

/** The same line without what stays off paper. */
export const zonderVerborgen = (lijn: Lijn): Lijn => ({
  ...lijn,
  momenten: lijn.momenten.filter(({ verborgen }) => !verborgen),
});

import type { Tijdsduur } from '../../model/tijdsduur.ts';

/** The times a coach says to have, in minutes. */
export const tijden = [15, 30, 45, 60, 90, 120] as const;

const naam = (minuten: number) =>
  minuten < 60
    ? `${minuten} minuten`
    : minuten === 60
      ? '1 uur'
      : minuten === 90
        ? 'anderhalf uur'
        : `${minuten / 60} uur`;

export const tijdWaarden = [
  ...tijden.map((minuten) => ({
    id: String(minuten),
    label: `Ik heb ${naam(minuten)}`,
    uitleg: `Kan in ${naam(minuten)} of minder. Duurt het soms ook langer, dan zie je dat bij de methodiek.`,
  })),
  { id: 'langer', label: 'Langer dan 2 uur', uitleg: 'Vraagt meer dan 2 uur, of heeft geen bovengrens.' },
  {
    id: 'geen',
    label: 'Geen vaste duur',
    uitleg: 'Loopt door het hele traject of hangt af van wat er speelt.',
  },
];

/**
 * The times in which a methodiek can be done: its shortest duration fits. With only an upper bound, that has to fit.
 * @param duur minutes, or null when the methodiek has no duration
 */
export function tijdVan(duur: Tijdsduur | null): string[] {
  if (!duur) return ['geen'];
  const nodig = duur.min ?? duur.max ?? 0;
  const past = tijden.filter((minuten) => nodig <= minuten).map(String);
  return duur.max === null || duur.max > 120 ? [...past, 'langer'] : past;
}

const inWoorden: [RegExp, number][] = [
  [/\bkwartier(?:tje)?\b/, 15],
  [/\b(?:half uur(?:tje)?|halfuur(?:tje)?)\b/, 30],
  [/\bdrie kwartier\b/, 45],
  [/\banderhalf uur\b/, 90],
  [/\b(?:een|1|één) uur(?:tje)?\b/, 60],
];

/**
 * A time that someone typed as part of a question: "ik heb 30 minuten", "kwartier", "20 min gesprek".
 * @returns the time of the facet that it fits in, and the question without it; nothing when no time is named
 */
export function leesTijd(zoek: string): { tijd: string; rest: string } | undefined {
  const cijfers = zoek.match(/\b(\d{1,3})\s*(minuten|minuut|min|m|uren|uur|u)\b\.?/i);
  const woord = [...inWoorden].reverse().find(([patroon]) => patroon.test(zoek.toLowerCase()));
  const stuk = cijfers?.[0] ?? zoek.match(new RegExp(woord?.[0].source ?? '(?!)', 'i'))?.[0];
  if (stuk === undefined) return undefined;
  const minuten = cijfers ? Number(cijfers[1]) * (/^u/i.test(cijfers[2] ?? '') ? 60 : 1) : (woord?.[1] ?? 0);
  // Who has 20 minutes is helped by what takes 15 of them.
  const past = tijden.filter((tijd) => tijd <= minuten).at(-1);
  if (past === undefined) return undefined;
  const rest = zoek
    .replace(stuk, ' ')
    .replace(/\b(?:ik heb|heb|maar|tijd|binnen|hoogstens|max|in|op)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { tijd: String(past), rest };
}

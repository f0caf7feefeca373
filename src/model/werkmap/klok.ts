const minuut = 60_000;
/** A row is nearly over in its last minutes, or in the last fifth of a short row. */
const bijna = { minuten: 5, deel: 0.2 };
/** Who begins this much earlier or later than planned holds another meeting: the plan moves along. */
const speling = 60;

/** The planned minutes of each row; null: nobody said. */
export type Plan = readonly (number | null)[];

/**
 * A run of the sheet as it goes. Times are in milliseconds since 1970. There is no pause: the clock on the wall has
 * none either; "+5" is for what takes longer.
 */
export interface Loop {
  /** The moment at which the plan begins. */
  gepland: number;
  /** When each row began that was reached; the last is the row now. As many as rows and one: all is done. */
  begonnen: number[];
  /** Minutes given to rows above their plan, by their number. */
  extra: Record<string, number>;
}

/** How a row stands. A row without minutes is "vrij": it has no end to be over. */
export type Stand = 'op tijd' | 'bijna om' | 'over tijd' | 'vrij';

/** What there is to show of a run at a moment. */
export interface Klokstand {
  /** The row now, from 0; the number of rows when all is done. */
  rij: number;
  klaar: boolean;
  stand: Stand;
  /** Seconds left in this row, below zero when it is over; absent without minutes. */
  rest?: number;
  /** Which part of the row is left, from 1 to 0. */
  deel?: number;
  /** Whole minutes against the plan: above zero is ahead, below is behind; absent when the plan cannot say. */
  voor?: number;
  /** When all ends if the rest goes as planned; absent when a row still to do has no minutes. */
  einde?: number;
}

/**
 * Begins a run now.
 * @param gepland when the map says that it begins; within the hour it counts, so that who begins late is behind
 */
export const begin = (nu: number, gepland = nu): Loop => ({
  gepland: Math.abs(nu - gepland) <= speling * minuut ? gepland : nu,
  begonnen: [nu],
  extra: {},
});

const rijVan = ({ begonnen }: Loop): number => begonnen.length - 1;

/** To the next row, and from the last to the end. */
export const volgende = (loop: Loop, plan: Plan, nu: number): Loop =>
  rijVan(loop) >= plan.length ? loop : { ...loop, begonnen: [...loop.begonnen, nu] };

/** Back to the row before, which goes on as if it was never left. */
export const vorige = (loop: Loop): Loop =>
  rijVan(loop) === 0 ? loop : { ...loop, begonnen: loop.begonnen.slice(0, -1) };

/** Gives the row now more minutes than its plan. */
export function plus(loop: Loop, plan: Plan, minuten: number): Loop {
  const rij = rijVan(loop);
  if (typeof plan[rij] !== 'number') return loop;
  return { ...loop, extra: { ...loop.extra, [rij]: (loop.extra[rij] ?? 0) + minuten } };
}

const som = (plan: Plan): number | undefined =>
  plan.every((deel) => deel !== null) ? plan.reduce<number>((a, b) => a + (b ?? 0), 0) : undefined;

/** How the run stands at a moment. */
export function stand(loop: Loop, plan: Plan, nu: number): Klokstand {
  const rij = rijVan(loop);
  const sinds = loop.begonnen[rij] ?? nu;
  const tot = som(plan.slice(0, rij + 1));
  /** Ahead of the plan when this row ends at a moment; cut off, so that half a minute is nothing. */
  const tegenPlan = (eind: number) =>
    tot === undefined ? {} : { voor: Math.trunc((loop.gepland + tot * minuut - eind) / minuut) + 0 };
  if (rij >= plan.length) return { rij, klaar: true, stand: 'vrij', ...tegenPlan(sinds), einde: sinds };
  const eigen = plan[rij] ?? null;
  if (eigen === null) return { rij, klaar: false, stand: 'vrij' };
  const duur = (eigen + (loop.extra[rij] ?? 0)) * minuut;
  const rest = sinds + duur - nu;
  const eind = Math.max(nu, sinds + duur);
  const straks = som(plan.slice(rij + 1));
  const krap = Math.min(bijna.minuten * minuut, duur * bijna.deel);
  return {
    ...{ rij, klaar: false },
    stand: rest <= 0 ? 'over tijd' : rest <= krap ? 'bijna om' : 'op tijd',
    rest: Math.ceil(rest / 1000) + 0,
    deel: duur <= 0 ? 0 : Math.max(0, Math.min(1, rest / duur)),
    ...tegenPlan(eind),
    ...(straks !== undefined && { einde: eind + straks * minuut }),
  };
}

/** "3 minuten voor op het plan", "volgens plan"; nothing when the plan cannot say. */
export function voorTekst(voor: number | undefined): string {
  if (voor === undefined) return '';
  if (voor === 0) return 'Volgens plan';
  const aantal = Math.abs(voor) === 1 ? '1 minuut' : `${Math.abs(voor)} minuten`;
  return voor > 0 ? `${aantal} voor op het plan` : `${aantal} achter op het plan`;
}

/** The time left in figures: "24:05", "+3:10" when it is over. */
export function restTekst(seconden: number): string {
  const s = Math.abs(seconden);
  return `${seconden < 0 ? '+' : ''}${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
}

const isTijd = (waarde: unknown): waarde is number => typeof waarde === 'number' && Number.isFinite(waarde);

/** A run from kept data of any kind; nothing when it is none for so many rows. */
export function leesLoop(waarde: unknown, rijen: number): Loop | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const { gepland, begonnen, extra } = waarde as Record<string, unknown>;
  if (!isTijd(gepland) || !Array.isArray(begonnen) || !begonnen.every(isTijd)) return undefined;
  if (begonnen.length === 0 || begonnen.length > rijen + 1) return undefined;
  const eigen = typeof extra === 'object' && extra !== null ? Object.entries(extra) : [];
  return { gepland, begonnen, extra: Object.fromEntries(eigen.filter(([, m]) => isTijd(m))) };
}

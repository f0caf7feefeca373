/** More steps than anyone takes back in a talk; it bounds the memory of a long session. */
export const grens = 500;

interface Stap<D> {
  doc: D;
  /** What was done to come from the step before to this one, as the live region tells it. */
  wat: string;
}

/** A document with what it was before and what was taken back. Documents are values: they are never changed. */
export interface Geschiedenis<D> {
  verleden: readonly Stap<D>[];
  heden: Stap<D>;
  toekomst: readonly Stap<D>[];
  /** The key under which changes still join the last step: one drag is one step. */
  samen?: string;
}

export const begin = <D>(doc: D): Geschiedenis<D> => ({
  verleden: [],
  heden: { doc, wat: '' },
  toekomst: [],
});

/**
 * A change. The same document back means that nothing happened.
 * @param samen changes with the same key, one after the other, are one step
 */
export function doe<D>(oud: Geschiedenis<D>, doc: D, wat: string, samen?: string): Geschiedenis<D> {
  if (doc === oud.heden.doc) return oud;
  const verder = samen !== undefined && samen === oud.samen;
  const verleden = verder ? oud.verleden : [...oud.verleden, oud.heden].slice(-grens);
  return { verleden, heden: { doc, wat }, toekomst: [], ...(samen !== undefined && { samen }) };
}

/** The running step is done: the next change is a step of its own. */
export const sluit = <D>({ samen: _, ...rest }: Geschiedenis<D>): Geschiedenis<D> => rest;

/** One step back; the same history when there is none. */
export function terug<D>(nu: Geschiedenis<D>): Geschiedenis<D> {
  const vorige = nu.verleden.at(-1);
  if (!vorige) return nu;
  return { verleden: nu.verleden.slice(0, -1), heden: vorige, toekomst: [nu.heden, ...nu.toekomst] };
}

/** One step forward again; the same history when there is none. */
export function verder<D>(nu: Geschiedenis<D>): Geschiedenis<D> {
  const [volgende, ...rest] = nu.toekomst;
  if (!volgende) return nu;
  return { verleden: [...nu.verleden, nu.heden], heden: volgende, toekomst: rest };
}

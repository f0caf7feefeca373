import type { Knoop, Regel, Vorm } from '../plan/plan.ts';

/** How far the second column stands from the first. */
const regel = ([, x, ...rest]: Regel, dx: number): Regel => [0, Math.round((x + dx) * 100) / 100, ...rest];

const vorm = (v: Vorm, dx: number): Vorm => {
  if (dx === 0) return v;
  const [x, y, maat] = v.plek ?? [0, 0, 1];
  return { ...v, plek: [x + dx, y, maat] };
};

/** Pages that really are columns: puts each beside the one before, on one page. */
export function naastElkaar(knopen: readonly Knoop[], stap: number): Knoop[] {
  return knopen.map((knoop) => {
    if ('k' in knoop) return { ...knoop, k: naastElkaar(knoop.k, stap) };
    if ('t' in knoop) return { ...knoop, t: knoop.t.map((r) => regel(r, r[0] * stap)) };
    const [pagina, x, ...rest] = knoop.v;
    return { ...knoop, v: [0, x + pagina * stap, ...rest] };
  });
}

/** The same for the ornaments of those pages. */
export const sierNaastElkaar = (sier: readonly (Vorm | Regel)[][], stap: number): (Vorm | Regel)[] =>
  sier.flatMap((delen, pagina) =>
    delen.map((deel) => (Array.isArray(deel) ? regel(deel, pagina * stap) : vorm(deel, pagina * stap))),
  );

import type { Vorm } from '../plan/plan.ts';

const INKT = '#111111';
const kenmerk = (kop: string, naam: string) => new RegExp(`\\s${naam}="([^"]*)"`).exec(kop)?.[1];
const inkt = (waarde: string | undefined) => (waarde === undefined || waarde === 'none' ? undefined : INKT);

/** The paths of a picture of src/beelden, which are all it has, as shapes on a square of 72. */
export function leesBeeld(svg: string): Vorm[] {
  return [...svg.matchAll(/<path([^>]*?)\/?>/g)].map(([, kop = '']): Vorm => {
    const vul = inkt(kenmerk(kop, 'fill') ?? 'currentColor');
    const lijn = inkt(kenmerk(kop, 'stroke'));
    return {
      pad: kenmerk(kop, 'd') ?? '',
      ...(vul && { vul }),
      ...(lijn && { lijn, dik: Number(kenmerk(kop, 'stroke-width') ?? 1) }),
    };
  });
}

/** A picture at a size, from the corner of its box. */
export const beeldOp = (vormen: readonly Vorm[], zijde: number, zuinig: boolean): Vorm[] =>
  vormen.map(({ pad, vul, lijn, dik = 1 }): Vorm => {
    const maat = zijde / 72;
    const plek: Vorm['plek'] = [0, 0, maat];
    // To save ink: no grounds, only thin lines.
    if (zuinig) return { pad, plek, lijn: INKT, dik: lijn ? dik * maat * 0.6 : 0.6 };
    return { pad, plek, ...(vul && { vul }), ...(lijn && { lijn, dik: dik * maat }) };
  });

import type { Groep, Knoop, Plan, Tekst } from '../../src/print/plan/plan.ts';
import type { Cel, Deel, Proefblad } from './deel.ts';

interface Vlak {
  x: number;
  y: number;
  rechts: number;
  onder: number;
}
const perPagina = 100_000;

/** Where a node stands, with all pages under each other; a group without content stands nowhere. */
function vlakVan(knoop: Knoop): Vlak | undefined {
  if ('k' in knoop) {
    const vlakken = knoop.k.flatMap((kind) => vlakVan(kind) ?? []);
    if (vlakken.length === 0) return undefined;
    return {
      x: Math.min(...vlakken.map(({ x }) => x)),
      y: Math.min(...vlakken.map(({ y }) => y)),
      rechts: Math.max(...vlakken.map(({ rechts }) => rechts)),
      onder: Math.max(...vlakken.map(({ onder }) => onder)),
    };
  }
  if ('t' in knoop) {
    const regels = knoop.t.map(([p, x, y, grootte, , tekst]) => ({
      x,
      y: p * perPagina + y - grootte * 0.8,
      // Half the size is what a letter takes, about.
      rechts: x + tekst.length * grootte * 0.5,
      onder: p * perPagina + y + grootte * 0.2,
    }));
    return {
      x: Math.min(...regels.map(({ x }) => x)),
      y: Math.min(...regels.map(({ y }) => y)),
      rechts: Math.max(...regels.map(({ rechts }) => rechts)),
      onder: Math.max(...regels.map(({ onder }) => onder)),
    };
  }
  const [p, x, y, b, h] = knoop.v;
  return { x, y: p * perPagina + y, rechts: x + b, onder: p * perPagina + y + h };
}

/** Two things stand beside each other when they share more than half of the height of the lower one. */
const naast = (a: Vlak, b: Vlak) =>
  Math.min(a.onder, b.onder) - Math.max(a.y, b.y) > Math.min(a.onder - a.y, b.onder - b.y) / 2;

/** The words of a text again as one string: the hyphen of a broken word goes. */
const heel = ({ t }: Tekst) =>
  t
    .map(([, , , , , regel]) => regel)
    .reduce((tot, regel) => (tot.endsWith('-') ? tot.slice(0, -1) + regel : `${tot} ${regel}`));

function cellen(rij: Groep): Cel[] {
  return rij.k.map((cel) => ({
    kop: 'r' in cel && cel.r === 'TH',
    span: ('a' in cel && cel.a?.span) || 1,
    delen: delen('k' in cel ? cel.k : [cel], Number.POSITIVE_INFINITY),
  }));
}

const rijenVan = (knopen: readonly Knoop[]): Groep[] =>
  knopen.flatMap((knoop) => ('k' in knoop ? (knoop.r === 'TR' ? [knoop] : rijenVan(knoop.k)) : []));

/** The widths of the columns: from where the contents of one begin to where those of the next do. */
function kolomBreedtes(rijen: readonly Groep[], rechts: number): number[] {
  const aantal = Math.max(...rijen.map((rij) => rij.k.length));
  const beginnen = Array.from({ length: aantal }, (_, i) =>
    Math.min(
      ...rijen
        .filter((rij) => rij.k.length === aantal)
        .map((rij) => vlakVan(rij.k[i] as Knoop)?.x ?? Infinity),
    ),
  );
  const eind = Math.max(rechts, ...rijen.flatMap((rij) => vlakVan(rij)?.rechts ?? []));
  return beginnen.map((begin, i) => {
    const volgende = beginnen.slice(i + 1).find(Number.isFinite) ?? eind;
    return Number.isFinite(begin) ? Math.max(24, volgende - begin) : 24;
  });
}

function deel(knoop: Knoop, rechts: number): Deel[] {
  if ('veld' in knoop) return [{ soort: 'veld', veld: knoop }];
  if ('t' in knoop) {
    const [, , , grootte, letter] = knoop.t[0] as Tekst['t'][number];
    const rol = knoop.r === 'H1' || knoop.r === 'H2' || knoop.r === 'H3' ? knoop.r : 'P';
    return [{ soort: 'tekst', rol, tekst: heel(knoop), letter, grootte }];
  }
  if ('vormen' in knoop) {
    const woorden = knoop.woorden.map(({ tekst }) => tekst).join(' ');
    return [{ soort: 'figuur', alt: knoop.alt, b: knoop.v[3], h: knoop.v[4], woorden }];
  }
  if (knoop.r === 'L') {
    const punten = knoop.k.map((punt) => delen('k' in punt ? punt.k : [punt], rechts));
    return [{ soort: 'lijst', punten }];
  }
  if (knoop.r === 'Table') {
    const rijen = rijenVan(knoop.k);
    return [{ soort: 'tabel', breedtes: kolomBreedtes(rijen, rechts), rijen: rijen.map(cellen) }];
  }
  return delen(knoop.k, rechts);
}

/** Nodes as parts, with what stands beside each other in one row. */
function delen(knopen: readonly Knoop[], rechts: number): Deel[] {
  const rijen: { knoop: Knoop; vlak: Vlak }[][] = [];
  for (const knoop of knopen) {
    const vlak = vlakVan(knoop);
    if (!vlak) continue;
    const vorige = rijen.at(-1);
    if (vorige?.every((ander) => naast(ander.vlak, vlak) && ander.vlak.x < vlak.x))
      vorige.push({ knoop, vlak });
    else rijen.push([{ knoop, vlak }]);
  }
  return rijen.flatMap((rij): Deel[] => {
    const [enige] = rij;
    if (rij.length === 1 && enige) return deel(enige.knoop, rechts);
    const eind = Number.isFinite(rechts) ? rechts : Math.max(...rij.map(({ vlak }) => vlak.rechts));
    const vakken = rij.map(({ knoop, vlak }, i) => {
      const b = Math.max(12, (rij[i + 1]?.vlak.x ?? eind) - vlak.x);
      return { b, delen: deel(knoop, vlak.x + b) };
    });
    return [{ soort: 'rij', vakken }];
  });
}

/** The texts and fields of a plan, for the engines that lay out by themselves. */
export function proefblad(plan: Plan): Proefblad {
  const { links, rechts, boven, onder, uitgave, adres, bron, spreuk } = plan.rand;
  return {
    slug: plan.sleutel,
    titel: plan.titel,
    papier: plan.papier,
    marge: { links, rechts, boven, onder },
    voet: `${uitgave}. ${adres} ${bron} ${spreuk}`,
    delen: delen(plan.boom, plan.papier[0] - rechts),
  };
}

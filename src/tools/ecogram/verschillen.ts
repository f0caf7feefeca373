import type { Band, Ecogram, Wie } from './soort.ts';
import { aardBij, inLaag, type Laag, ringNaam, type Staat } from './woorden.ts';
import { aardWoord, naamVan, pijlWoord, steunWoorden } from './zinnen.ts';
import { groot, opsomming, zoekWie } from './zoek.ts';

const staatWoord: Record<Staat, string> = {
  aanwezig: 'aanwezig',
  ontbreekt: 'gemist',
  vroeger: 'van vroeger',
  gewenst: 'gewenst',
};

/** The words of a comparison: "nu … , in de wens …", in the tense of the first layer. */
interface Tijden {
  a: Laag;
  b: Laag;
  hier: string;
  daar: string;
  is: string;
  staat: string;
  nietMeer: string;
}
const tijdenVan = (a: Laag, b: Laag): Tijden => ({
  a,
  b,
  hier: inLaag[a],
  daar: inLaag[b],
  ...(a === 'toen' ? { is: 'was', staat: 'stond' } : { is: 'is', staat: 'staat' }),
  nietMeer: b === 'nu' ? 'niet meer' : 'niet',
});

/** How one person stands in two layers, when that differs. */
function mens({ label, plekken }: Wie, { a, b, hier, daar, is, staat, nietMeer }: Tijden): string[] {
  const [voor, na] = [plekken[a], plekken[b]];
  if (!voor) {
    const als = na && na.staat !== 'aanwezig' ? `: ${staatWoord[na.staat]}` : '';
    return na ? [`${label} ${staat} ${hier} niet op het blad, ${daar} wel${als}.`] : [];
  }
  if (!na) return [`${label} ${staat} ${hier} op het blad, ${daar} ${nietMeer}.`];
  return [
    ...(voor.staat !== na.staat
      ? [`${label} ${is} ${hier} ${staatWoord[voor.staat]}, ${daar} ${staatWoord[na.staat]}.`]
      : []),
    ...(voor.ring !== na.ring
      ? [`${label} ${staat} ${hier} ${ringNaam[voor.ring]}, ${daar} ${ringNaam[na.ring]}.`]
      : []),
  ];
}

/** How one band differs between two layers. Who stands in only one of them is told already. */
function band(doc: Ecogram, { van, naar, lijnen }: Band, tijden: Tijden): string[] {
  const { a, b, hier, daar, is, nietMeer } = tijden;
  const inBeide = [van, naar].every((id) => {
    const plekken = zoekWie(doc, id)?.plekken;
    return id === 'ik' || (plekken?.[a] && plekken[b]);
  });
  const [voor, na] = [lijnen[a], lijnen[b]];
  if (!inBeide) return [];
  const ander = naamVan(doc, naar);
  const met = van === 'ik' ? `met ${ander}` : `tussen ${opsomming([naamVan(doc, van), ander])}`;
  if (!voor)
    return na ? [groot(`${met} ${is} er ${hier} geen band, ${daar} wel een ${aardBij[na.aard]}.`)] : [];
  if (!na) return [groot(`${met} ${is} er ${hier} een ${aardBij[voor.aard]} band, ${daar} ${nietMeer}.`)];
  const pijl = (lijn: typeof na) => pijlWoord(doc, van, naar, lijn.richting);
  const steun = (lijn: typeof na) => steunWoorden(lijn) || 'niets ingevuld';
  return [
    ...(voor.aard !== na.aard
      ? [`De band ${met} ${is} ${hier} ${aardWoord(voor)}, ${daar} ${aardWoord(na)}.`]
      : []),
    ...(pijl(voor) !== pijl(na) ? [`De steun ${met}: ${hier} ${pijl(voor)}, ${daar} ${pijl(na)}.`] : []),
    ...(steun(voor) !== steun(na)
      ? [`Wat ${ander} geeft: ${hier} ${steun(voor)}, ${daar} ${steun(na)}.`]
      : []),
  ];
}

/** What differs between two layers, from the first to the second, in sentences. Nothing is judged. */
export function verschillen(doc: Ecogram, a: Laag, b: Laag): string[] {
  const tijden = tijdenVan(a, b);
  return [
    ...doc.wie.flatMap((wie) => mens(wie, tijden)),
    ...doc.banden.flatMap((een) => band(doc, een, tijden)),
  ];
}

export interface Vergelijking {
  van: Laag;
  naar: Laag;
  titel: string;
}

/** The layers that can be compared: then with now, and now with the wish. */
export function vergelijkingen(doc: Ecogram): Vergelijking[] {
  const vol = (laag: Laag) => doc.wie.some(({ plekken }) => plekken[laag]);
  const alle: Vergelijking[] = [
    { van: 'toen', naar: 'nu', titel: 'Van toen naar nu' },
    { van: 'nu', naar: 'wens', titel: 'Van nu naar de wens' },
  ];
  return alle.filter(({ van, naar }) => vol(van) && vol(naar));
}

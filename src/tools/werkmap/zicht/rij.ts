import {
  deckAdres,
  methodiekAdres,
  momentAnker,
  trajectAdres,
  werkbladAdres,
} from '../../../model/adressen.ts';
import { aantalVan, type Groep, groepVan } from '../../../model/werkmap/aantal.ts';
import type { Register } from '../../../model/werkmap/catalogus.ts';
import { maakDraaiboek } from '../../../model/werkmap/draaiboek.ts';
import type { Werkmap, Zijden } from '../../../model/werkmap/map.ts';
import { isPauze, pauzes, type Stuk, stukSleutel, stukVersies } from '../../../model/werkmap/stuk.ts';
import type { IngevuldTitel } from '../../kit/werkmap/ingevuld.ts';
import { soortNaam } from './woorden.ts';

/** The prints of tools on this device, by their name in the map. */
export type Prints = ReadonlyMap<string, IngevuldTitel>;

/** A piece of the map as a line of the list. */
export interface Rij {
  stuk: Stuk;
  /** Place in the map, from 0. */
  plek: number;
  /** Its own among all lines, and the same after it has moved: a break that comes twice has a number. */
  sleutel: string;
  titel: string;
  /** What kind of thing it is, in words. */
  soort: string;
  /** Path of its page from the root of the site; absent when it has none. */
  pad?: string;
  /** For whom it is printed; absent for what comes on no paper of its own. */
  voor?: Groep;
  versies: readonly string[];
  /** How many are printed, and how many it would be when nobody says. */
  aantal: number;
  vanzelf: number;
  /** Minutes on the run sheet, and where they come from; absent when it takes no time of its own. */
  tijd?: { minuten: number | null; geschat: boolean };
  /** Pages and sheets of paper of one of them. */
  paginas: number;
  vellen: number;
  /** A number on the stone: of a contactmoment. */
  nr?: number;
  /** The print of a tool that is no longer on this device. */
  kwijt?: true;
}

type Kern = Pick<Rij, 'titel' | 'pad' | 'paginas'> &
  Partial<Pick<Rij, 'soort' | 'versies' | 'nr' | 'kwijt' | 'vellen'>>;

function kernVan(
  { soort, id, versie }: Stuk,
  zijden: Zijden,
  register: Register,
  prints: Prints | undefined,
): Kern | undefined {
  if (soort === 'pauze') return isPauze(id) ? { titel: pauzes[id].titel, paginas: 0 } : undefined;
  if (soort === 'ingevuld') {
    if (!prints) return { titel: 'Ingevuld blad', paginas: 1 };
    const print = prints.get(id);
    if (!print) return { titel: 'Ingevuld blad', soort: 'Niet meer op dit toestel', paginas: 0, kwijt: true };
    const { titel, naam, dag, paginas } = print;
    return { titel: naam || titel, soort: `${naam ? `${titel}, ingevuld` : 'Ingevuld'} op ${dag}`, paginas };
  }
  if (soort === 'moment') {
    const plek = register.moment(id);
    if (!plek) return undefined;
    const { traject, moment } = plek;
    const pad = `${trajectAdres(traject.slug)}#${momentAnker(moment.nr)}`;
    return {
      titel: moment.titel,
      soort: `${soortNaam.moment}, ${traject.titel}`,
      pad,
      nr: moment.nr,
      paginas: 1,
    };
  }
  if (soort === 'methodiek') {
    const ding = register.methodiek(id)?.ding;
    return ding && { titel: ding.titel, pad: methodiekAdres(ding.slug), paginas: 1 };
  }
  if (soort === 'werkblad') {
    const ding = register.werkblad(id)?.ding;
    if (!ding) return undefined;
    const { titel, slug, versies, formaat } = ding;
    const paginas = ding.paginas[versie ?? versies[0] ?? ''] ?? 1;
    return {
      ...{ titel, versies, paginas, pad: werkbladAdres(slug) },
      soort: formaat === 'A3' ? 'Werkblad op A3' : soortNaam.werkblad,
    };
  }
  const ding = register.kaarten(id)?.ding;
  if (!ding) return undefined;
  const voorkanten = ding.vellen[versie ?? stukVersies.kaarten?.[0] ?? ''] ?? 1;
  return {
    ...{ titel: ding.titel, pad: deckAdres(ding.slug), versies: stukVersies.kaarten ?? [] },
    soort: `${ding.kaarten} kaarten`,
    paginas: zijden === 'enkel' || !ding.rug ? voorkanten : 2 * voorkanten,
    // Without backs a card sheet is not printed on its other side.
    vellen: voorkanten,
  };
}

/**
 * The map as lines to show, in its order. What the register does not know is left out.
 * @param prints absent while they are being looked up
 */
export function rijenVan(map: Werkmap, register: Register, prints: Prints | undefined): Rij[] {
  const tijden = new Map(maakDraaiboek(map, register).rijen.map((rij) => [rij.plek, rij]));
  const geteld = new Map<string, number>();
  return map.stukken.flatMap((stuk, plek): Rij[] => {
    const kern = kernVan(stuk, map.zijden, register, prints);
    if (!kern) return [];
    const naam = stukSleutel(stuk);
    const nr = (geteld.get(naam) ?? 0) + 1;
    geteld.set(naam, nr);
    const { aantal: _, ...zonder } = stuk;
    const draai = tijden.get(plek);
    return [
      {
        ...{
          stuk,
          plek,
          sleutel: nr === 1 ? naam : `${naam}#${nr}`,
          soort: soortNaam[stuk.soort],
          versies: [],
        },
        ...{ aantal: aantalVan(stuk, map, register), vanzelf: aantalVan(zonder, map, register) },
        vellen: map.zijden === 'enkel' ? kern.paginas : Math.ceil(kern.paginas / 2),
        ...kern,
        ...(stuk.soort !== 'pauze' && { voor: groepVan(stuk, register) }),
        ...(draai &&
          draai.soort !== 'moment' && {
            tijd: { minuten: draai.minuten, geschat: draai.herkomst === 'schatting' },
          }),
      },
    ];
  });
}

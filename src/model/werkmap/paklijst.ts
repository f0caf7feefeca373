import { aantalVan, groepVan } from './aantal.ts';
import type { Register } from './catalogus.ts';
import type { Werkmap } from './map.ts';
import { bladNamen, leesMiddel, meervouden, middelSleutel } from './middel.ts';
import type { Stuk } from './stuk.ts';

/** One line to tick: what, how many when that is known, and which methodieken ask for it. */
export interface Pakregel {
  wat: string;
  aantal?: number;
  /** Titles of methodieken, in the order of the map. */
  voor: string[];
}

/** What to bring: paper of the map itself, other things, and what may stay at home. */
export interface Paklijst {
  papier: Pakregel[];
  spullen: Pakregel[];
  eventueel: Pakregel[];
}

const versieTekst: Record<string, string> = {
  grootletter: 'grote letters',
  eenvoudig: 'eenvoudig',
  plus: 'plusversie',
  groot: 'grote kaarten',
};

const hoofdletter = (tekst: string) =>
  (tekst.charAt(0).toUpperCase() + tekst.slice(1)).replace(/^Één/, 'Eén');

/** The paper that comes out of the printer for a piece, with how many; nothing for a break or a divider. */
function papierVan(stuk: Stuk, map: Werkmap, register: Register): Pakregel | undefined {
  const ding =
    stuk.soort === 'werkblad'
      ? register.werkblad(stuk.id)?.ding
      : stuk.soort === 'kaarten'
        ? register.kaarten(stuk.id)?.ding
        : undefined;
  const aantal = aantalVan(stuk, map, register);
  if (!ding || aantal === 0) return undefined;
  const bij = [
    stuk.soort === 'kaarten' && 'kaarten',
    stuk.versie && versieTekst[stuk.versie],
    stuk.soort === 'werkblad' && groepVan(stuk, register) === 'coach' && 'voor de coach',
  ].filter((deel) => typeof deel === 'string');
  return { wat: bij.length > 0 ? `${ding.titel} (${bij.join(', ')})` : ding.titel, aantal, voor: [] };
}

function papierLijst(map: Werkmap, register: Register): Pakregel[] {
  const som = (soort: Stuk['soort'], bekend: (stuk: Stuk) => boolean) =>
    map.stukken
      .filter((stuk) => stuk.soort === soort && bekend(stuk))
      .reduce((totaal, stuk) => totaal + aantalVan(stuk, map, register), 0);
  const kaarten = som('methodiek', ({ id }) => register.methodiek(id) !== undefined);
  const ingevuld = som('ingevuld', () => true);
  return [
    ...(kaarten > 0
      ? [{ wat: kaarten === 1 ? 'Coachkaart' : 'Coachkaarten', aantal: kaarten, voor: [] }]
      : []),
    ...map.stukken.flatMap((stuk) => papierVan(stuk, map, register) ?? []),
    ...(ingevuld > 0 ? [{ wat: 'Wat al ingevuld is', aantal: ingevuld, voor: [] }] : []),
  ];
}

interface Ding {
  wat: string;
  eventueel: boolean;
  perDeelnemer: number;
  voor: string[];
}

/** One word and its plural are one thing, named by the plural. */
function voegMeervoudenSamen(dingen: Map<string, Ding>) {
  for (const [sleutel, enkel] of dingen) {
    const meer = meervouden(sleutel).flatMap((vorm) => dingen.get(vorm) ?? [])[0];
    if (!meer) continue;
    meer.eventueel &&= enkel.eventueel;
    meer.perDeelnemer = Math.max(meer.perDeelnemer, enkel.perDeelnemer);
    meer.voor = [...new Set([...meer.voor, ...enkel.voor])];
    dingen.delete(sleutel);
  }
}

/**
 * What to bring for a map. The same thing for more methodieken is one line; what each participant needs is counted
 * for all of them, once; what is in the map as a sheet is not asked for again.
 */
export function maakPaklijst(map: Werkmap, register: Register): Paklijst {
  const bladen = new Set(
    map.stukken.flatMap((stuk) => {
      const ding = stuk.soort === 'werkblad' ? register.werkblad(stuk.id)?.ding : undefined;
      return ding ? bladNamen(ding) : [];
    }),
  );
  const dingen = new Map<string, Ding>();
  for (const stuk of map.stukken) {
    const methodiek = stuk.soort === 'methodiek' ? register.methodiek(stuk.id)?.ding : undefined;
    if (!methodiek) continue;
    for (const { wat, eventueel, perDeelnemer = 0 } of methodiek.middelen.flatMap(leesMiddel)) {
      if (bladen.has(wat.toLowerCase())) continue;
      const sleutel = middelSleutel(wat, methodiek.slug);
      const ding = dingen.get(sleutel) ?? { wat, eventueel, perDeelnemer, voor: [] };
      // Surely once is surely.
      ding.eventueel &&= eventueel;
      ding.perDeelnemer = Math.max(ding.perDeelnemer, perDeelnemer);
      if (!ding.voor.includes(methodiek.titel)) ding.voor.push(methodiek.titel);
      dingen.set(sleutel, ding);
    }
  }
  voegMeervoudenSamen(dingen);
  const regels = (eventueel: boolean) =>
    [...dingen.values()]
      .filter((ding) => ding.eventueel === eventueel)
      .map(
        ({ wat, perDeelnemer, voor }): Pakregel => ({
          wat: hoofdletter(wat),
          ...(perDeelnemer > 0 && { aantal: perDeelnemer * map.deelnemers }),
          voor,
        }),
      );
  return { papier: papierLijst(map, register), spullen: regels(false), eventueel: regels(true) };
}

/** A line in words: "12 × Ecogram". */
export const pakTekst = ({ wat, aantal }: Pakregel): string =>
  aantal === undefined ? wat : `${aantal} × ${wat}`;

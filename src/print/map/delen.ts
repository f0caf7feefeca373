import { aantalVan, groepVan } from '../../model/werkmap/aantal.ts';
import type { Register } from '../../model/werkmap/catalogus.ts';
import type { Werkmap } from '../../model/werkmap/map.ts';
import { type Stuk, stukSleutel, stukVersies } from '../../model/werkmap/stuk.ts';
import type { Versie } from '../kaarten/gezicht.ts';
import { alsPlan } from '../kaarten/pdf.ts';
import type { Spel } from '../kaarten/spel.ts';
import { legVellen } from '../kaarten/vellen.ts';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import { maakScheiding } from './scheiding.ts';
import type { MapDeel, MapStuk } from './stuk.ts';

/** What the build laid out: by the words of a piece with its version (`grondstofSleutel`). */
export interface Grondstof {
  plannen: ReadonlyMap<string, Plan>;
  spelen: ReadonlyMap<string, Spel>;
}

export const versieVan = ({ soort, versie }: Stuk): string | undefined => versie ?? stukVersies[soort]?.[0];

/** The name of what a piece is drawn from. */
export const grondstofSleutel = (stuk: Stuk): string =>
  [stukSleutel(stuk), stuk.soort === 'werkblad' && versieVan(stuk)].filter(Boolean).join('.');

function kaartStuk(
  spel: Spel,
  stuk: Stuk,
  zijden: Werkmap['zijden'],
  letters: Letters,
): Omit<MapStuk, 'aantal'> {
  const rug = zijden === 'enkel' ? 'geen' : zijden;
  const vellen = legVellen(spel, { versie: versieVan(stuk) as Versie, rug }, letters);
  const { titel } = vellen;
  return { titel, plan: alsPlan(vellen), kaal: true, ...(!vellen.omslag && { elkVoor: true }) };
}

/** Makes pieces ready to be drawn. */
export class Stoffeerder {
  private readonly map: Werkmap;
  private readonly register: Register;
  private readonly grondstof: Grondstof;
  private readonly letters: Letters;

  constructor(map: Werkmap, register: Register, grondstof: Grondstof, letters: Letters) {
    this.map = map;
    this.register = register;
    this.grondstof = grondstof;
    this.letters = letters;
  }

  /** A piece as it is drawn; nothing for what is on no paper or has nothing to draw it from. */
  stuk(stuk: Stuk): MapStuk | undefined {
    const { map, register, grondstof, letters } = this;
    const aantal = aantalVan(stuk, map, register);
    if (aantal === 0) return undefined;
    if (stuk.soort === 'moment') {
      const gevonden = register.moment(stuk.id);
      if (!gevonden) return undefined;
      const { traject, moment } = gevonden;
      const naam =
        moment.nr === 0 ? 'Opstart' : `${traject.eenheid.replace(/^./, (l) => l.toUpperCase())} ${moment.nr}`;
      const { titel, samenvatting: uitleg, doelen, wie } = moment;
      const { plan } = maakScheiding(letters, {
        boven: `${traject.titel}: ${naam.toLowerCase()}`,
        titel,
        uitleg,
        doelen,
        wie,
      });
      return { titel: `${naam}: ${titel}`, plan, aantal: 1, kaal: true };
    }
    if (stuk.soort === 'kaarten') {
      const spel = grondstof.spelen.get(stukSleutel(stuk));
      return spel && { ...kaartStuk(spel, stuk, map.zijden, letters), aantal };
    }
    const plan = grondstof.plannen.get(grondstofSleutel(stuk));
    if (!plan) return undefined;
    const perDeelnemer = groepVan(stuk, register) === 'deelnemer' && aantal === map.deelnemers;
    const titel = stuk.soort === 'methodiek' ? `Coachkaart: ${plan.titel}` : plan.titel;
    return { titel, plan, aantal, ...(perDeelnemer && { perDeelnemer }) };
  }

  stukken(stukken: readonly Stuk[]): MapStuk[] {
    return stukken.flatMap((stuk) => this.stuk(stuk) ?? []);
  }

  /** The parts of a map for a group: for the coach, for the participants, the decks; in the order of the map. */
  perGroep(coachVoorop: readonly MapStuk[] = []): Record<'coach' | 'deelnemer' | 'kaarten', MapDeel> {
    const van = (groep: ReturnType<typeof groepVan>) =>
      this.stukken(this.map.stukken.filter((stuk) => groepVan(stuk, this.register) === groep));
    return {
      coach: { titel: 'Voor de coach', stukken: [...coachVoorop, ...van('coach')] },
      deelnemer: { titel: 'Voor de deelnemers', stukken: van('deelnemer') },
      kaarten: { titel: 'Kaarten', stukken: van('kaarten') },
    };
  }

  /** A part for each contactmoment, all its pieces in the order of the map; what comes before the first is a part too. */
  perMoment(): MapDeel[] {
    const delen: MapDeel[] = [];
    for (const stuk of this.map.stukken) {
      const klaar = this.stuk(stuk);
      if (!klaar) continue;
      const opent = stuk.soort === 'moment';
      if (opent || delen.length === 0) delen.push({ titel: klaar.titel, stukken: [] });
      // The part has the name of its moment: its page need not be named again.
      delen.at(-1)?.stukken.push(opent ? { ...klaar, buitenInhoud: true } : klaar);
    }
    return delen;
  }
}

import type { Tijdsduur } from '../tijdsduur.ts';
import type { Register } from './catalogus.ts';
import { dagenLater, duurTekst, minutenVan, uurTekst, uurVan } from './klokuur.ts';
import type { Werkmap } from './map.ts';
import { isPauze, pauzes, type Stuk } from './stuk.ts';

/** A row of the run sheet. A moment is a heading: it takes no time of itself. */
export interface DraaiboekRij {
  soort: 'methodiek' | 'pauze' | 'moment';
  titel: string;
  /** Of a methodiek: where it stands on the site. */
  slug?: string;
  stappen: string[];
  /** How long it takes; null: nobody said, or a heading. */
  minuten: number | null;
  herkomst: 'bron' | 'schatting' | 'eigen' | 'onbekend';
  /** Clock times, "14:00"; absent while the map has no begin, or after a row without minutes. */
  begin?: string;
  eind?: string;
  /** Place of its piece in the map. */
  plek: number;
}

/** What happens when, in the order of the map. */
export interface Draaiboek {
  rijen: DraaiboekRij[];
  /** All known minutes together. */
  minuten: number;
  /** Places in the map of the rows that still want minutes. */
  onbekend: number[];
  begin?: string;
  /** When it ends; absent while that cannot be said. */
  eind?: string;
}

/** What takes longer is more than one meeting: its middle says nothing about this afternoon. */
const langsteSessie = 240;

/** The minutes to plan for a methodiek: the middle of what it may take, in fives; null when nobody can say. */
export function planMinuten(tijd: Tijdsduur | null): number | null {
  if (!tijd) return null;
  const { min, max } = tijd;
  const grens = min ?? max;
  if (grens === null || Math.max(grens, max ?? 0) > langsteSessie) return null;
  if (min === null || max === null || min === max) return grens;
  return Math.max(5, Math.round((min + max) / 10) * 5);
}

type Inhoud = Pick<DraaiboekRij, 'soort' | 'titel' | 'slug' | 'stappen' | 'minuten' | 'herkomst'>;

function inhoudVan(stuk: Stuk, register: Register): Inhoud | undefined {
  if (stuk.soort === 'moment') {
    const plek = register.moment(stuk.id);
    if (!plek) return undefined;
    const { moment } = plek;
    return { soort: 'moment', titel: moment.titel, stappen: [], minuten: null, herkomst: 'onbekend' };
  }
  const eigen = stuk.minuten !== undefined && { minuten: stuk.minuten, herkomst: 'eigen' as const };
  if (stuk.soort === 'pauze' && isPauze(stuk.id)) {
    const { titel, minuten } = pauzes[stuk.id];
    return { soort: 'pauze', titel, stappen: [], minuten, herkomst: 'schatting', ...eigen };
  }
  const methodiek = stuk.soort === 'methodiek' && register.methodiek(stuk.id)?.ding;
  if (!methodiek) return undefined;
  const { titel, slug, stappen, tijd, geschat } = methodiek;
  const minuten = planMinuten(tijd);
  const herkomst = minuten === null ? 'onbekend' : geschat ? 'schatting' : 'bron';
  return { soort: 'methodiek', titel, slug, stappen, minuten, herkomst, ...eigen };
}

/**
 * The run sheet of a map: methodieken and breaks with their minutes and clock times, moments as headings. Sheets and
 * decks take no time of their own and are not on it; neither is what the site no longer has.
 */
export function maakDraaiboek(map: Werkmap, register: Register): Draaiboek {
  const rijen: DraaiboekRij[] = [];
  const onbekend: number[] = [];
  let minuten = 0;
  /** Minutes since the begin, as long as every row had some. */
  let loopt = map.begin !== undefined;
  const uur = () => uurVan(minutenVan(map.begin ?? '00:00') + minuten);
  map.stukken.forEach((stuk, plek) => {
    const inhoud = inhoudVan(stuk, register);
    if (!inhoud) return;
    const rij: DraaiboekRij = { ...inhoud, plek };
    if (loopt) rij.begin = uur();
    if (rij.soort !== 'moment') {
      if (rij.minuten === null) {
        onbekend.push(plek);
        loopt = false;
      } else {
        minuten += rij.minuten;
        if (loopt) rij.eind = uur();
      }
    }
    rijen.push(rij);
  });
  return {
    ...{ rijen, minuten, onbekend },
    ...(map.begin !== undefined && { begin: map.begin }),
    ...(loopt && rijen.some(({ soort }) => soort !== 'moment') && { eind: uur() }),
  };
}

/** Is the length of a row an estimate of ours? A break has the length one gives it; that is no estimate. */
export const isGeschat = ({ soort, herkomst }: DraaiboekRij): boolean =>
  soort === 'methodiek' && herkomst === 'schatting';

/** The whole in a sentence: "2 uur 35, van 14.00 tot 16.35". */
export function totaalZin({ rijen, minuten, onbekend, begin, eind }: Draaiboek): string {
  if (rijen.every(({ soort }) => soort === 'moment')) return 'Nog niets om te plannen';
  const mist = onbekend.length === 1 ? '1 onderdeel heeft nog' : `${onbekend.length} onderdelen hebben nog`;
  if (onbekend.length > 0) {
    const vanaf = begin ? `, vanaf ${uurTekst(begin)}` : '';
    return minuten === 0
      ? `${mist} geen minuten`
      : `Minstens ${duurTekst(minuten)}${vanaf}; ${mist} geen minuten`;
  }
  if (!begin || !eind) return duurTekst(minuten);
  const later = dagenLater(begin, minuten);
  const dag = later === 0 ? '' : later === 1 ? ' de dag erna' : ` ${later} dagen later`;
  return `${duurTekst(minuten)}, van ${uurTekst(begin)} tot ${uurTekst(eind)}${dag}`;
}

import { Register } from '../../../model/werkmap/catalogus.ts';
import { maakDraaiboek } from '../../../model/werkmap/draaiboek.ts';
import { maakPaklijst } from '../../../model/werkmap/paklijst.ts';
import { keurAntwoord } from '../../../print/letters/keur.ts';
import type { Letters } from '../../../print/letters/letters.ts';
import { type Grondstof, Stoffeerder } from '../../../print/map/delen.ts';
import { maakDraaiboekBlad } from '../../../print/map/draaiboek.ts';
import { maakMapKaft } from '../../../print/map/kaft.ts';
import type { Bundel } from '../../../print/map/map.ts';
import type { MapStuk } from '../../../print/map/stuk.ts';
import type { Opdracht } from './opdracht.ts';

const dag = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'UTC' });
const dagTekst = (datum: string) => (datum ? dag.format(new Date(`${datum}T00:00:00Z`)) : '');
const telling = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;

/** Lines under the title of the cover. */
export function kaftRegels({ map }: Pick<Opdracht, 'map'>): string[] {
  const { deelnemers, coaches, datum, begin } = map;
  const wanneer = dagTekst(datum);
  const uur = begin ? `om ${begin.replace(':', '.')} uur` : '';
  const wie = `Voor ${telling(deelnemers, 'deelnemer', 'deelnemers')} en ${telling(coaches, 'coach', 'coaches')}`;
  const eerste = [wanneer, uur].filter(Boolean).join(', ');
  return [...(eerste ? [eerste.replace(/^./, (letter) => letter.toUpperCase())] : []), wie];
}

const titelVan = ({ map }: Pick<Opdracht, 'map'>) => map.titel.trim() || 'Mijn werkmap';

/** What is painted beside the pieces: for the letters it takes. */
export const eigenWoorden = (opdracht: Opdracht): string =>
  JSON.stringify([
    titelVan(opdracht),
    opdracht.map.notities,
    kaftRegels(opdracht),
    opdracht.catalogus.trajecten,
  ]);

/** The sheet that the coach keeps on the table: what comes when, and what to bring. */
function draaiboekStuk(opdracht: Opdracht, register: Register, letters: Letters): MapStuk {
  const { map } = opdracht;
  const plan = maakDraaiboekBlad(letters, {
    titel: titelVan(opdracht),
    dag: dagTekst(map.datum),
    draaiboek: maakDraaiboek(map, register),
    paklijst: maakPaklijst(map, register),
  });
  return { titel: 'Draaiboek en paklijst', plan, aantal: map.coaches, kaal: true };
}

/** A map as a bundle to draw. */
export function maakBundel(opdracht: Opdracht, grondstof: Grondstof, letters: Letters): Bundel {
  const { map, catalogus, deel, wijze, site, link, kort } = opdracht;
  const register = new Register(catalogus);
  const titel = keurAntwoord(letters, 'titel', 'De titel van je werkmap', titelVan(opdracht));
  const stof = new Stoffeerder(map, register, grondstof, letters);
  const { coach, deelnemer, kaarten } = stof.perGroep([draaiboekStuk(opdracht, register, letters)]);
  const kaft = maakMapKaft(letters, {
    titel,
    onder: kaftRegels(opdracht),
    notities: keurAntwoord(letters, 'notities', 'Je notities', map.notities),
    link,
    qr: kort,
    bijLink: 'Scan de code of open het adres. Dan staat deze keuze op je scherm, zonder namen en notities.',
  });
  const delen =
    deel === 'deelnemer' ? [deelnemer] : deel === 'coach' ? [coach, kaarten] : [coach, deelnemer, kaarten];
  const { deelnemers, zijden } = map;
  return {
    ...{ titel, deelnemers, zijden, wijze, site },
    voorop: deel === 'deelnemer' ? [] : [kaft.plan],
    delen: delen.filter(({ stukken }) => stukken.length > 0),
  };
}

import { Register } from '../../../model/werkmap/catalogus.ts';
import type { Letters } from '../../../print/letters/letters.ts';
import { type Grondstof, Stoffeerder } from '../../../print/map/delen.ts';
import { maakMapKaft } from '../../../print/map/kaft.ts';
import type { Bundel } from '../../../print/map/map.ts';
import type { Opdracht } from './opdracht.ts';

const dag = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'UTC' });
const telling = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;

/** Lines under the title of the cover. */
export function kaftRegels({ map }: Pick<Opdracht, 'map'>): string[] {
  const { deelnemers, coaches, datum, begin } = map;
  const wanneer = datum ? dag.format(new Date(`${datum}T00:00:00Z`)) : '';
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

/** A map as a bundle to draw. */
export function maakBundel(opdracht: Opdracht, grondstof: Grondstof, letters: Letters): Bundel {
  const { map, catalogus, deel, wijze, site, link, kort } = opdracht;
  const register = new Register(catalogus);
  const titel = titelVan(opdracht);
  const { coach, deelnemer, kaarten } = new Stoffeerder(map, register, grondstof, letters).perGroep();
  const kaft = maakMapKaft(letters, {
    titel,
    onder: kaftRegels(opdracht),
    notities: map.notities,
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

import { fase } from '../inhoud/taxonomie.ts';
import { hoofdstukAdres, methodiekAdres, momentAnker, trajectAdres } from '../model/adressen.ts';
import { plaatsenInTrajecten } from '../model/afgeleid.ts';
import type { Deel, Hoofdstuk } from '../model/hoofdstuk.ts';
import type { Methodiek } from '../model/methodiek.ts';
import { tijdTekst } from '../model/tijdsduur.ts';
import type { Traject } from '../model/traject.ts';
import { niveauTekst } from './feiten.ts';
import { momentNaam } from './traject/woorden.ts';

/** A methodiek as a place to go: its fase, its time and its level in one line. */
export function daarheen(m: Methodiek) {
  const eerste = m.fase[0] ?? '';
  const feiten = [fase(eerste).label];
  if (m.tijdsduur)
    feiten.push(tijdTekst(m.tijdsduur) + (m.herkomst.tijdsduur === 'redactie' ? ' (schatting)' : ''));
  if (m.reflectieniveau.length > 0) feiten.push(niveauTekst(m.reflectieniveau).toLowerCase());
  return { pad: methodiekAdres(m.slug), titel: m.titel, bij: feiten.join(' · '), fase: eerste };
}

/** The moments of trajecten where a methodiek is on the list, each at its own address. */
export function inTrajecten(slug: string, trajecten: Traject[]) {
  return plaatsenInTrajecten(slug, trajecten).map(({ traject, moment }) => ({
    pad: `${trajectAdres(traject.slug)}#${momentAnker(moment.nr)}`,
    titel: traject.titel,
    bij: moment.nr === 0 ? 'Opstart' : `${momentNaam(traject, moment)}: ${moment.titel}`,
    fase: moment.fase[0] ?? '',
  }));
}

/** A chapter of the handbook as a place to go: the part it stands in, and a sheet of paper for an icon. */
export const naarHoofdstuk = ({ slug, titel, deel }: Hoofdstuk, delen: readonly Deel[]) => ({
  pad: hoofdstukAdres(slug),
  titel,
  bij: `Handboek · ${delen.find(({ id }) => id === deel)?.titel ?? deel}`,
});

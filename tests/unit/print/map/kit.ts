import { alsPlan } from '../../../../src/print/kaarten/pdf.ts';
import { legVellen } from '../../../../src/print/kaarten/vellen.ts';
import { maakMapKaft } from '../../../../src/print/map/kaft.ts';
import type { Bundel } from '../../../../src/print/map/map.ts';
import type { MapStuk } from '../../../../src/print/map/stuk.ts';
import { bladVan, letters, planVan } from '../hulp.ts';
import { proefdeck, spelVan } from '../kaarten/kit.ts';

/** A sheet of the handbook as a piece. */
export async function blad(slug: string, meer: Partial<MapStuk> = {}): Promise<MapStuk> {
  const plan = await planVan(bladVan(slug));
  return { titel: plan.titel, plan, aantal: 1, ...meer };
}

/** A deck of so many words as a piece. */
export function kaarten(aantal: number, rug: 'lang' | 'kort' | 'geen'): MapStuk {
  const spel = spelVan(proefdeck(Array.from({ length: aantal }, (_, i) => `Woord ${i + 1}`)));
  const vellen = legVellen(spel, { versie: 'gewoon', rug }, letters);
  const los = !vellen.omslag && { elkVoor: true as const };
  return { titel: vellen.titel, plan: alsPlan(vellen), aantal: 1, kaal: true, ...los };
}

export const kaftstof = {
  titel: 'Groep van dinsdag',
  onder: ['24 november 2026', 'Voor 12 deelnemers'],
  notities: 'Breng de sleutel mee.\nBel de beamerdienst.',
  link: 'https://voorbeeld.be/werkmap/?v=1&d=12&k=m.ecogram~w.ecogram',
  qr: 'https://voorbeeld.be/werkmap/?v=1&d=12&k=m.xxxxxx~w.xxxxxx',
  bijLink: 'Scan de code of typ het adres over: dan staat deze map op het scherm.',
};
export const kaft = maakMapKaft(letters, kaftstof).plan;

export const bundel = (stukken: MapStuk[], meer: Partial<Bundel> = {}): Bundel => ({
  titel: 'Werkmap',
  voorop: [],
  delen: [{ titel: 'Voor de deelnemers', stukken }],
  deelnemers: 1,
  zijden: 'enkel',
  wijze: 'invulbaar',
  site: 'https://voorbeeld.be/',
  ...meer,
});

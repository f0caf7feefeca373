import type { Decks } from './decks.ts';
import { kaarten } from './meldingen.ts';
import { type Gekozen, ligtDicht, type Ronde, type Spel } from './soort.ts';

/** Where a card plays, in words; nothing when that was not said. */
export function waar({ werk, prive }: Pick<Gekozen, 'werk' | 'prive'>): string {
  if (werk && prive) return 'werk en privé';
  return werk ? 'werk' : prive ? 'privé' : '';
}

/** Words that somebody typed, ending like a sentence. */
const zin = (tekst: string) => {
  const kaal = tekst.trim();
  return /[.!?…]$/.test(kaal) ? kaal : `${kaal}.`;
};

/** What both rows hold, in the order of the first. */
export const allebei = (zelf: Ronde, ander: Ronde): string[] =>
  zelf.tafel.map((k) => k.kaart).filter((kaart) => ander.tafel.some((k) => k.kaart === kaart));

/** Names one after the other: "a, b en c". */
export const opsomming = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;

function rij(wat: string, { stand, tafel, stapel }: Ronde, decks: Decks): string[] {
  if (stand === 'stapels') return [`${wat}: nog bezig met de drie stapels.`];
  if (stand === 'kiezen') {
    const open = opsomming(tafel.map((k) => decks.woord(k.kaart)));
    const nog = stapel.length > 0 ? ` Nog ${kaarten(stapel.length)} om te bekijken.` : '';
    return [`${wat}, nog niet op volgorde: ${open}.${nog}`];
  }
  const regels = tafel.map((keuze, i) => {
    const plek = waar(keuze);
    const woorden = keuze.woorden.trim() && ` ${zin(keuze.woorden)}`;
    return `${i + 1}. ${decks.woord(keuze.kaart)}${plek && ` (${plek})`}.${woorden}`;
  });
  return [`${wat}, op volgorde:`, ...regels];
}

/** Whose view it is, in the middle of a sentence: "mijn collega", or "een ander". */
export const wieKijkt = ({ wie }: Spel): string => wie.trim() || 'een ander';

/** The game told in plain Dutch. What lies face down is not told. */
export function beschrijf(spel: Spel, decks: Decks): string[] {
  if (ligtDicht(spel)) return ['Een ander heeft nu het toestel. Wat jij koos, ligt dicht.'];
  const { zelf, valkuilen, ander } = spel.rondes;
  const uit = zelf ? rij('Mijn kwaliteiten', zelf, decks) : [];
  if (spel.huidig.trim()) uit.push(`In mijn job van nu: ${zin(spel.huidig)}`);
  if (valkuilen) uit.push(...rij('Mijn valkuilen', valkuilen, decks));
  if (ander) uit.push(...rij(`Zo ziet ${wieKijkt(spel)} mij`, ander, decks));
  if (zelf?.stand === 'ordenen' && ander?.stand === 'ordenen') {
    const samen = allebei(zelf, ander).map((kaart) => decks.woord(kaart));
    uit.push(samen.length > 0 ? `In allebei de rijen: ${opsomming(samen)}.` : 'De twee rijen verschillen.');
  }
  if (spel.gesprek.trim()) uit.push(`Waar we over praatten: ${zin(spel.gesprek)}`);
  if (spel.conclusie.trim()) uit.push(`Dit onthou ik: ${zin(spel.conclusie)}`);
  return uit.length > 0 ? uit : ['Er liggen nog geen kaarten op tafel.'];
}

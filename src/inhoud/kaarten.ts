import { deckAdres, metBasis } from '../model/adressen.ts';
import type { Deck } from '../model/kaart.ts';
import { leesBeeld } from '../print/kaarten/beeld.ts';
import { maakIjkblad } from '../print/kaarten/ijkblad.ts';
import { kaartPdf } from '../print/kaarten/pdf.ts';
import { maakSpel, type Spel } from '../print/kaarten/spel.ts';
import { type Variant, varianten } from '../print/kaarten/varianten.ts';
import type { Omslag } from '../print/kaarten/vel.ts';
import { legVellen } from '../print/kaarten/vellen.ts';
import { drukLetters } from './druk/bladplan.ts';
import { uitKast } from './druk/kast.ts';

const bestanden = import.meta.glob<string>('../beelden/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The pictures of the house by name, as they stand in their files. */
const beelden = new Map(
  Object.entries(bestanden).map(([pad, svg]) => [pad.replace(/^.*\/|\.svg$/g, ''), svg]),
);
const vormen = new Map([...beelden].map(([naam, svg]) => [naam, leesBeeld(svg)]));

/** The pictures of a deck as one drawing with a symbol for each, so that its page need not hold them. */
export function prentenVan(deck: Deck): string {
  const namen = new Set(deck.kaarten.flatMap(({ beeld }) => beeld ?? []));
  const tekens = [...namen].map((naam) => {
    const paden = [...(beelden.get(naam) ?? '').matchAll(/<path[^>]*>/g)].join('');
    return `<symbol id="${naam}" viewBox="0 0 72 72">${paden}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${tekens.join('')}</svg>`;
}

const gemaakt = new Map<string, Promise<Spel>>();

/** A deck laid out on cards; once for the whole build. */
export function spelVan(deck: Deck): Promise<Spel> {
  let spel = gemaakt.get(deck.slug);
  if (!spel) {
    const adres = new URL(metBasis(import.meta.env.BASE_URL, deckAdres(deck.slug)), import.meta.env.SITE);
    const kaal = adres.href.replace(/^https?:\/\/|\/$/g, '');
    spel = drukLetters().then((letters) => maakSpel({ deck, letters, beelden: vormen, adres: kaal }));
    gemaakt.set(deck.slug, spel);
  }
  return spel;
}

/** A deck as PDF, ready to print and cut. */
export async function deckPdf(deck: Deck, variant: Variant): Promise<Uint8Array> {
  const spel = await spelVan(deck);
  return uitKast({ spel, variant }, 'pdf', async () => {
    const letters = await drukLetters();
    return kaartPdf(legVellen(spel, varianten[variant], letters), letters);
  });
}

/** The sheet to calibrate a printer with. */
export const ijkbladPdf = (omslag: Omslag): Promise<Uint8Array> =>
  uitKast({ ijkblad: omslag }, 'pdf', async () => {
    const letters = await drukLetters();
    return kaartPdf(maakIjkblad(letters, omslag), letters);
  });

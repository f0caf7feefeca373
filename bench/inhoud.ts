import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { deckSchema } from '../src/model/kaart.ts';
import { taxonomieSchema } from '../src/model/taxonomie.ts';
import { type Decks, type Versie, type Werkblad, werkbladSchema } from '../src/model/werkblad.ts';
import type { Omgeving } from '../src/print/blad/maakblad.tsx';
import { huis } from './plek.ts';

/** A sheet in one version, with what it cannot know of itself. */
export interface Proef {
  blad: Werkblad;
  versie: Versie;
  omgeving: Omit<Omgeving, 'letters' | 'fonts'>;
}

const lees = (pad: string): unknown => parse(readFileSync(join(huis, 'content', pad), 'utf8'));
const map = (naam: string): [slug: string, data: unknown][] =>
  globSync('*.yaml', { cwd: join(huis, 'content', naam) })
    .sort()
    .map((bestand) => [basename(bestand, '.yaml'), lees(join(naam, bestand))]);

export const decks = (): Decks =>
  Object.fromEntries(map('kaarten').map(([slug, data]) => [slug, deckSchema.parse(data)])) as Decks;

/** The sheet that stands for one, and a hundred: all of them, filled up with the large-print ones of the first. */
export function proeven(): { een: Proef; honderd: Proef[] } {
  const { fasen } = taxonomieSchema.parse(lees('taxonomie.yaml'));
  const proef = (blad: Werkblad, versie: Versie): Proef => {
    const nr = fasen.findIndex(({ id }) => id === (blad.fase ?? 'actieplan'));
    const fase = fasen[nr] && { id: fasen[nr].id, label: fasen[nr].label, nr: nr + 1 };
    const adres = `https://voorbeeld.be/methodieken/${blad.methodieken[0] ?? blad.slug}/`;
    return { blad, versie, omgeving: { adres, bron: 'Draaiboek POP', fase } };
  };
  const bladen = map('werkbladen').map(([slug, data]) => ({ ...werkbladSchema.parse(data), slug }));
  const gewoon = bladen.map((blad) =>
    proef(blad, blad.versies.includes('standaard') ? 'standaard' : 'grootletter'),
  );
  const groot = bladen
    .filter(({ versies }) => versies.includes('standaard') && versies.includes('grootletter'))
    .map((blad) => proef(blad, 'grootletter'));
  const een = gewoon.find(({ blad }) => blad.slug === 'smart-toets') ?? gewoon[0];
  if (!een) throw new Error('er zijn geen werkbladen');
  return { een, honderd: [...gewoon, ...groot].slice(0, 100) };
}

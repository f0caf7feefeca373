import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { kaartstof } from '../../../src/inhoud/druk/kaartstof.ts';
import { fase, taxonomie } from '../../../src/inhoud/taxonomie.ts';
import { type Methodiek, methodiekSchema } from '../../../src/model/methodiek.ts';
import { iconen } from '../../../src/print/blad/iconen.ts';
import type { Kaartstof } from '../../../src/print/coachkaart/stof.ts';

const schema = methodiekSchema(taxonomie);
export const slugs = readdirSync('content/methodieken').map((bestand) => bestand.replace(/\.mdx$/, ''));

/** What stands on the card of a methodiek, and the text it comes from. */
export function lees(slug: string): { methodiek: Methodiek; mdx: string; stof: Kaartstof } {
  const [, kop = '', ...rest] = readFileSync(`content/methodieken/${slug}.mdx`, 'utf8').split(/^---$/m);
  const mdx = rest.join('---');
  const methodiek = { ...schema.parse(parse(kop)), slug };
  const id = methodiek.fase[0] ?? '';
  const rand = {
    adres: `stapwijs.voorbeeld.be/methodieken/${slug}/`,
    qr: Array.from({ length: 25 }, (_, i) => '10110'.repeat(5).slice(i % 2, 25 + (i % 2))),
    bron: 'Bron: Draaiboek POP. Stapwijs, een handboek voor coaches.',
    fase: {
      label: fase(id).label,
      nr: taxonomie.fasen.findIndex((f) => f.id === id) + 1,
      icoon: iconen[`fase-${id}`] ?? '',
    },
  };
  return { methodiek, mdx, stof: kaartstof(methodiek, mdx, rand) };
}

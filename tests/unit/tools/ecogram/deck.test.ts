import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../../scripts/kit/paths.mjs';
import { gespreksvragen, vraagIds } from '../../../../src/tools/ecogram/vragen.ts';
import {
  aarden,
  aardNaam,
  aardUitleg,
  richtingNaam,
  staatNaam,
  staatUitleg,
  staten,
  steunNaam,
  steunsoorten,
} from '../../../../src/tools/ecogram/woorden.ts';

interface Kaart {
  id: string;
  tekst: string;
  uitleg?: string;
  groep: string;
  letter?: string;
}
const lees = (pad: string) => parse(readFileSync(join(root, 'content', pad), 'utf8'));
const kaarten: Kaart[] = lees('kaarten/ecogram-legende.yaml').kaarten;
const groep = (naam: string) => kaarten.filter((kaart) => kaart.groep === naam);

it('spreekt dezelfde legende als het deck: banden, richting, steun en hulpbron', () => {
  expect(groep('relatie').map(({ tekst, uitleg }) => [tekst, uitleg])).toEqual(
    aarden.map((aard) => [aardNaam[aard], aardUitleg[aard]]),
  );
  const { geen: _, ...pijlen } = richtingNaam;
  expect(groep('richting').map(({ tekst }) => tekst)).toEqual(Object.values(pijlen));
  expect(groep('steun').map(({ letter, tekst }) => [letter, tekst])).toEqual(
    steunsoorten.map((soort) => [soort, steunNaam[soort]]),
  );
  expect(groep('hulpbron').map(({ tekst, uitleg }) => [tekst, uitleg])).toEqual(
    staten.map((staat) => [staatNaam[staat], staatUitleg[staat]]),
  );
});

it('stelt dezelfde vragen als het deck, onder hetzelfde nummer', () => {
  const vragen = Object.values(gespreksvragen).flatMap(({ vragen: blok }) => Object.entries(blok));
  const deck = ['leesdimensie', 'her-ankeren', 'steunvraag']
    .flatMap(groep)
    .map(({ id, tekst }) => [id, tekst]);
  expect(vragen).toEqual(deck);
  expect(vraagIds).toHaveLength(14);
});

it('noemt de banden zoals het werkblad', () => {
  const mensen = lees('werkbladen/ecogram.yaml').velden.find(({ id }: { id: string }) => id === 'mensen');
  const band = mensen.kolommen.find(({ id }: { id: string }) => id === 'band');
  expect(band.opties).toEqual(aarden.map((aard) => aardNaam[aard].toLowerCase()));
});

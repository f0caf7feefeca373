// What all engines need, made once and kept as files, so that none of it counts as the time or the memory of one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { lettersVanSchijf } from '../src/inhoud/druk/letters.ts';
import { type Decks, losOp } from '../src/model/werkblad.ts';
import { maakBladPlan } from '../src/print/blad/maakblad.tsx';
import { maakLetters } from '../src/print/letters/letters.ts';
import { zetLetters } from '../src/print/plan/maakplan.ts';
import type { Plan } from '../src/print/plan/plan.ts';
import { decks as leesDecks, type Proef, proeven } from './inhoud.ts';
import { plek, schrijfJson } from './plek.ts';

/** The sheets as data, so that a change in content/ while we measure changes nothing. */
export interface Proeven {
  een: Proef;
  honderd: Proef[];
  decks: Decks;
}
export interface Plannen {
  een: Plan;
  honderd: Plan[];
}

mkdirSync(plek('letters'), { recursive: true });
const bestanden = await lettersVanSchijf();
for (const [naam, bytes] of Object.entries(bestanden)) writeFileSync(plek('letters', `${naam}.ttf`), bytes);

// The same faces for the others, as complete as their makers publish them: those cut them down themselves.
const vind = createRequire(import.meta.url);
const alles = Array.from({ length: 0x2300 - 32 }, (_, i) => String.fromCharCode(i + 32)).join('');
for (const [pakket, gewicht] of [
  ['atkinson-hyperlegible-next', 400],
  ['atkinson-hyperlegible-next', 600],
  ['besley', 600],
] as const)
  for (const deel of ['latin', 'latin-ext']) {
    const bestand = vind.resolve(`@fontsource/${pakket}/files/${pakket}-${deel}-${gewicht}-normal.woff2`);
    const ttf = await subsetFont(readFileSync(bestand), alles, { targetFormat: 'sfnt' });
    writeFileSync(plek('letters', `heel-${pakket.slice(0, 6)}-${gewicht}-${deel}.ttf`), ttf);
  }

const letters = maakLetters(bestanden);
const fonts = zetLetters(bestanden);
const decks = leesDecks();
const maak = ({ blad, versie, omgeving }: Proef) =>
  maakBladPlan(losOp(blad, decks), versie, { ...omgeving, letters, fonts });
const { een, honderd } = proeven();
schrijfJson('proeven.json', { een, honderd, decks } satisfies Proeven);
const plannen: Plannen = { een: await maak(een), honderd: [] };
for (const proef of honderd) plannen.honderd.push(await maak(proef));
schrijfJson('plannen.json', plannen);

import { readFileSync } from 'node:fs';
import { losOp } from '../../src/model/werkblad.ts';
import { maakBladPlan } from '../../src/print/blad/maakblad.tsx';
import { type LetterNaam, maakLetters } from '../../src/print/letters/letters.ts';
import { zetLetters } from '../../src/print/plan/maakplan.ts';
import { maakPdf } from '../../src/print/verf/pdf.ts';
import type { Proef } from '../inhoud.ts';
import { leesJson, plek } from '../plek.ts';
import type { Proeven } from '../voorbereiding.ts';
import type { Start } from './motor.ts';

const namen: LetterNaam[] = ['gewoon', 'vet', 'titel', 'gewoon-rest', 'vet-rest', 'titel-rest'];

/** This engine, from the definition of a sheet: decks laid out, set, painted. */
export const start: Start = async () => {
  const bestanden = Object.fromEntries(
    namen.map((naam) => [naam, new Uint8Array(readFileSync(plek('letters', `${naam}.ttf`)))]),
  ) as Record<LetterNaam, Uint8Array>;
  const letters = maakLetters(bestanden);
  const fonts = zetLetters(bestanden);
  const { een, honderd, decks } = leesJson<Proeven>('proeven.json');
  return {
    maak: async (nummer) => {
      const { blad, versie, omgeving } = (nummer < 0 ? een : honderd[nummer]) as Proef;
      const plan = await maakBladPlan(losOp(blad, decks), versie, { ...omgeving, letters, fonts });
      return maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'invulbaar' });
    },
  };
};

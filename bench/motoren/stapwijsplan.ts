import { readFileSync } from 'node:fs';
import { type LetterNaam, maakLetters } from '../../src/print/letters/letters.ts';
import type { Plan } from '../../src/print/plan/plan.ts';
import { maakPdf } from '../../src/print/verf/pdf.ts';
import { leesJson, plek } from '../plek.ts';
import type { Plannen } from '../voorbereiding.ts';
import type { Start } from './motor.ts';

const namen: LetterNaam[] = ['gewoon', 'vet', 'titel', 'gewoon-rest', 'vet-rest', 'titel-rest'];

/** This engine, from plans that were made before: only the painting. */
export const start: Start = async () => {
  const letters = maakLetters(
    Object.fromEntries(
      namen.map((naam) => [naam, new Uint8Array(readFileSync(plek('letters', `${naam}.ttf`)))]),
    ),
  );
  const { een, honderd } = leesJson<Plannen>('plannen.json');
  return {
    maak: (nummer) => {
      const plan = (nummer < 0 ? een : honderd[nummer]) as Plan;
      return maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'invulbaar' });
    },
  };
};

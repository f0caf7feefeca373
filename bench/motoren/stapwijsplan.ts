import type { Plan } from '../../src/print/plan/plan.ts';
import { maakPdf } from '../../src/print/verf/pdf.ts';
import { bankLetters } from '../letters.ts';
import { leesJson } from '../plek.ts';
import type { Plannen } from '../voorbereiding.ts';
import type { Start } from './motor.ts';

/** This engine, from plans that were made before: only the painting. */
export const start: Start = async () => {
  const letters = bankLetters();
  const { een, honderd } = leesJson<Plannen>('plannen.json');
  return {
    maak: (nummer) => {
      const plan = (nummer < 0 ? een : honderd[nummer]) as Plan;
      return maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'invulbaar' });
    },
  };
};

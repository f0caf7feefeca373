import { readFileSync } from 'node:fs';
import { type LetterNaam, maakLetters } from '../src/print/letters/letters.ts';
import { plek } from './plek.ts';

const namen: LetterNaam[] = ['gewoon', 'vet', 'titel', 'gewoon-rest', 'vet-rest', 'titel-rest'];

/** The faces of the engine, from the files that the preparation left. */
export const bankLetters = () =>
  maakLetters(
    Object.fromEntries(
      namen.map((naam) => [naam, new Uint8Array(readFileSync(plek('letters', `${naam}.ttf`)))]),
    ),
  );

import { globSync, readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { huis, plek } from '../plek.ts';
import { proefbladen } from './bladen.ts';
import type { Start } from './motor.ts';
import { alsTypst } from './typsttekst.ts';

/** Typst sets the sheet as a tagged PDF, without fields. */
export const start: Start = async () => {
  const blad = proefbladen();
  // Of two files with one family name Typst would use only one: the rare letters come from its own fonts.
  const fontBlobs = globSync(plek('letters/heel-*-latin.ttf')).map((pad) => readFileSync(pad));
  const typst = NodeCompiler.create({ workspace: huis, fontArgs: [{ fontBlobs }] });
  return {
    maak: async (nummer) => typst.pdf({ mainFileContent: alsTypst(blad(nummer)) }, { pdfStandard: 'ua-1' }),
    // Typst remembers what it has set: the same sheet again would cost it nothing.
    vergeet: () => typst.evictCache(0),
  };
};

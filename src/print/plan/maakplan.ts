import type { VNode } from 'preact';
import type { Font } from 'satori';
import { type LetterNaam, type Letters, ontbrekend } from '../letters/letters.ts';
import { bouwDozen, type Doos } from './doos.ts';
import { plak } from './plak.ts';
import type { Plan, Rand } from './plan.ts';
import { verdeel } from './verdeel.ts';
import { zet } from './zet.ts';

/** The font files as the layout engine wants them. */
export function zetLetters(bestanden: Record<LetterNaam, Uint8Array>): Font[] {
  const font = (name: string, naam: LetterNaam, weight: 400 | 600): Font => ({
    name,
    data: bestanden[naam] as unknown as ArrayBuffer,
    weight,
    style: 'normal',
  });
  return [
    font('Tekst', 'gewoon', 400),
    font('Tekst', 'vet', 600),
    font('Rest', 'gewoon-rest', 400),
    font('Rest', 'vet-rest', 600),
    font('Titel', 'titel', 600),
    font('TitelRest', 'titel-rest', 600),
  ];
}

export interface Ontwerp {
  sleutel: string;
  titel: string;
  papier: [breedte: number, hoogte: number];
  antwoord: Plan['antwoord'];
  opties: NonNullable<Plan['opties']>;
  rand: Rand;
  /** The sheet as elements, one endless column. */
  inhoud: VNode;
  fonts: Font[];
  letters: Letters;
}

/** A character that no font has is found here, not on paper. */
function keur(doos: Doos, sleutel: string, letters: Letters) {
  for (const [, , , , letter, tekst] of doos.regels) {
    const [fout] = ontbrekend(letters, letter, tekst);
    if (fout)
      throw new Error(
        `Werkblad "${sleutel}": het teken "${fout}" (U+${fout.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}) zit in geen van onze letters. Het staat in "${tekst}". Kies een ander teken.`,
      );
  }
  for (const kind of doos.kinderen) keur(kind, sleutel, letters);
}

/** Elements → plan: laid out in one column by the engine, dealt over pages by us. */
export async function maakPlan(ontwerp: Ontwerp): Promise<Plan> {
  const { sleutel, titel, papier, antwoord, opties, rand, inhoud, fonts, letters } = ontwerp;
  const { element, doos } = bouwDozen(inhoud);
  await zet(element, doos, Math.round(papier[0] - rand.links - rand.rechts), fonts);
  keur(doos, sleutel, letters);
  const maat = { eerste: rand.boven, verder: rand.boven + 20, bodem: papier[1] - rand.onder - 8 };
  const { plaatsen, paginas } = verdeel(doos, maat);
  const { boom, sier } = plak(doos, plaatsen, paginas, rand.links, maat);
  return { sleutel, titel, papier, paginas, antwoord, opties, rand, boom, sier };
}

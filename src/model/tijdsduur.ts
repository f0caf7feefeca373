import { z } from 'zod';
import { zin } from './id.ts';

const minuten = z.int().min(1).max(100_000).nullable();

/** How long a methodiek takes, in minutes. `null` on one side means that the source gives only the other bound. */
export const tijdsduurSchema = z
  .strictObject({
    min: minuten.describe('Kortste duur in minuten, of null als er alleen een bovengrens is.'),
    max: minuten.describe('Langste duur in minuten, of null als er alleen een ondergrens is.'),
    toelichting: zin(3, 160).optional().describe('Wat de cijfers betekenen, bijvoorbeeld "per ronde".'),
  })
  .superRefine(({ min, max }, ctx) => {
    if (min === null && max === null)
      ctx.addIssue({
        code: 'custom',
        message: 'min en max zijn allebei leeg. Geef er minstens één, of schrijf "tijdsduur: null".',
      });
    if (min !== null && max !== null && min > max)
      ctx.addIssue({
        code: 'custom',
        message: `min (${min}) is groter dan max (${max}). Wissel ze om of verbeter er één.`,
      });
  });

export type Tijdsduur = z.infer<typeof tijdsduurSchema>;

const uren = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });
const inUren = (minuten: number) => uren.format(minuten / 60);
const ronde = (minuten: number) => minuten >= 60 && minuten % 30 === 0;

/**
 * The duration as a reader says it: "30 tot 40 min", "1 tot 1,5 uur", "hoogstens 10 min", "vanaf 2 uur".
 * @param tijdsduur minutes, or null when there is none
 */
export function tijdTekst(tijdsduur: Tijdsduur | null): string {
  if (!tijdsduur) return 'Geen vaste duur';
  const { min, max } = tijdsduur;
  if (min === null) return max === null ? 'Geen vaste duur' : `Hoogstens ${enkel(max)}`;
  if (max === null) return `Vanaf ${enkel(min)}`;
  if (min === max) return enkel(min);
  if (ronde(max) && (ronde(min) || min === 30) && min >= 60) return `${inUren(min)} tot ${inUren(max)} uur`;
  if (max > 120) return `${enkel(min)} tot ${enkel(max)}`;
  return `${min} tot ${max} min`;
}

const enkel = (minuten: number) => (ronde(minuten) ? `${inUren(minuten)} uur` : `${minuten} min`);

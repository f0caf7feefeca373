import { z } from 'zod';

/** A slug: the part of an address that never changes. Lowercase letters, digits and single hyphens. */
export const slugPatroon = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A slug as a schema; `wat` says in Dutch what the slug points at, for the editor's guide. */
export const slug = (wat: string) => z.string().regex(slugPatroon).describe(wat);

/** A reference to another piece of content. Whether it exists is checked over the whole collection (integriteit.ts). */
export const slugs = (wat: string) => z.array(z.string().regex(slugPatroon)).default([]).describe(wat);

/** One value of a list in the taxonomie. Values outside the list become a fault with a suggestion. */
export function keuze(items: readonly { id: string }[]) {
  return z.enum(items.map((item) => item.id) as [string, ...string[]]);
}

/** A sentence or title: no empty string, no white space around it, no line breaks. */
export const zin = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^[^\n\r]*$/);

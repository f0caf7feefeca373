import type * as z from './zod.ts';

/** A kind of document: what a tool keeps, and how older versions of it are brought up to date. */
export interface Soort<D> {
  /** Key in the storage and in a file, and the address of the tool: 'ecogram'. */
  naam: string;
  /** The version of the document's shape, from 1. */
  versie: number;
  schema: z.ZodMiniType<D>;
  /** The first brings version 1 to 2, the second 2 to 3, and so on. */
  migraties: readonly ((oud: unknown) => unknown)[];
  leeg: () => D;
}

/** A command: a pure change of a document. Gives back the very same document when there is nothing to change. */
export type Wijziging<D> = (doc: D) => D;

import type { Proefblad } from '../blad/deel.ts';
import { proefblad } from '../blad/uitplan.ts';
import { leesJson } from '../plek.ts';
import type { Plannen } from '../voorbereiding.ts';

/** The sheets for an engine that lays out by itself: sheet -1 is the one that stands for one. */
export function proefbladen(): (nummer: number) => Proefblad {
  const { een, honderd } = leesJson<Plannen>('plannen.json');
  const bladen = [een, ...honderd].map(proefblad);
  return (nummer) => bladen[nummer + 1] as Proefblad;
}

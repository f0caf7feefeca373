import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { platteTekst } from './tekst.ts';

/** Sections a coach needs at the table. They always stand on the card; questions join while there is room. */
const kern = new Set(['wanneer', 'klaarleggen', 'stappen', 'valkuilen']);
export const isKern = (soort: string): boolean => kern.has(soort);

/** Room on one A4 in two columns, in characters; measured on the printed pages (tests/browser/coachkaart.spec.ts). */
export const KAARTRUIMTE = 3700;

/** A block costs its text and the rest of its last line with the white around it. */
const PER_BLOK = 36;
const blokken = new Set(['paragraph', 'heading', 'tableRow']);

/** How much room a piece of text takes on the card, in characters. */
export function kaartGewicht(nodes: readonly RootContent[]): number {
  let gewicht = 0;
  visit({ type: 'root', children: [...nodes] } as Nodes, (node) => {
    if (blokken.has(node.type)) gewicht += platteTekst(node as RootContent).length + PER_BLOK;
  });
  return gewicht;
}

const kernGewicht = (secties: readonly { soort: string; gewicht: number }[]) =>
  secties.reduce((som, { soort, gewicht }) => som + (kern.has(soort) ? gewicht : 0), 0);

/** Whether the core alone fills the card, so that it must be set tighter. */
export const isKrap = (secties: readonly { soort: string; gewicht: number }[]) =>
  kernGewicht(secties) > KAARTRUIMTE;

/**
 * Chooses what stands on the coach card: the core, and then the sections with questions in their order
 * as long as they fit. Says for each section whether it is on the card.
 */
export function kiesVoorKaart(secties: readonly { soort: string; gewicht: number }[]): boolean[] {
  let vrij = KAARTRUIMTE - kernGewicht(secties);
  return secties.map(({ soort, gewicht }) => {
    if (kern.has(soort)) return true;
    if (soort !== 'vragen' || gewicht > vrij) return false;
    vrij -= gewicht;
    return true;
  });
}

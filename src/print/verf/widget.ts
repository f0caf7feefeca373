import { PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { Veldplek } from '../plan/plan.ts';
import { binnenkant, tussenregel } from './antwoord.ts';
import type { Blad } from './blad.ts';
import { n, rij } from './inkt.ts';
import type { Werk } from './werk.ts';

const tekst = (waarde: string) => PDFHexString.fromText(waarde);
/** Names inside a PDF: an option of our own choosing, in letters every reader takes. */
export const optieNaam = (nummer: number) => PDFName.of(`o${nummer}`);

/** Shorter than this, packing a stream costs more than it saves. */
const KLEIN = 400;

/**
 * Content of an appearance, drawn in a box of the field's own size. Most fields are empty and of a few sizes, so the
 * same appearance serves many.
 */
export function schijn(werk: Werk, plek: Veldplek, ops: string, metLetters = false): PDFRef {
  const c = werk.doc.context;
  const [, , , b, h] = plek.v;
  const sleutel = `${b} ${h} ${metLetters} ${ops}`;
  const bekend = werk.schijnen.get(sleutel);
  if (bekend) return bekend;
  const bronnen = metLetters ? { Font: { Veld: werk.boek.veld(), ...werk.boek.bronnen() } } : {};
  const dict = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, b, h], Resources: bronnen } as never;
  const ref = c.register(ops.length < KLEIN ? c.stream(ops, dict) : c.flateStream(ops, dict));
  werk.schijnen.set(sleutel, ref);
  return ref;
}

/** The lines of an answer as the appearance of a text field. */
export function tekstSchijn(werk: Werk, plek: Veldplek, regels: readonly string[], grootte: number): PDFRef {
  const [, , , , h] = plek.v;
  const eerste = plek.soort === 'lang' ? h - binnenkant / 2 - grootte : h / 2 - grootte * 0.33;
  const ops = regels.map((regel, i) =>
    werk.boek.toon('gewoon', grootte, regel, binnenkant, eerste - i * grootte * tussenregel),
  );
  return schijn(
    werk,
    plek,
    `/Tx BMC q ${rij(0, 0, plek.v[3], h)} re W n 0.07 g ${ops.join('\n')} Q EMC`,
    true,
  );
}

/** The widget: a place on a page, with its words for a screen reader and its part in the structure tree. */
export function maakWidget(
  werk: Werk,
  blad: Blad,
  plek: Veldplek,
  ouder: PDFRef,
  etiket: string,
  velden: Record<string, unknown>,
): PDFRef {
  const c = werk.doc.context;
  const [, x, y, b, h] = plek.v;
  const ref = c.nextRef();
  const sleutel = werk.structuur.annotatie(blad, 'Form', ref, etiket);
  const bodem = blad.hoogte - y - h;
  c.assign(
    ref,
    c.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [x, bodem, x + b, bodem + h].map((waarde) => Math.round(waarde * 100) / 100),
      P: blad.ref,
      F: 4,
      TU: tekst(etiket),
      StructParent: sleutel,
      Parent: ouder,
      ...velden,
    } as never),
  );
  blad.annotaties.push(ref);
  return ref;
}

export const standaardSchrift = (grootte: number) => PDFString.of(`/Veld ${n(grootte)} Tf 0.07 g`);

import { PDFHexString, PDFName, PDFNull, PDFString } from 'pdf-lib';
import type { Regel, Tekst } from '../plan/plan.ts';
import type { Blad } from './blad.ts';
import type { BladWerk } from './werk.ts';

/** The box around one line of a link, in the directions of PDF. */
function vak({ boek }: BladWerk, blad: Blad, [, x, y, grootte, letter, tekst]: Regel): number[] {
  const breed = boek.letters.breedte(letter, grootte, tekst);
  return [x, blad.hoogte - y - grootte * 0.3, x + breed, blad.hoogte - y + grootte * 0.9].map(
    (maat) => Math.round(maat * 100) / 100,
  );
}

/** Makes the lines of a Link lead somewhere: one annotation a line, all in the element that is open now. */
export function verfKoppeling(werk: BladWerk, { r, t, naar }: Tekst) {
  const doel = r === 'Link' && naar ? werk.doel?.(naar) : undefined;
  if (!doel) return;
  const c = werk.doc.context;
  const woorden = t.map((regel) => regel[5]).join(' ');
  for (const regel of t) {
    const blad = werk.bladen[regel[0]] as Blad;
    const ref = c.nextRef();
    const actie =
      'url' in doel
        ? { A: { S: 'URI', URI: PDFString.of(doel.url) } }
        : { Dest: [doel.blad.ref, PDFName.of('XYZ'), PDFNull, doel.blad.hoogte, PDFNull] };
    c.assign(
      ref,
      c.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: vak(werk, blad, regel),
        Border: [0, 0, 0],
        F: 4,
        Contents: PDFHexString.fromText(woorden.trim()),
        StructParent: werk.structuur.wijst(blad, ref),
        ...actie,
      } as never),
    );
    blad.annotaties.push(ref);
  }
}

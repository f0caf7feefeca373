import type { Ecogram, Plek, Wie } from '../soort.ts';
import { type Laag, staatNaam } from '../woorden.ts';
import { groepIn, inDeze, ledenVan, zoekLijn } from '../zoek.ts';
import { type Etiket, maakEtiket } from './etiket.ts';
import type { Maat } from './maat.ts';

/** Someone inside the box of a group: where the sign stands, from the middle of the box, and the words below it. */
export interface Lid {
  wie: Wie;
  plek: Plek;
  dx: number;
  dy: number;
  etiket: Etiket;
}

/** What takes a place of its own in a drawing: someone with words, or a group with its members in a box. */
export interface Stuk {
  wie: Wie;
  plek: Plek;
  /** Half the width and height of the sign or the box. */
  half: [breed: number, hoog: number];
  etiket: Etiket;
  /** Of a box; its words stand inside, at the top. */
  leden?: Lid[];
}

/** The small words under a name: how someone is there, and what support comes from them. */
function onderschrift(doc: Ecogram, laag: Laag, { id }: Wie, { staat }: Plek): string[] {
  const steun = zoekLijn(doc, laag, 'ik', id)?.steun.join(' ');
  return [...(staat === 'aanwezig' ? [] : [staatNaam[staat].toLowerCase()]), ...(steun ? [steun] : [])];
}

function doos(doc: Ecogram, laag: Laag, stuk: Stuk, leden: readonly Wie[], maat: Maat): Stuk {
  const kolommen = leden.length <= 2 ? leden.length : leden.length <= 4 ? 2 : leden.length <= 9 ? 3 : 4;
  const eigen = { ...maat, breed: maat.breed * 0.75 };
  const cellen = leden.map((wie) => {
    const plek = wie.plekken[laag] as Plek;
    const etiket = maakEtiket(wie.label, onderschrift(doc, laag, wie, plek), eigen, maat.letter * 0.88);
    return { wie, plek, etiket };
  });
  const kolom = Math.max(maat.lid * 2, ...cellen.map(({ etiket }) => etiket.b)) + maat.lucht;
  const rijen = Array.from({ length: Math.ceil(cellen.length / kolommen) }, (_, r) =>
    cellen.slice(r * kolommen, (r + 1) * kolommen),
  );
  const hoogtes = rijen.map(
    (rij) => maat.lid * 2 + 2 + Math.max(...rij.map(({ etiket }) => etiket.h)) + maat.lucht,
  );
  const breed = Math.max(kolommen * kolom, stuk.etiket.b) + 2 * maat.lucht;
  const hoog = stuk.etiket.h + 3 * maat.lucht + hoogtes.reduce((a, b) => a + b, 0);
  let y = -hoog / 2 + stuk.etiket.h + 2 * maat.lucht;
  const gelegd = rijen.flatMap((rij, r) => {
    const boven = y;
    y += hoogtes[r] as number;
    return rij.map((cel, k) => ({
      ...cel,
      dx: (k - (rij.length - 1) / 2) * kolom,
      dy: boven + maat.lid,
    }));
  });
  return { ...stuk, half: [breed / 2, hoog / 2], leden: gelegd };
}

/** Everything that gets a place in a layer, in the order in which it came into the document. */
export function maakStukken(doc: Ecogram, laag: Laag, maat: Maat): Stuk[] {
  return inDeze(doc, laag)
    .filter((wie) => !groepIn(doc, wie, laag))
    .map((wie): Stuk => {
      const plek = wie.plekken[laag] as Plek;
      const etiket = maakEtiket(wie.label, onderschrift(doc, laag, wie, plek), maat);
      const stuk: Stuk = { wie, plek, etiket, half: [maat.knoop, maat.knoop] };
      const leden = ledenVan(doc, wie.id).filter(({ plekken }) => plekken[laag]);
      return leden.length > 0 ? doos(doc, laag, stuk, leden, maat) : stuk;
    });
}

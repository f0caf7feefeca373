import { hernoem, metOnderdelen } from './samengesteld.ts';
import { langeKop, schrijfOmtrekken, schrijfSfnt } from './schrijf.ts';
import type { Ttf } from './ttf.ts';

/** A glyph that no font has: drawn by us. */
export interface EigenGlyf {
  punt: number;
  breedte: number;
  omtrek: Uint8Array;
}
interface Glyf {
  breedte: number;
  links: number;
  omtrek: Uint8Array;
}

/** A cmap of format 12: one group per run of code points whose glyphs follow each other. */
function schrijfCmap(kaart: ReadonlyMap<number, number>): Uint8Array {
  const punten = [...kaart].toSorted(([a], [b]) => a - b);
  const groepen: [begin: number, eind: number, glyf: number][] = [];
  for (const [punt, glyf] of punten) {
    const vorige = groepen.at(-1);
    if (vorige && punt === vorige[1] + 1 && glyf === vorige[2] + punt - vorige[0]) vorige[1] = punt;
    else groepen.push([punt, punt, glyf]);
  }
  const uit = new Uint8Array(12 + 16 + 12 * groepen.length);
  const dv = new DataView(uit.buffer);
  dv.setUint16(2, 1);
  dv.setUint16(4, 3);
  dv.setUint16(6, 10);
  dv.setUint32(8, 12);
  dv.setUint16(12, 12);
  dv.setUint32(16, 16 + 12 * groepen.length);
  dv.setUint32(24, groepen.length);
  groepen.flat().forEach((waarde, i) => {
    dv.setUint32(28 + 4 * i, waarde);
  });
  return uit;
}

/**
 * One font out of several of the same size per em: each code point comes from the first font that has it.
 * Layout tables (kerning, ligatures) stay behind, so what we measure is what we draw.
 * @param wil keeps only these code points; everything when absent
 */
export function voegSamen(
  fonts: readonly Ttf[],
  eigen: readonly EigenGlyf[] = [],
  wil?: ReadonlySet<number>,
) {
  const [basis] = fonts;
  if (!basis) throw new Error('geen lettertype om samen te voegen');
  const glyfen: Glyf[] = [{ breedte: basis.breedte(0), links: basis.links(0), omtrek: basis.omtrek(0) }];
  const kaart = new Map<number, number>();
  for (const font of fonts) {
    if (font.em !== basis.em) throw new Error('lettertypes met een verschillende maat per em');
    const nieuw = [...font.glyfen].filter(([punt]) => !kaart.has(punt) && (wil?.has(punt) ?? true));
    const nummers = new Map<number, number>();
    const nodig = [
      ...metOnderdelen(
        font.omtrek,
        nieuw.map(([, glyf]) => glyf),
      ),
    ].toSorted((a, b) => a - b);
    nodig.forEach((glyf, i) => {
      nummers.set(glyf, glyfen.length + i);
    });
    const naar = (glyf: number) => nummers.get(glyf) ?? 0;
    for (const glyf of nodig)
      glyfen.push({
        breedte: font.breedte(glyf),
        links: font.links(glyf),
        omtrek: hernoem(font.omtrek(glyf), naar),
      });
    for (const [punt, glyf] of nieuw) kaart.set(punt, naar(glyf));
  }
  for (const { punt, breedte, omtrek } of eigen) {
    if (kaart.has(punt) || (wil && !wil.has(punt))) continue;
    kaart.set(punt, glyfen.length);
    glyfen.push({ breedte, links: 0, omtrek });
  }
  const hmtx = new Uint8Array(4 * glyfen.length);
  const dv = new DataView(hmtx.buffer);
  glyfen.forEach(({ breedte, links }, i) => {
    dv.setUint16(4 * i, breedte);
    dv.setInt16(4 * i + 2, links);
  });
  const kopie = (naam: string) => (basis.tabel(naam) as Uint8Array).slice();
  const hhea = kopie('hhea');
  new DataView(hhea.buffer).setUint16(34, glyfen.length);
  const maxp = kopie('maxp');
  new DataView(maxp.buffer).setUint16(4, glyfen.length);
  const post = new Uint8Array(32);
  new DataView(post.buffer).setUint32(0, 0x00030000);
  return schrijfSfnt({
    ...schrijfOmtrekken(glyfen.map((glyf) => glyf.omtrek)),
    cmap: schrijfCmap(kaart),
    head: langeKop(basis),
    hmtx,
    hhea,
    maxp,
    post,
    name: kopie('name'),
    'OS/2': kopie('OS/2'),
  });
}

import { metOnderdelen } from './samengesteld.ts';
import type { Ttf } from './ttf.ts';

const plus4 = (n: number) => (n + 3) & ~3;

function som(bytes: Uint8Array): number {
  let totaal = 0;
  for (let i = 0; i < bytes.length; i += 4)
    totaal =
      (totaal +
        (((bytes[i] ?? 0) << 24) |
          ((bytes[i + 1] ?? 0) << 16) |
          ((bytes[i + 2] ?? 0) << 8) |
          (bytes[i + 3] ?? 0))) >>>
      0;
  return totaal;
}

/** Writes tables as a font file. Tables come out sorted by name, so the same tables give the same bytes. */
export function schrijfSfnt(tabellen: Record<string, Uint8Array>): Uint8Array {
  const namen = Object.keys(tabellen).sort();
  const macht = 2 ** Math.floor(Math.log2(namen.length));
  const kop = 12 + 16 * namen.length;
  const uit = new Uint8Array(
    namen.reduce((plek, naam) => plek + plus4((tabellen[naam] as Uint8Array).length), kop),
  );
  const dv = new DataView(uit.buffer);
  dv.setUint32(0, 0x00010000);
  [namen.length, macht * 16, Math.log2(macht), (namen.length - macht) * 16].forEach((w, i) => {
    dv.setUint16(4 + 2 * i, w);
  });
  let plek = kop;
  namen.forEach((naam, i) => {
    const tabel = tabellen[naam] as Uint8Array;
    for (let k = 0; k < 4; k++) uit[12 + 16 * i + k] = naam.charCodeAt(k);
    dv.setUint32(12 + 16 * i + 4, som(tabel));
    dv.setUint32(12 + 16 * i + 8, plek);
    dv.setUint32(12 + 16 * i + 12, tabel.length);
    uit.set(tabel, plek);
    plek += plus4(tabel.length);
  });
  return uit;
}

/** Outlines one after the other, with the table that says where each begins. */
export function schrijfOmtrekken(omtrekken: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const glyf = new Uint8Array(omtrekken.reduce((n, o) => n + plus4(o.length), 0));
  const loca = new Uint8Array(4 * (omtrekken.length + 1));
  const dv = new DataView(loca.buffer);
  let plek = 0;
  omtrekken.forEach((omtrek, i) => {
    glyf.set(omtrek, plek);
    plek += plus4(omtrek.length);
    dv.setUint32(4 * (i + 1), plek);
  });
  return { glyf, loca };
}

/** The head table, said to have long offsets; the checksum of the whole stays 0, which readers accept. */
export function langeKop(ttf: Ttf): Uint8Array {
  const head = (ttf.tabel('head') as Uint8Array).slice();
  const dv = new DataView(head.buffer);
  dv.setUint32(8, 0);
  dv.setInt16(50, 1);
  return head;
}

/** What a PDF needs of a font, with only the given glyphs drawn. Glyph numbers stay, so no text has to change. */
export function deelverzameling(ttf: Ttf, glyfen: Iterable<number>): Uint8Array {
  const nodig = metOnderdelen(ttf.omtrek, [0, ...glyfen]);
  const leeg = new Uint8Array(0);
  const laatste = Math.max(...nodig);
  const aantal = laatste + 1;
  const { glyf, loca } = schrijfOmtrekken(
    Array.from({ length: aantal }, (_, g) => (nodig.has(g) ? ttf.omtrek(g) : leeg)),
  );
  const hmtx = new Uint8Array(4 * aantal);
  const dv = new DataView(hmtx.buffer);
  for (let g = 0; g < aantal; g++) {
    dv.setUint16(4 * g, nodig.has(g) ? ttf.breedte(g) : 0);
    dv.setInt16(4 * g + 2, nodig.has(g) ? ttf.links(g) : 0);
  }
  const hhea = (ttf.tabel('hhea') as Uint8Array).slice();
  new DataView(hhea.buffer).setUint16(34, aantal);
  const maxp = (ttf.tabel('maxp') as Uint8Array).slice();
  new DataView(maxp.buffer).setUint16(4, aantal);
  return schrijfSfnt({ glyf, loca, hmtx, hhea, maxp, head: langeKop(ttf) });
}

/** A TrueType font read far enough to measure text, to take glyphs from it and to embed it. No library, no DOM. */
export interface Ttf {
  bytes: Uint8Array;
  /** Units per em. */
  em: number;
  aantal: number;
  bbox: [number, number, number, number];
  stijging: number;
  daling: number;
  kapitaal: number;
  /** Code point to glyph. */
  glyfen: ReadonlyMap<number, number>;
  /** Advance width of a glyph, in units per em. */
  breedte: (glyf: number) => number;
  /** Left side bearing of a glyph. */
  links: (glyf: number) => number;
  /** The outline as stored; empty for a blank. */
  omtrek: (glyf: number) => Uint8Array;
  tabel: (naam: string) => Uint8Array | undefined;
}

function leesCmap(dv: DataView, start: number): Map<number, number> {
  const kaart = new Map<number, number>();
  const tabellen = Array.from({ length: dv.getUint16(start + 2) }, (_, i) => start + 4 + 8 * i);
  for (const t of tabellen) {
    const p = start + dv.getUint32(t + 4);
    const vorm = dv.getUint16(p);
    if (vorm === 4) leesVorm4(dv, p, kaart);
    if (vorm === 12)
      for (let i = 0; i < dv.getUint32(p + 12); i++) {
        const g = p + 16 + 12 * i;
        for (let c = dv.getUint32(g); c <= dv.getUint32(g + 4); c++)
          kaart.set(c, dv.getUint32(g + 8) + c - dv.getUint32(g));
      }
  }
  return kaart;
}

function leesVorm4(dv: DataView, p: number, kaart: Map<number, number>) {
  const n = dv.getUint16(p + 6);
  for (let i = 0; i < n; i += 2) {
    const eind = dv.getUint16(p + 14 + i);
    const begin = dv.getUint16(p + 16 + n + i);
    const delta = dv.getInt16(p + 16 + 2 * n + i);
    const plek = p + 16 + 3 * n + i;
    const sprong = dv.getUint16(plek);
    for (let c = begin; c <= eind && c < 0xffff; c++) {
      const ruw = sprong === 0 ? c : dv.getUint16(plek + sprong + 2 * (c - begin));
      const glyf = ruw === 0 && sprong !== 0 ? 0 : (ruw + delta) & 0xffff;
      if (glyf) kaart.set(c, glyf);
    }
  }
}

export function leesTtf(bytes: Uint8Array): Ttf {
  const dv = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plek = new Map<string, [start: number, lengte: number]>();
  for (let i = 0; i < dv.getUint16(4); i++) {
    const p = 12 + 16 * i;
    plek.set(String.fromCharCode(...bytes.subarray(p, p + 4)), [dv.getUint32(p + 8), dv.getUint32(p + 12)]);
  }
  const start = (naam: string) => {
    const gevonden = plek.get(naam);
    if (!gevonden) throw new Error(`lettertype zonder tabel ${naam}`);
    return gevonden[0];
  };
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(start) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const lang = dv.getInt16(head + 50) === 1;
  const metBreedte = dv.getUint16(hhea + 34);
  const os2 = plek.get('OS/2')?.[0];
  const begin = (g: number) => (lang ? dv.getUint32(loca + 4 * g) : 2 * dv.getUint16(loca + 2 * g));
  return {
    bytes,
    em: dv.getUint16(head + 18),
    aantal: dv.getUint16(start('maxp') + 4),
    bbox: [36, 38, 40, 42].map((o) => dv.getInt16(head + o)) as Ttf['bbox'],
    stijging: dv.getInt16(hhea + 4),
    daling: dv.getInt16(hhea + 6),
    kapitaal: os2 !== undefined && dv.getUint16(os2) >= 2 ? dv.getInt16(os2 + 88) : 700,
    glyfen: leesCmap(dv, start('cmap')),
    breedte: (g) => dv.getUint16(hmtx + 4 * Math.min(g, metBreedte - 1)),
    links: (g) =>
      g < metBreedte
        ? dv.getInt16(hmtx + 4 * g + 2)
        : dv.getInt16(hmtx + 4 * metBreedte + 2 * (g - metBreedte)),
    omtrek: (g) => bytes.subarray(glyf + begin(g), glyf + begin(g + 1)),
    tabel: (naam) => {
      const p = plek.get(naam);
      return p && bytes.subarray(p[0], p[0] + p[1]);
    },
  };
}

/** Composite glyphs (é = e + ´) name other glyphs; this finds and renames them inside the stored outline. */
export function onderdelen(omtrek: Uint8Array): { plek: number; glyf: number }[] {
  const dv = new DataView(omtrek.buffer, omtrek.byteOffset, omtrek.byteLength);
  if (omtrek.length === 0 || dv.getInt16(0) >= 0) return [];
  const gevonden: { plek: number; glyf: number }[] = [];
  let p = 10;
  for (;;) {
    const vlag = dv.getUint16(p);
    gevonden.push({ plek: p + 2, glyf: dv.getUint16(p + 2) });
    p += 4 + (vlag & 1 ? 4 : 2);
    if (vlag & 8) p += 2;
    else if (vlag & 0x40) p += 4;
    else if (vlag & 0x80) p += 8;
    if (!(vlag & 0x20)) return gevonden;
  }
}

export function hernoem(omtrek: Uint8Array, nieuw: (glyf: number) => number): Uint8Array {
  const delen = onderdelen(omtrek);
  if (delen.length === 0) return omtrek;
  const kopie = omtrek.slice();
  const dv = new DataView(kopie.buffer);
  for (const { plek, glyf } of delen) dv.setUint16(plek, nieuw(glyf));
  return kopie;
}

/** A set of glyphs with all the glyphs they are made of. */
export function metOnderdelen(omtrek: (glyf: number) => Uint8Array, glyfen: Iterable<number>): Set<number> {
  const alle = new Set<number>();
  const rij = [...glyfen];
  for (let g = rij.pop(); g !== undefined; g = rij.pop()) {
    if (alle.has(g)) continue;
    alle.add(g);
    for (const deel of onderdelen(omtrek(g))) rij.push(deel.glyf);
  }
  return alle;
}

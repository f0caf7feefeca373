import { encode } from 'uqr';
import { doos } from '../boek/bouw.ts';
import { breedte, maten } from '../boek/maten.ts';
import { type Katern, maakKatern } from '../boek/plan.ts';
import type { Letters } from '../letters/letters.ts';
import { stenen } from '../plan/merk.ts';
import type { Vorm } from '../plan/plan.ts';

/** What stands on the front of a bundle. */
export interface Kaftstof {
  /** What it is, above the title. */
  boven?: string;
  titel: string;
  /** Lines under the title: the day, for how many. */
  onder: string[];
  notities: string;
  /** Where the choices of this bundle are found again: to read, and as a code to scan. */
  link: string;
  qr: string;
  /** What the link is good for. */
  bijLink: string;
}

/** A code is never smaller than this, nor its squares than half a millimetre: what a phone can tell apart. */
const kleinste = 118;
const vakje = (0.5 * 72) / 25.4;

/** What the largest code can hold, in bytes (ISO/IEC 18004, version 40, level L). */
const meesteTekens = 2953;

/**
 * A QR code as one shape, and its side in points. The quiet zone around it is the white of the paper. Nothing when
 * the address is longer than any code.
 */
export function qrCode(adres: string): { zijde: number; vorm: (x: number, y: number) => Vorm } | undefined {
  if (adres.length > meesteTekens) return undefined;
  const { data, size } = encode(adres, { ecc: 'L', border: 0 });
  const pad = data
    .flatMap((rij, ry) =>
      [
        ...rij
          .map((vol) => (vol ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ 0: stuk, index }) => `M${index} ${ry}h${stuk.length}v1h-${stuk.length}Z`),
    )
    .join('');
  const zijde = Math.max(kleinste, size * vakje);
  return { zijde, vorm: (x, y) => ({ pad, vul: '#000000', plek: [x, y, zijde / size] }) };
}

/** Longer than this nobody types an address over: the code is scanned, or the link clicked. */
const TYPBAAR = 64;

/** The cover: title, for whom, notes, and the way back to the choices. */
export const maakMapKaft = (letters: Letters, stof: Kaftstof): Katern =>
  maakKatern(letters, stof.titel, undefined, (kolom) => {
    kolom.eenheid(
      { sier: ({ x, y }) => [{ pad: stenen, vul: '#111111', plek: [x - 4, y, 2.6] }] },
      100,
      (y) => [doos({}, { x: 0, y, b: breedte, h: 100 })],
      30,
    );
    kolom.alinea([{ tekst: stof.boven ?? 'Werkmap' }], { grootte: 16, letter: 'titel', na: 4 });
    kolom.alinea([{ tekst: stof.titel }], { grootte: 34, regel: 1.12, letter: 'titel', rol: 'H1', na: 14 });
    for (const tekst of stof.onder) kolom.alinea([{ tekst }], { grootte: 13, regel: 1.35, na: 5 });
    kolom.y += 14;
    for (const tekst of stof.notities.split('\n').filter((regel) => regel.trim() !== ''))
      kolom.alinea([{ tekst: tekst.trim() }], { na: 5 });
    const code = qrCode(stof.qr);
    const zijde = code?.zijde ?? kleinste;
    const onderaan = maten.papier[1] - maten.boven - maten.onder - zijde - 4;
    kolom.y = Math.max(kolom.y + 20, onderaan);
    const x = code ? zijde + 18 : 0;
    const woorden = [{ tekst: stof.bijLink }];
    const voluit = stof.link.replace(/^https?:\/\//, '');
    const adres = voluit.length <= TYPBAAR ? voluit : 'Open deze map op je scherm';
    kolom.eenheid({ sier: ({ x: l, y }) => (code ? [code.vorm(l, y)] : []) }, zijde, (y) => {
      const uitleg = kolom.tekst(woorden, y + 8, { x, grootte: 11 });
      const link = kolom.tekst([{ tekst: adres, naar: stof.link }], y + uitleg.vlak.h + 16, {
        x,
        grootte: 9.5,
      });
      return [uitleg, link];
    });
  });

import { encode } from 'uqr';
import type { Methodiek } from '../../model/methodiek.ts';
import { iconen } from '../../print/blad/iconen.ts';
import { fase, taxonomie } from '../taxonomie.ts';
import { alleBronnen } from '../verzameling.ts';

/**
 * What a tool prints at the edge of its paper and cannot know in the browser: its address, as words and as QR, the
 * sources, and the fase on the thumb mark.
 * @param adres full address of the tool
 */
export async function toolHuis(methodiek: Methodiek, adres: string) {
  const bronnen = await alleBronnen();
  const namen = new Set(methodiek.bronnen.map((v) => bronnen.get(v.document)?.kort ?? v.document));
  const id = methodiek.fase[0] ?? '';
  return {
    adres: adres.replace(/^https?:\/\//, ''),
    qr: encode(adres, { ecc: 'L', border: 0 }).data.map((rij) =>
      rij.map((vol) => (vol ? '1' : '0')).join(''),
    ),
    bron: `Bron: ${[...namen].join(', ')}. Stapwijs, een handboek voor coaches.`,
    fase: {
      label: fase(id).label,
      nr: taxonomie.fasen.findIndex((f) => f.id === id) + 1,
      icoon: iconen[`fase-${id}`] ?? '',
    },
  };
}

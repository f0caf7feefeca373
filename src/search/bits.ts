/** A set of methodieken as bits: bit n says whether number n is in it. Sets of one block all have the same length. */
export type Bits = Uint8Array;

export const leeg = (aantal: number): Bits => new Uint8Array(Math.ceil(aantal / 8));

/** The set of everything: no bit above `aantal` is set. */
export function vol(aantal: number): Bits {
  const bits = leeg(aantal).fill(0xff);
  const rest = aantal % 8;
  if (rest > 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

export function zet(bits: Bits, nummer: number): void {
  bits[nummer >> 3] = (bits[nummer >> 3] ?? 0) | (1 << (nummer & 7));
}

export const heeft = (bits: Bits, nummer: number): boolean =>
  (((bits[nummer >> 3] ?? 0) >> (nummer & 7)) & 1) === 1;

export const en = (a: Bits, b: Bits): Bits => a.map((byte, i) => byte & (b[i] ?? 0));
export const of = (a: Bits, b: Bits): Bits => a.map((byte, i) => byte | (b[i] ?? 0));

const inByte = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
const bitsIn = (byte: number) => inByte[byte] ?? 0;

export const tel = (bits: Bits): number => bits.reduce((som, byte) => som + bitsIn(byte), 0);

/** How many are in both, without making the set. */
export function telBeide(a: Bits, b: Bits): number {
  let som = 0;
  for (let i = 0; i < a.length; i++) som += bitsIn((a[i] ?? 0) & (b[i] ?? 0));
  return som;
}

/** The numbers in a set, from low to high. */
export function nummers(bits: Bits): number[] {
  const uit: number[] = [];
  for (let i = 0; i < bits.length * 8; i++) if (heeft(bits, i)) uit.push(i);
  return uit;
}

/** As text, to travel in JSON. */
export const schrijfBits = (bits: Bits): string => btoa(String.fromCharCode(...bits));
export const leesBits = (tekst: string): Bits => Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));

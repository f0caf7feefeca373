declare module 'subset-font' {
  /** Cuts a font down to the characters of `tekst`. */
  export default function subsetFont(
    font: Uint8Array,
    tekst: string,
    opties: { targetFormat: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Uint8Array>;
}

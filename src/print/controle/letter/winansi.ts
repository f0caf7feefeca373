const TEKENS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code));

/** No-break space and soft hyphen may show the glyph of the plain one (ISO 32000-1, annex D.2). */
const GEWOON = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
]);

/** The characters a code in WinAnsiEncoding may show. */
export function uitWinAnsi(code: number): number[] {
  const gewoon = GEWOON.get(code);
  return [TEKENS.charCodeAt(code), ...(gewoon === undefined ? [] : [gewoon])];
}

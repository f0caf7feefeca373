import type { PDFStream } from 'pdf-lib';
import { bytesVan, latijn } from '../lees.ts';
import { isReeks, opdrachten, type Waarde } from '../tokens.ts';

const getal = (reeks: string): number =>
  [...reeks].reduce((som, teken) => som * 256 + teken.charCodeAt(0), 0);

/** A string of UTF-16BE, one character a byte. */
const utf16 = (reeks: string): string =>
  reeks.replace(/([\s\S])([\s\S]?)/g, (_, hoog: string, laag: string) =>
    String.fromCharCode(getal(hoog + laag)),
  );

/** The text, its last unit `verder` further: ranges count up. */
const opgeschoven = (tekst: string, verder: number): string =>
  tekst.slice(0, -1) + String.fromCharCode(tekst.charCodeAt(tekst.length - 1) + verder);

function voegReeksToe(kaart: Map<number, string>, van: number, tot: number, doel: Waarde | undefined): void {
  for (let code = van; code <= Math.min(tot, van + 0xffff); code++) {
    const lid = Array.isArray(doel) ? doel[code - van] : doel;
    if (!isReeks(lid)) continue;
    kaart.set(code, Array.isArray(doel) ? utf16(lid.reeks) : opgeschoven(utf16(lid.reeks), code - van));
  }
}

/** Reads a ToUnicode CMap: code to text. */
export function leesToUnicode(stroom: PDFStream): Map<number, string> {
  const kaart = new Map<number, string>();
  for (const { op, waarden } of opdrachten(latijn(bytesVan(stroom)))) {
    const stap = op === 'endbfchar' ? 2 : op === 'endbfrange' ? 3 : 0;
    if (stap === 0) continue;
    for (let i = 0; i + stap <= waarden.length; i += stap) {
      const [van, tot, doel] = [waarden[i], waarden[i + stap - 2], waarden[i + stap - 1]];
      if (isReeks(van) && isReeks(tot)) voegReeksToe(kaart, getal(van.reeks), getal(tot.reeks), doel);
    }
  }
  return kaart;
}

// Reading pdf-lib's low-level objects without exceptions: what is absent or of another kind is undefined.
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';

type Bak = PDFDict | undefined;

const pak = (bak: Bak, sleutel: string): PDFObject | undefined => bak?.lookup(PDFName.of(sleutel));

/** An object as a dictionary; of a stream its dictionary. */
export function alsDict(ding: PDFObject | undefined): PDFDict | undefined {
  if (ding instanceof PDFStream) return ding.dict;
  return ding instanceof PDFDict ? ding : undefined;
}

export const alsGetal = (ding: PDFObject | undefined) =>
  ding instanceof PDFNumber ? ding.asNumber() : undefined;

export const alsNaam = (ding: PDFObject | undefined) =>
  ding instanceof PDFName ? ding.decodeText() : undefined;

export const alsTekst = (ding: PDFObject | undefined) =>
  ding instanceof PDFString || ding instanceof PDFHexString ? ding.decodeText() : undefined;

export const dictVan = (bak: Bak, sleutel: string) => alsDict(pak(bak, sleutel));
export const getalVan = (bak: Bak, sleutel: string) => alsGetal(pak(bak, sleutel));
export const naamVan = (bak: Bak, sleutel: string) => alsNaam(pak(bak, sleutel));
export const tekstVan = (bak: Bak, sleutel: string) => alsTekst(pak(bak, sleutel));
export const heeft = (bak: Bak, sleutel: string) => pak(bak, sleutel) !== undefined;
export const waarVan = (bak: Bak, sleutel: string) => pak(bak, sleutel) === PDFBool.True;

export function stroomVan(bak: Bak, sleutel: string): PDFStream | undefined {
  const ding = pak(bak, sleutel);
  return ding instanceof PDFStream ? ding : undefined;
}

/** The bytes of a string, one character a byte. */
export function reeksVan(bak: Bak, sleutel: string): string | undefined {
  const ding = pak(bak, sleutel);
  return ding instanceof PDFString || ding instanceof PDFHexString ? latijn(ding.asBytes()) : undefined;
}

/** The reference that stands at a key, not what it points to. */
export function refVan(bak: Bak, sleutel: string): PDFRef | undefined {
  const ding = bak?.get(PDFName.of(sleutel));
  return ding instanceof PDFRef ? ding : undefined;
}

/** The members of an array as they stand (references stay references). */
export function lijstVan(bak: Bak, sleutel: string): PDFObject[] {
  const ding = pak(bak, sleutel);
  return ding instanceof PDFArray ? ding.asArray() : [];
}

/** The members of an array, references followed. */
export function ledenVan(bak: Bak, sleutel: string): (PDFObject | undefined)[] {
  return lijstVan(bak, sleutel).map((lid) => bak?.context.lookup(lid));
}

/** The entries of a dictionary, references followed. */
export const ingangenVan = (bak: Bak): [string, PDFObject | undefined][] =>
  (bak?.entries() ?? []).map(([naam, ding]) => [naam.decodeText(), bak?.context.lookup(ding)]);

/** The bytes of a stream, decoded. */
export function bytesVan(stroom: PDFStream): Uint8Array {
  return stroom instanceof PDFRawStream ? decodePDFRawStream(stroom).decode() : stroom.getContents();
}

/** Bytes as text, one character a byte. */
export function latijn(bytes: Uint8Array): string {
  let tekst = '';
  for (let i = 0; i < bytes.length; i += 8192) tekst += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return tekst;
}

import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { naamVan } from '../lees.ts';

/** The attributes of an element that belong to one owner (Table, Layout, List). */
export function eigenschap(element: PDFDict, eigenaar: string): PDFDict | undefined {
  const a = element.lookup(PDFName.of('A'));
  const leden = a instanceof PDFArray ? a.asArray().map((lid) => element.context.lookup(lid)) : [a];
  return leden.find((lid): lid is PDFDict => lid instanceof PDFDict && naamVan(lid, 'O') === eigenaar);
}

import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Widget {
  fieldName?: string;
  fieldValue?: string;
  alternativeText?: string;
  id: string;
}

/** Opens a PDF as Firefox would, and says what a reader gets from it. */
export async function lees(bytes: Uint8Array) {
  const doc = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const teksten: string[] = [];
  const waarden: Record<string, string> = {};
  const etiketten: Record<string, string> = {};
  const ids: Record<string, string> = {};
  for (let i = 1; i <= doc.numPages; i++) {
    const page = await doc.getPage(i);
    const inhoud = await page.getTextContent();
    teksten.push(inhoud.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    for (const widget of (await page.getAnnotations()) as Widget[]) {
      if (!widget.fieldName) continue;
      waarden[widget.fieldName] = widget.fieldValue ?? '';
      etiketten[widget.fieldName] = widget.alternativeText ?? '';
      ids[widget.fieldName] = widget.id;
    }
  }
  return { doc, paginas: doc.numPages, tekst: teksten.join('\n'), teksten, waarden, etiketten, ids };
}

/** Types into fields as a reader would, and saves. */
export async function typ(bytes: Uint8Array, antwoorden: Record<string, string>): Promise<Uint8Array> {
  const { doc, ids } = await lees(bytes);
  for (const [naam, value] of Object.entries(antwoorden))
    doc.annotationStorage.setValue(ids[naam] as string, { value });
  return doc.saveDocument();
}

import type { RegelId } from './regels.ts';

/** A fault in a PDF, told in Dutch. */
export interface PdfFout {
  regel: RegelId;
  wat: string;
  /** Number of the page, from 1; absent when the fault belongs to the whole document. */
  pagina?: number | undefined;
}

/** Takes a fault down. */
export type Meld = (regel: RegelId, wat: string, pagina?: number) => void;

/** "pagina 2: … (veld-form)", for a list of faults. */
export const zeg = ({ regel, wat, pagina }: PdfFout): string =>
  `${pagina === undefined ? '' : `pagina ${pagina}: `}${wat} (${regel})`;

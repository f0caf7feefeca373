import type { PDFPage, PDFRef } from 'pdf-lib';

/** One page while it is being drawn. Content is gathered as text and written at the end. */
export class Blad {
  readonly page: PDFPage;
  readonly hoogte: number;
  readonly breedte: number;
  /** Elements of the marked contents, by number. */
  readonly merken: PDFRef[] = [];
  readonly annotaties: PDFRef[] = [];
  sleutel = 0;
  private readonly delen: string[] = [];
  private readonly eigen: string[] = [];

  constructor(page: PDFPage) {
    this.page = page;
    this.breedte = page.getWidth();
    this.hoogte = page.getHeight();
  }

  get ref(): PDFRef {
    return this.page.ref;
  }
  schrijf(ops: string) {
    this.delen.push(ops);
  }
  /** Drawing without meaning. */
  sier(ops: readonly string[]) {
    if (ops.length > 0) this.delen.push(`/Artifact BMC\n${ops.join('\n')}\nEMC`);
  }
  /** Ornament of this page alone, such as its number in a bundle: kept apart from what copies share. */
  eigenSier(ops: readonly string[]) {
    this.eigen.push(`/Artifact BMC\n${ops.join('\n')}\nEMC`);
  }
  /** The streams of the page, in order. */
  get inhoud(): string[] {
    const [deel, eigen] = [this.delen, this.eigen].map((delen) => delen.join('\n'));
    return eigen ? [deel ?? '', eigen] : [deel ?? ''];
  }
}

// For every rule one thing, or more, that breaks exactly that rule in the good PDF.
import type { RegelId } from '../../../../src/print/controle/regels.ts';
import { annotatiesBreuken } from './breuken/annotaties.ts';
import { boomBreuken } from './breuken/boom.ts';
import { documentBreuken } from './breuken/document.ts';
import type { Breuken } from './breuken/gereedschap.ts';
import { inhoudBreuken } from './breuken/inhoud.ts';
import { lettersBreuken } from './breuken/letters.ts';
import { veldenBreuken } from './breuken/velden.ts';

/** The rules of other readers have tests of their own. */
export const BREUKEN: Breuken<Exclude<RegelId, 'pdfjs' | 'qpdf'>> = {
  ...documentBreuken,
  ...boomBreuken,
  ...inhoudBreuken,
  ...annotatiesBreuken,
  ...lettersBreuken,
  ...veldenBreuken,
};

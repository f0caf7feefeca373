import { join } from 'node:path';
import { root } from './paths.mjs';

/** Parts of pdf-lib that our PDFs never use, and the empty hands that stand in their place in a bundle. */
export const without = {
  '@pdf-lib/standard-fonts': join(root, 'src/print/zonder/standaardletters.ts'),
  '@pdf-lib/upng': join(root, 'src/print/zonder/png.ts'),
};

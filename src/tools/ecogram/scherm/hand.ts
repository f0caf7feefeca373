import type { Kast } from '../../kit/kast.ts';
import type { Wijziging } from '../../kit/soort.ts';
import type { Opstelling } from '../opstelling.ts';
import type { Ecogram } from '../soort.ts';
import type { Laag } from '../woorden.ts';
import type { Keus } from './keus.ts';

/** What every part of the screen works with. */
export interface Hand {
  kast: Kast<Ecogram>;
  /** The document, with the sectors that the set-up keeps. */
  doc: Ecogram;
  laag: Laag;
  opstelling: Opstelling;
  stelOp: (opstelling: Opstelling) => void;
  keus: Keus | undefined;
  kies: (keus: Keus | undefined) => void;
  gesprek: boolean;
  /** The parts of the screen that were not needed to begin, once they are there. */
  later: typeof import('../later.ts') | undefined;
  /** Changes the document; the message is told of how it became. */
  doe: (wijziging: Wijziging<Ecogram>, melding: (na: Ecogram) => string, samen?: string) => void;
}

import type { TekstComponent } from '../../markdown/componenten.ts';
import Gesprek from './Gesprek.astro';
import Gevoelig from './Gevoelig.astro';
import LetOp from './LetOp.astro';
import Nadelen from './Nadelen.astro';
import Niet from './Niet.astro';
import Redactie from './Redactie.astro';
import Schaal from './Schaal.astro';
import Tekening from './Tekening.astro';
import Tip from './Tip.astro';
import Voorbeeld from './Voorbeeld.astro';
import Voordelen from './Voordelen.astro';
import VoorNadelen from './VoorNadelen.astro';
import Vragenlijst from './Vragenlijst.astro';
import Wanneer from './Wanneer.astro';
import Wel from './Wel.astro';

/** Everything that an editor may use in a text, by the name used there. */
export const mdxComponenten = {
  Wanneer,
  Wel,
  Niet,
  Vragenlijst,
  Schaal,
  Tip,
  LetOp,
  Gevoelig,
  VoorNadelen,
  Voordelen,
  Nadelen,
  Voorbeeld,
  Gesprek,
  Redactie,
  Tekening,
} satisfies Record<TekstComponent, unknown>;

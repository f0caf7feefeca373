import { render } from 'preact';
import { Kast } from '../kast.ts';
import { maakBeurt } from '../opslag/beurt.ts';
import { geheugen } from '../opslag/geheugen.ts';
import { idb } from '../opslag/idb.ts';
import { magBewaren, onthoud } from '../opslag/toestemming.ts';
import type { Omgeving, ToolOntwerp } from './ontwerp.ts';
import { Schil } from './Schil.tsx';
import { bijWissen } from './wissen.ts';

/** Puts a tool on its page: in the element #tool, with what the page knows of the house. */
export function start<D, O>(ontwerp: ToolOntwerp<D, O>) {
  const plek = document.getElementById('tool');
  if (!plek) throw new Error('De plek voor de tool ontbreekt op deze bladzijde.');
  const omgeving = JSON.parse(plek.dataset.omgeving ?? '{}') as Omgeving;
  const kast = new Kast(ontwerp.soort, {
    toestel: idb,
    geheugen,
    mag: magBewaren,
    onthoud,
    beurt: (afgeven) => maakBeurt(ontwerp.soort.naam, afgeven),
    nu: Date.now,
  });
  bijWissen(() => kast.vergeet('In een ander tabblad is alles gewist.'));
  // A tab that is closed or sleeps may never wake: write what is left.
  document.addEventListener('visibilitychange', () => document.hidden && kast.schrijf());
  addEventListener('pagehide', () => kast.schrijf());
  addEventListener('beforeunload', (g) => {
    const { los, bewaring } = kast.toestand;
    if (los && bewaring !== 'bezig') g.preventDefault();
  });
  kast.start();
  plek.replaceChildren();
  render(<Schil ontwerp={ontwerp} omgeving={omgeving} kast={kast} />, plek);
}

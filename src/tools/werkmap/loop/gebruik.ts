import { useEffect, useRef, useState } from 'preact/hooks';
import type { Klokstand } from '../../../model/werkmap/klok.ts';
import { duurTekst } from '../../../model/werkmap/klokuur.ts';
import type { Ritrij } from './rit.ts';

/** Now, each second anew. A tab that slept is right again as soon as it is seen. */
export function useNu(): number {
  const [nu, zet] = useState(Date.now);
  useEffect(() => {
    const tik = () => zet(Date.now());
    const wekker = setInterval(tik, 1000);
    document.addEventListener('visibilitychange', tik);
    return () => {
      clearInterval(wekker);
      document.removeEventListener('visibilitychange', tik);
    };
  }, []);
  return nu;
}

/** The sentence for who hears the page: once for each step, and once when it is nearly over and over. */
export function zinVan({ klaar, stand }: Klokstand, rij: Ritrij | undefined): string {
  if (klaar || !rij) return 'Het draaiboek is klaar.';
  if (stand === 'bijna om') return `${rij.titel}: bijna om.`;
  if (stand === 'over tijd') return `${rij.titel}: over tijd.`;
  return `Nu: ${rij.titel}${rij.minuten === null ? '' : `, ${duurTekst(rij.minuten)}`}.`;
}

interface Toetsen {
  volgende: () => void;
  vorige: () => void;
}

const vooruit = ['ArrowRight', 'PageDown'];
const achteruit = ['ArrowLeft', 'PageUp'];

/** Arrows and the keys of a presenter go through the rows; the space bar too, where it presses nothing else. */
export function useToetsen(doe: Toetsen) {
  const nu = useRef(doe);
  nu.current = doe;
  useEffect(() => {
    const druk = (gebeurtenis: KeyboardEvent) => {
      const { key, target } = gebeurtenis;
      if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey || gebeurtenis.shiftKey) return;
      const vrij = !(target as Element).closest?.('a, button, input, summary');
      if (vooruit.includes(key) || (key === ' ' && vrij)) {
        // One press is one row, however long the key is held.
        if (!gebeurtenis.repeat) nu.current.volgende();
      } else if (achteruit.includes(key)) {
        if (!gebeurtenis.repeat) nu.current.vorige();
      } else return;
      gebeurtenis.preventDefault();
    };
    addEventListener('keydown', druk);
    return () => removeEventListener('keydown', druk);
  }, []);
}

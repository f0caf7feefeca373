import { useEffect, useState } from 'preact/hooks';
import type { Kast } from '../kast.ts';
import type { Toestand } from '../toestand.ts';

/** The state of a store, drawn anew after every change. */
export function useToestand<D>(kast: Kast<D>): Toestand<D> {
  const [toestand, zet] = useState(kast.toestand);
  useEffect(() => {
    zet(kast.toestand);
    return kast.abonneer(() => zet(kast.toestand));
  }, [kast]);
  return toestand;
}

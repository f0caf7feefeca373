import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Beeld, maakBeeld } from '../beeld/beeld.ts';
import { type Maat, ruim, smal } from '../beeld/maat.ts';
import type { Ecogram } from '../soort.ts';
import type { Laag } from '../woorden.ts';

/** The sizes that suit the width of an element, also when that changes. */
export function useMaat(ref: RefObject<Element>): Maat {
  const [maat, zet] = useState(ruim);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const kijker = new ResizeObserver(() => zet(element.clientWidth < 560 ? smal : ruim));
    kijker.observe(element);
    return () => kijker.disconnect();
  }, []);
  return maat;
}

/** The drawing of a layer, laid out anew only when something changed that is drawn. */
export function useBeeld(doc: Ecogram, laag: Laag, maat: Maat): Beeld {
  const { kern, vast, banden, wie } = doc;
  const sleutel = JSON.stringify([
    kern,
    vast,
    banden,
    wie.map((een) => ({ ...een, notitie: '', bereik: '' })),
  ]);
  return useMemo(() => maakBeeld(doc, laag, maat), [sleutel, laag, maat]);
}

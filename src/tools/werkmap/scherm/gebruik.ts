import { useEffect, useRef, useState } from 'preact/hooks';
import { type Catalogus, Register } from '../../../model/werkmap/catalogus.ts';
import type { EigenMap } from '../../../model/werkmap/map.ts';
import { bijWissen } from '../../kit/scherm/wissen.ts';
import { type IngevuldTitel, titelsVanIngevuld } from '../../kit/werkmap/ingevuld.ts';
import { bijLade, leesLade, schrijfLade } from '../../kit/werkmap/lade.ts';

export type Wijzig = (hoe: (map: EigenMap) => EigenMap) => void;

/** The map as it lies on the device, and how to change it. `los`: the browser keeps nothing, it lives in this tab. */
export function useMap(): { map: EigenMap; wijzig: Wijzig; los: boolean } {
  const [map, zet] = useState(leesLade);
  const [los, zetLos] = useState(false);
  const tabblad = useRef<EigenMap | undefined>(undefined);
  useEffect(() => bijLade(() => zet(leesLade())), []);
  const wijzig: Wijzig = (hoe) => {
    // Read anew: another tab may have changed it since it was drawn.
    const nu = tabblad.current ?? leesLade();
    const nieuw = hoe(nu);
    if (nieuw === nu) return;
    const bewaard = schrijfLade(nieuw);
    tabblad.current = bewaard ? undefined : nieuw;
    zetLos(!bewaard);
    zet(nieuw);
  };
  return { map, wijzig, los };
}

/** The catalogue of the site: absent while it is on its way, 'fout' when it did not come. */
export function useCatalogus(basis: string) {
  const [gekregen, zet] = useState<{ catalogus: Catalogus; register: Register } | 'fout' | undefined>();
  const haal = () => {
    zet(undefined);
    fetch(`${basis}werkmap/catalogus.json`)
      .then((antwoord) => (antwoord.ok ? antwoord.json() : Promise.reject(antwoord.status)))
      .then(
        (catalogus: Catalogus) => zet({ catalogus, register: new Register(catalogus) }),
        () => zet('fout'),
      );
  };
  useEffect(haal, [basis]);
  return { gekregen, haal };
}

const geen: ReadonlyMap<string, IngevuldTitel> = new Map();

/**
 * The prints of tools on this device; looked up again when one comes into the map or goes out of it.
 * @returns nothing while they are being looked up
 */
export function usePrints({ stukken }: EigenMap) {
  const [gevonden, zet] = useState<{ namen: string; prints: ReadonlyMap<string, IngevuldTitel> }>();
  const namen = stukken.flatMap(({ soort, id }) => (soort === 'ingevuld' ? [id] : [])).join(' ');
  useEffect(() => {
    if (namen !== '') titelsVanIngevuld().then((prints) => zet({ namen, prints }));
  }, [namen]);
  if (namen === '') return geen;
  return gevonden?.namen === namen ? gevonden.prints : undefined;
}

/** Calls back when another tab cleared all that is on this device: then nothing of it may stay here either. */
export const useWissen = (doe: () => void) => useEffect(() => bijWissen(doe), []);

/** Puts the focus on an element by its selector, as soon as it is drawn. */
export function useFocus() {
  const doel = useRef<string | undefined>(undefined);
  useEffect(() => {
    const element = doel.current && document.querySelector<HTMLElement>(doel.current);
    if (!element) return;
    doel.current = undefined;
    element.focus();
  });
  return (kiezer: string) => {
    doel.current = kiezer;
  };
}

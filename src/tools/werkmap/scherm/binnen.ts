import { useEffect, useState } from 'preact/hooks';
import type { Register } from '../../../model/werkmap/catalogus.ts';
import { schrijfLink } from '../../../model/werkmap/link.ts';
import type { EigenMap } from '../../../model/werkmap/map.ts';
import { type Komst, komstVan, verschilZinnen, vervang } from '../zicht/komst.ts';
import { stukken } from '../zicht/woorden.ts';
import type { Wijzig } from './gebruik.ts';

interface Wat {
  map: EigenMap;
  register: Register;
  wijzig: Wijzig;
  los: boolean;
  wisselMet: (hoe: (map: EigenMap) => EigenMap, zinnen: string[]) => Promise<void>;
  zeg: (zinnen: string[]) => void;
}

/**
 * Looks once at what the address brings, after one's own map is held against the site of now.
 * @returns what to ask, and `klaar` for when it is answered
 */
export function useKomst({ map, register, wijzig, los, wisselMet, zeg }: Wat) {
  const [komst, zet] = useState<Komst | undefined>();
  useEffect(() => {
    const { stukken: herkend, verschillen } = register.herken(map.stukken);
    const eigen = { ...map, stukken: herkend };
    if (verschillen.length > 0) wijzig((nu) => ({ ...nu, stukken: register.herken(nu.stukken).stukken }));
    const uit = komstVan(location.search, eigen, register);
    const zinnen = [...verschilZinnen(verschillen), ...uit.zinnen];
    if (uit.wat === 'neem') {
      const zin = `De map uit de link ligt klaar: ${stukken(uit.map.stukken.length)}.`;
      void wisselMet(vervang(uit.map), [zin, ...zinnen]);
    } else zeg(zinnen);
    zet(uit);
    if (uit.wat !== 'vraag') history.replaceState(null, '', location.pathname);
  }, []);
  // Where nothing is kept, the address holds the map: loading the page anew brings it back.
  useEffect(() => {
    if (los) history.replaceState(null, '', `${location.pathname}?${schrijfLink(map)}`);
  }, [los, map]);
  const klaar = () => {
    zet(undefined);
    history.replaceState(null, '', location.pathname);
  };
  return { komst, klaar };
}

import { korteCode } from '../kort.ts';
import { leesAantal, leesBegin, leesStukken, leesZijden, legeMap, type Werkmap } from './map.ts';
import { schrijfStuk } from './stuk.ts';

/** The number of the shape of the address. A later shape gets a later number and reads this one too. */
const vorm = '1';

/**
 * The choices of a map as the query of an address: "v=1&d=12&k=m.ecogram~w.ecogram.x12". What is filled in stays on
 * the device. All signs are safe in an address, so nothing is escaped and a mail program leaves it whole.
 * @param kort with the short codes of the pages instead of their names: for a QR code
 */
export function schrijfLink(map: Werkmap, kort = false): string {
  const stukken = map.stukken
    .filter(({ soort }) => soort !== 'ingevuld')
    .map((stuk) => schrijfStuk(kort ? { ...stuk, id: kortId(stuk) } : stuk));
  return [
    `v=${vorm}`,
    map.deelnemers > 1 && `d=${map.deelnemers}`,
    map.coaches > 1 && `c=${map.coaches}`,
    map.zijden !== 'enkel' && `z=${map.zijden}`,
    map.begin !== undefined && `om=${map.begin.replace(':', '.')}`,
    stukken.length > 0 && `k=${stukken.join('~')}`,
  ]
    .filter((deel) => typeof deel === 'string')
    .join('&');
}

function kortId({ soort, id }: Werkmap['stukken'][number]): string {
  if (soort === 'pauze') return id;
  const [slug = '', nr] = id.split('_');
  return nr === undefined ? korteCode(slug) : `${korteCode(slug)}_${nr}`;
}

/** A map out of an address, and how many of its parts are no pieces. */
export interface GelezenLink {
  map: Werkmap;
  onleesbaar: number;
  /** The address was made by a later Stapwijs than this one. */
  later: boolean;
}

/**
 * Reads the query of an address.
 * @returns nothing when it holds no map at all
 */
export function leesLink(zoek: string): GelezenLink | undefined {
  const velden = new URLSearchParams(zoek);
  if (!velden.has('k') && !velden.has('v')) return undefined;
  const teksten = (velden.get('k') ?? '').split('~').filter((tekst) => tekst !== '');
  const stukken = leesStukken(teksten.filter((tekst) => !tekst.startsWith('i.')));
  const begin = leesBegin(velden.get('om')?.replace('.', ':'));
  return {
    map: {
      ...legeMap(),
      deelnemers: leesAantal(velden.get('d'), 1),
      coaches: leesAantal(velden.get('c'), 1),
      zijden: leesZijden(velden.get('z')),
      ...(begin !== undefined && { begin }),
      stukken,
    },
    onleesbaar: new Set(teksten).size - new Set(stukken.map(schrijfStuk)).size,
    later: Number(velden.get('v') ?? 1) > Number(vorm),
  };
}

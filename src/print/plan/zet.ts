import satori, { type Font } from 'satori';
import type { Letter } from '../letters/letters.ts';
import { breekteken } from './afbreken.ts';
import type { Doos } from './doos.ts';

const tekens: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
const leesbaar = (tekst: string) => tekst.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (m) => tekens[m] ?? m);
const kenmerk = (kop: string, naam: string) => new RegExp(`(?:^| )${naam}="([^"]*)"`).exec(kop)?.[1] ?? '';

function letterVan(kop: string): Letter {
  if (kenmerk(kop, 'font-family').startsWith('titel')) return 'titel';
  return Number(kenmerk(kop, 'font-weight')) >= 600 ? 'vet' : 'gewoon';
}

/** Leaves with text, in document order. */
const bladen = (doos: Doos): Doos[] =>
  doos.tekst !== undefined ? [doos] : doos.kinderen.flatMap((kind) => bladen(kind));
const alle = (doos: Doos): Doos[] => [doos, ...doos.kinderen.flatMap((kind) => alle(kind))];
const zonderWit = (tekst: string) => tekst.replace(/\s+/g, '');

/** A broken word gets its hyphen; elsewhere the places where it might have broken go. */
function afgewerkt(regel: string): string {
  const tekst = regel.trimEnd();
  return (tekst.endsWith(breekteken) ? `${tekst.slice(0, -1)}-` : tekst).replaceAll(breekteken, '');
}

/**
 * Lays the boxes out with satori, which serves as layout engine and line breaker only: we take the places and the
 * lines and throw its picture away. Texts come back in document order, so each box takes its own until it has all.
 */
export async function zet(element: unknown, wortel: Doos, breedte: number, fonts: Font[]) {
  const dozen = alle(wortel);
  const svg = await satori(
    element as never,
    {
      width: breedte,
      fonts,
      embedFont: false,
      onNodeDetected: (knoop: {
        left: number;
        top: number;
        width: number;
        height: number;
        props: object;
      }) => {
        const nummer = (knoop.props as { 'data-nummer'?: number })['data-nummer'];
        const doos = nummer === undefined ? undefined : dozen[nummer];
        if (doos) doos.vlak = { x: knoop.left, y: knoop.top, b: knoop.width, h: knoop.height };
      },
    } as never,
  );
  const stukken = svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g);
  for (const doos of bladen(wortel)) {
    let nodig = zonderWit(doos.tekst ?? '').length;
    let regel: { y: number; x: number; kop: string; tekst: string } | undefined;
    const sluit = () => {
      if (!regel) return;
      const tekst = afgewerkt(regel.tekst);
      const kleur = kenmerk(regel.kop, 'fill');
      const maat = Number(kenmerk(regel.kop, 'font-size'));
      if (tekst.trim())
        doos.regels.push([
          0,
          regel.x,
          regel.y,
          maat,
          letterVan(regel.kop),
          tekst,
          ...(kleur === 'black' ? [] : [kleur]),
        ] as never);
    };
    while (nodig > 0) {
      const volgende = stukken.next();
      if (volgende.done) throw new Error(`de tekst "${doos.tekst}" is niet helemaal gezet`);
      const kop = volgende.value[1] as string;
      const tekst = leesbaar(volgende.value[2] as string);
      nodig -= zonderWit(tekst).length;
      const x = Number(kenmerk(kop, 'x'));
      const y = Number(kenmerk(kop, 'y'));
      if (!regel || regel.y !== y) {
        sluit();
        regel = { y, x, kop, tekst: '' };
      }
      regel.tekst += tekst;
    }
    sluit();
  }
}

import { boog } from './boog.ts';
import { rij } from './inkt.ts';

const aantal: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const GETAL = /[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/y;

/** The numbers after a command. Flags of an arc may stand against each other: "a1 1 0 011 1". */
function getallen(tekst: string, letter: string): number[] {
  const uit: number[] = [];
  let plek = 0;
  while (plek < tekst.length) {
    if (/[\s,]/.test(tekst[plek] as string)) {
      plek++;
      continue;
    }
    const vlag = letter === 'A' && (uit.length % 7 === 3 || uit.length % 7 === 4);
    GETAL.lastIndex = plek;
    const gevonden = vlag ? tekst[plek] : GETAL.exec(tekst)?.[0];
    if (!gevonden) throw new Error(`pad met een fout: "${tekst}"`);
    uit.push(Number(gevonden));
    plek += gevonden.length;
  }
  return uit;
}

/** An SVG path as PDF operators, in the path's own directions. */
export function padOps(pad: string): string {
  const uit: string[] = [];
  let [x, y, beginX, beginY] = [0, 0, 0, 0];
  let controle: [number, number] | undefined;
  let vorige = '';
  const kromme = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number) => {
    uit.push(`${rij(x1, y1, x2, y2, x3, y3)} c`);
    controle = [x2, y2];
    [x, y] = [x3, y3];
  };
  const kwadraat = (x1: number, y1: number, x2: number, y2: number) => {
    kromme(
      x + (2 / 3) * (x1 - x),
      y + (2 / 3) * (y1 - y),
      x2 + (2 / 3) * (x1 - x2),
      y2 + (2 / 3) * (y1 - y2),
      x2,
      y2,
    );
    controle = [x1, y1];
  };
  /** The mirror of the last control point, when the last command was of the same kind. */
  const spiegel = (soorten: string): [number, number] =>
    controle && soorten.includes(vorige) ? [2 * x - controle[0], 2 * y - controle[1]] : [x, y];
  const lijn = (nx: number, ny: number) => {
    uit.push(`${rij(nx, ny)} l`);
    [x, y] = [nx, ny];
  };

  const stap = (letter: string, w: number[]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = w;
    switch (letter) {
      case 'M':
        uit.push(`${rij(a, b)} m`);
        [x, y, beginX, beginY] = [a, b, a, b];
        break;
      case 'L':
        lijn(a, b);
        break;
      case 'H':
        lijn(a, y);
        break;
      case 'V':
        lijn(x, a);
        break;
      case 'C':
        kromme(a, b, c, d, e, f);
        break;
      case 'S':
        kromme(...spiegel('CS'), a, b, c, d);
        break;
      case 'Q':
        kwadraat(a, b, c, d);
        break;
      case 'T':
        kwadraat(...spiegel('QT'), a, b);
        break;
      case 'A':
        for (const deel of boog(x, y, a, b, c, d, e, f, g)) kromme(...deel);
        [x, y] = [f, g];
        break;
      default:
        uit.push('h');
        [x, y] = [beginX, beginY];
    }
    vorige = letter;
  };

  for (const [, teken = '', rest = ''] of pad.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const letter = teken.toUpperCase();
    const relatief = teken !== letter;
    const n = aantal[letter] ?? 0;
    const alle = getallen(rest, letter);
    let eerste = true;
    for (let i = 0; eerste || i < alle.length; i += n || 1) {
      const w = alle.slice(i, i + n).map((waarde, k) => {
        if (!relatief) return waarde;
        if (letter === 'A') return k === 5 ? waarde + x : k === 6 ? waarde + y : waarde;
        if (letter === 'V') return waarde + y;
        return waarde + (k % 2 === 0 ? x : y);
      });
      // More pairs after a move are lines.
      stap(letter === 'M' && !eerste ? 'L' : letter, w);
      eerste = false;
    }
  }
  return uit.join(' ');
}

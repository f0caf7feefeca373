import { cirkel, opCirkel, type Punt, punt } from '../blad/figuren/kit.ts';
import { steen } from '../plan/steen.ts';

/** How a shape looks, by what it means; the screen and the paper each have their own colours for it. */
export type Toon =
  /** Stone filled with the colour of the page. */
  | 'vol'
  /** Stone in a tint with an edge. */
  | 'tint'
  /** Ground of the sheet with a thin edge. */
  | 'rand'
  /** Edge in dashes: what may fall away, or is missing. */
  | 'los'
  /** A pebble: the way from one stone to the next. */
  | 'kiezel'
  /** A line in ink. */
  | 'lijn'
  /** A thin line. */
  | 'dun';

export interface Streek {
  pad: string;
  toon: Toon;
}

export interface Label {
  x: number;
  /** Baseline. */
  y: number;
  tekst: string;
  letter: 'gewoon' | 'vet' | 'titel';
  grootte: number;
  anker: 'begin' | 'midden' | 'eind';
  /** On a filled stone, or softer than ink. */
  kleur?: 'op-vol' | 'zacht';
}

/**
 * A model of the sources as a drawing: shapes and words in units of its own (360 wide), what it shows in words,
 * and a list that explains its parts. One geometry for the screen (SVG) and for the book (PDF).
 */
export interface Model {
  breed: number;
  hoog: number;
  streken: Streek[];
  labels: Label[];
  /** The drawing told: for whoever does not see it. */
  verhaal: string;
  /** Its parts explained, beside the drawing. */
  sleutel: { kop: string; uitleg: string; nr?: number }[];
  /** What is not known of the figure of the source. */
  noot?: string;
}

export type Deel = Pick<Model, 'streken' | 'labels'>;

export { opCirkel, type Punt };

export const samen = (...delen: Deel[]): Deel => ({
  streken: delen.flatMap((deel) => deel.streken),
  labels: delen.flatMap((deel) => deel.labels),
});

export const streek = (toon: Toon, ...paden: string[]): Deel => ({
  streken: paden.map((pad) => ({ pad, toon })),
  labels: [],
});

/** Lines of words around a point, as one block in the middle of it. */
export function woorden(regels: string[], [x, y]: Punt, opmaak: Partial<Label> = {}): Deel {
  const grootte = opmaak.grootte ?? 17;
  const stap = grootte * 1.16;
  const eerste = y - ((regels.length - 1) * stap) / 2 + grootte * 0.34;
  return {
    streken: [],
    labels: regels.map((tekst, i) => ({
      letter: 'gewoon',
      anker: 'midden',
      ...opmaak,
      x,
      y: Math.round((eerste + i * stap) * 10) / 10,
      tekst,
      grootte,
    })),
  };
}

/** A stone around its middle. */
export const steenRond = ([x, y]: Punt, b: number, h: number) => steen(x - b / 2, y - h / 2, b, h);

/** A stone with words: the first line bold, the others small. */
export function steenMet(
  midden: Punt,
  [b, h]: [number, number],
  kop: string[],
  bij: string[] = [],
  toon: Toon = 'tint',
) {
  const kleur = toon === 'vol' ? { kleur: 'op-vol' as const } : {};
  const zacht = toon === 'vol' ? kleur : { kleur: 'zacht' as const };
  const [x, y] = midden;
  const helft = kop.length * 10;
  return samen(
    streek(toon, steenRond(midden, b, h)),
    woorden(kop, [x, bij.length > 0 ? y - bij.length * 9 : y], { letter: 'vet', ...kleur }),
    bij.length > 0 ? woorden(bij, [x, y + helft], { grootte: 15, ...zacht }) : samen(),
  );
}

/** A small stone with a number, which the list beside the drawing explains. */
export const nummer = (nr: number, midden: Punt, maat = 30, toon: Toon = 'vol'): Deel =>
  samen(
    streek(toon, steenRond(midden, maat * 1.08, maat)),
    woorden([String(nr)], midden, {
      letter: 'titel',
      grootte: maat * 0.58,
      ...(toon === 'vol' && { kleur: 'op-vol' as const }),
    }),
  );

const tussen = ([ax, ay]: Punt, [bx, by]: Punt, deel: number): Punt => [
  ax + (bx - ax) * deel,
  ay + (by - ay) * deel,
];

/** The way from one stone to the next: two pebbles, and a third that points. */
export function weg(van: Punt, naar: Punt, heenEnTerug = false): Deel {
  const hoek = Math.atan2(naar[1] - van[1], naar[0] - van[0]);
  const kiezels = [0.5, heenEnTerug ? 0.5 : 0.18].map((deel) => steenRond(tussen(van, naar, deel), 9, 7.5));
  return samen(
    streek('kiezel', ...new Set(kiezels)),
    punthaak(tussen(van, naar, 0.9), hoek),
    heenEnTerug ? punthaak(tussen(van, naar, 0.1), hoek + Math.PI) : samen(),
  );
}

/** An open arrow head that points along an angle (radians, 0 is to the right). */
export function punthaak(plek: Punt, hoek: number, maat = 9): Deel {
  const kant = (draai: number): Punt => [
    plek[0] - maat * Math.cos(hoek + draai),
    plek[1] - maat * Math.sin(hoek + draai),
  ];
  return streek('lijn', `M${punt(kant(0.6))}L${punt(plek)}L${punt(kant(-0.6))}`);
}

export const kring = ([x, y]: Punt, r: number) => cirkel(x, y, r);
export const naar = punt;

/** Makes a drawing of its parts. */
export const model = (
  hoog: number,
  delen: Deel[],
  woord: Pick<Model, 'verhaal' | 'sleutel'> & { noot?: string },
): Model => ({ breed: 360, hoog, ...samen(...delen), ...woord });

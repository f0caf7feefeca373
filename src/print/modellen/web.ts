import { type Deel, kring, type Model, model, naar, nummer, opCirkel, type Punt, streek } from './kit.ts';

const midden: Punt = [180, 168];
const op = (i: number, n: number, r: number): Punt => opCirkel(midden[0], midden[1], r, i / n);

/** A web of axes with a number at the end of each. */
function web(n: number, r: number, ringen: number): Deel[] {
  const assen = Array.from({ length: n }, (_, i) => `M${naar(midden)}L${naar(op(i, n, r))}`);
  const draden = Array.from(
    { length: ringen },
    (_, k) => `M${Array.from({ length: n }, (__, i) => naar(op(i, n, (r * (k + 1)) / ringen))).join('L')}Z`,
  );
  return [
    streek('dun', ...assen, ...draden),
    ...Array.from({ length: n }, (_, i) => nummer(i + 1, op(i, n, r + 18))),
  ];
}

/** The bend of a thread between two axes: from halfway, a little towards the middle. */
const naarBinnen = ([ax, ay]: Punt, [bx, by]: Punt): Punt => [
  (ax + bx) * 0.3 + midden[0] * 0.4,
  (ay + by) * 0.3 + midden[1] * 0.4,
];

/** What pulls at what, as the source tells it; by the ids of the domains. */
const trekt: [string, string][] = [
  ['leren', 'werk'],
  ['leren', 'geld'],
  ['werk', 'gezondheid'],
  ['wonen', 'gezondheid'],
  ['geld', 'wonen'],
  ['geld', 'meedoen'],
  ['gezondheid', 'mensen-rond-mij'],
];

/** @param domeinen the ten domains of life, in the order of the deck */
export function spinnenweb(domeinen: readonly { id: string; tekst: string }[]): Model {
  const n = domeinen.length;
  const plaats = (id: string) => domeinen.findIndex((domein) => domein.id === id);
  const banden = trekt.map(([a, b]) => [plaats(a), plaats(b)] as const).filter(([a, b]) => a >= 0 && b >= 0);
  const naam = (i: number) => domeinen[i]?.tekst.toLowerCase() ?? '';
  return model(
    336,
    [
      ...web(n, 128, 4),
      streek(
        'lijn',
        ...banden.map(
          ([a, b]) =>
            `M${naar(op(a, n, 114))}Q${naar(naarBinnen(op(a, n, 114), op(b, n, 114)))} ${naar(op(b, n, 114))}`,
        ),
      ),
      streek('kiezel', ...[...new Set(banden.flat())].map((i) => kring(op(i, n, 114), 5))),
    ],
    {
      verhaal: `Een web met ${n} lijnen, één per levensdomein: ${domeinen.map((_, i) => naam(i)).join(', ')}. Bogen tonen wat aan elkaar trekt: ${banden.map(([a, b]) => `${naam(a)} en ${naam(b)}`).join('; ')}.`,
      sleutel: domeinen.map(({ tekst }, i) => ({ nr: i + 1, kop: tekst, uitleg: '' })),
      noot: 'Het beeld is van Recht-Op. Hun figuur is verloren. De bogen komen uit de tekst, de namen van de domeinen van onze kaarten.',
    },
  );
}

const voorbeeld = { start: [3, 2, 4, 6, 4, 2, 1, 3, 5, 3, 2], nu: [5, 6, 5, 7, 5, 7, 3, 4, 6, 6, 5] };

/** @param themas names of the themes of one side, in the order of the scoretabel */
export function w2Cirkel(themas: string[]): Model {
  const n = themas.length;
  const lijn = (cijfers: number[]) =>
    `M${themas.map((_, i) => naar(op(i, n, (128 * (cijfers[i % cijfers.length] ?? 0)) / 10))).join('L')}Z`;
  return model(
    336,
    [...web(n, 128, 5), streek('los', lijn(voorbeeld.start)), streek('lijn', lijn(voorbeeld.nu))],
    {
      verhaal: `Een cirkel met ${n} assen van 0 in het midden tot 10 aan de rand, één per thema: ${themas.map((naam) => naam.toLowerCase()).join(', ')}. Een streepjeslijn verbindt de cijfers van de start, een volle lijn die van nu. De lijn van nu ligt bijna overal verder naar buiten.`,
      sleutel: themas.map((kop, i) => ({ nr: i + 1, kop, uitleg: '' })),
      noot: 'Streepjes: bij de start. Volle lijn: nu. De cijfers zijn een verzonnen voorbeeld. Naar Sannen (2011), waarvan de figuren verloren zijn.',
    },
  );
}

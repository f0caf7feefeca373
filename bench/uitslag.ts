// Reads what was measured, holds it against the bars, prints it and keeps it in .cache/bench.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { InDeBrowser } from './browser.ts';
import type { Keuring } from './keur.ts';
import { lat } from './lat.ts';
import type { Meting } from './meet.ts';
import { huis, leesJson, plek } from './plek.ts';
import type { Bouw } from './site.ts';
import type { VinderMeting } from './vinder.ts';
import { vinderRegels } from './vinderuitslag.ts';
import type { Plannen } from './voorbereiding.ts';
import type { Werkmapmeting } from './werkmap.ts';
import type { Zoekscore } from './zoekscore.ts';

/** What the command knows: how often each engine was measured, what went wrong, and how busy it was at the start. */
interface Verloop {
  rondes: number;
  fouten: Record<string, string>;
  drukte: number;
}

const namen = {
  stapwijsplan: 'Stapwijs, uit het plan',
  stapwijs: 'Stapwijs, uit de gegevens',
  typst: 'Typst',
  reactpdf: '@react-pdf/renderer',
  chromium: 'Chromium',
};
export type Naam = keyof typeof namen;

const misschien = <T>(naam: string): T | undefined =>
  existsSync(plek(naam)) ? leesJson<T>(naam) : undefined;
const { rondes, fouten, drukte } = leesJson<Verloop>('verloop.json');

/** The round in which other work on the machine was least in the way. */
function beste(naam: Naam, wat: 'een' | 'honderd'): Meting | undefined {
  const metingen = Array.from({ length: rondes }, (_, ronde) =>
    misschien<Meting>(`meting-${naam}-${wat}-${ronde}.json`),
  ).flatMap((meting) => meting ?? []);
  const maat = (meting: Meting) => (wat === 'een' ? meting.mediaan : meting.totaal);
  return metingen.toSorted((a, b) => maat(a) - maat(b))[0];
}

const getal = (waarde: number, cijfers = 0) =>
  waarde.toLocaleString('nl-BE', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });
const ms = (waarde: number) => `${getal(waarde, waarde < 100 ? 1 : 0)} ms`;
const s = (waarde: number) => `${getal(waarde / 1000, 1)} s`;
const kB = (bytes: number) => `${getal(bytes / 1000)} kB`;
const MB = (bytes: number) => `${getal(bytes / 1e6)} MB`;

function tabel(rijen: readonly (readonly string[])[]): string {
  const breedtes = rijen[0]?.map((_, i) => Math.max(...rijen.map((rij) => rij[i]?.length ?? 0))) ?? [];
  return rijen
    .map((rij) =>
      rij
        .map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i] ?? 0) : cel.padStart(breedtes[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

const keuringen = misschien<Record<string, Keuring>>('keuring.json') ?? {};
const plannen = misschien<Plannen>('plannen.json');
const inDeBrowser = misschien<InDeBrowser>('browser.json');
const bouw = misschien<Bouw>('site.json');
const werkmap = misschien<Werkmapmeting>('werkmap.json');
const score = misschien<Zoekscore>('zoekscore.json');
const vinder = [200, 1000, 5000].flatMap((aantal) => misschien<VinderMeting>(`vinder-${aantal}.json`) ?? []);
const metingen = Object.fromEntries(
  (Object.keys(namen) as Naam[]).map((naam) => [
    naam,
    { een: beste(naam, 'een'), honderd: beste(naam, 'honderd') },
  ]),
) as Record<Naam, { een: Meting | undefined; honderd: Meting | undefined }>;

const kop = [
  'motor',
  'starten',
  'eerste',
  'warm',
  'snelste',
  'rekentijd',
  '100 bladen',
  'traagste',
  'geheugen',
  'per blad',
  'tags',
  'velden',
  'woorden',
];
const rijen = (Object.entries(namen) as [Naam, string][]).map(([naam, label]) => {
  const { een, honderd } = metingen[naam];
  const keuring = keuringen[naam === 'stapwijsplan' ? 'stapwijs' : naam];
  if (!een || !honderd) return [label, ...kop.slice(1).map(() => 'mislukt')];
  return [
    label,
    ms(een.start),
    ms(een.eerste),
    ms(een.mediaan),
    ms(een.beste),
    ms(een.rekentijd),
    s(honderd.totaal),
    ms(honderd.traagste.ms),
    MB(honderd.geheugen),
    kB(honderd.bytes),
    keuring ? (keuring.tags ? 'ja' : 'nee') : '?',
    keuring ? (keuring.velden >= keuring.veldenNodig ? 'ja' : keuring.velden > 0 ? 'deels' : 'nee') : '?',
    keuring ? `${getal((100 * keuring.woorden) / keuring.woordenNodig, 1)}%` : '?',
  ];
});

const pakket = (pad: string): string => {
  const bestand = join(huis, pad, 'package.json');
  return existsSync(bestand)
    ? (JSON.parse(readFileSync(bestand, 'utf8')) as { version: string }).version
    : 'ontbreekt';
};
const machine = {
  tijdstip: new Date().toISOString(),
  processor: cpus()[0]?.model ?? '?',
  kernen: cpus().length,
  geheugen: totalmem(),
  node: process.version,
  drukte: { bijBegin: drukte, bijEinde: loadavg()[0] ?? 0 },
  versies: {
    chromium: inDeBrowser?.chromium ?? '?',
    '@react-pdf/renderer': pakket('bench/node_modules/@react-pdf/renderer'),
    '@myriaddreamin/typst-ts-node-compiler': pakket(
      'bench/node_modules/@myriaddreamin/typst-ts-node-compiler',
    ),
    satori: pakket('node_modules/satori'),
    'pdf-lib': pakket('node_modules/pdf-lib'),
  },
};
const latten = lat({ metingen, inDeBrowser, bouw, werkmap });

const regels = [
  `${machine.processor}, ${machine.kernen} kernen, ${getal(machine.geheugen / 2 ** 30)} GiB, Node ${machine.node}, Chromium ${machine.versies.chromium}`,
  `${Object.entries(machine.versies)
    .slice(1)
    .map(([naam, versie]) => `${naam} ${versie}`)
    .join(', ')}`,
  `Ander werk op de machine bij het begin: gemiddeld ${getal(drukte, 1)} processen (load) op ${machine.kernen} kernen.${drukte > machine.kernen / 4 ? ' De tijden zijn dus te hoog: meet opnieuw op een rustige machine.' : ''}`,
  '',
  `Eén blad (${plannen?.een.sleutel ?? '?'}, ${plannen?.een.paginas ?? '?'} bladzijden), en ${plannen?.honderd.length ?? '?'} verschillende bladen na elkaar:`,
  '',
  tabel([kop, ...rijen]),
  '',
  ...latten.map(
    ({ wat, gemeten, grens, gehaald }) =>
      `${gehaald === undefined ? '?' : gehaald ? '✓' : '✗'} ${wat}: ${gemeten} (${grens})`,
  ),
  ...(bouw
    ? [
        '',
        `De site: ${bouw.paginas} bladzijden en ${bouw.pdfs} PDF’s, samen ${MB(bouw.bytes)}. De schilder met zijn letters is er ${kB(bouw.schilder)} gzip, die van de werkmap ${kB(bouw.binder)}.`,
      ]
    : []),
  '',
  ...vinderRegels(score, vinder),
  ...Object.entries(fouten).map(([wat, fout]) => `\n✗ ${wat} is mislukt:\n${fout.replaceAll(/^/gm, '    ')}`),
  '',
  `Gehaald: ${latten.filter(({ gehaald }) => gehaald).length} van ${latten.length}. Alles staat in .cache/bench.json; docs/bench.md zegt hoe je het leest.`,
];
console.log(regels.join('\n'));
const alles = {
  machine,
  metingen,
  keuringen,
  browser: inDeBrowser,
  site: bouw,
  werkmap,
  zoeken: score,
  vinder,
  latten,
  fouten,
};
writeFileSync(join(huis, '.cache/bench.json'), `${JSON.stringify(alles, null, 2)}\n`);

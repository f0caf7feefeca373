import type { InDeBrowser } from './browser.ts';
import type { Meting } from './meet.ts';
import type { Bouw } from './site.ts';
import type { Werkmapmeting } from './werkmap.ts';

interface Metingen {
  metingen: Record<string, { een: Meting | undefined; honderd: Meting | undefined }>;
  inDeBrowser: InDeBrowser | undefined;
  bouw: Bouw | undefined;
  werkmap: Werkmapmeting | undefined;
}
export interface Lat {
  wat: string;
  gemeten: string;
  grens: string;
  /** Absent when it could not be measured. */
  gehaald: boolean | undefined;
}

const getal = (waarde: number, cijfers = 1) =>
  waarde.toLocaleString('nl-BE', { maximumFractionDigits: cijfers });

/** A measure that may not be more than its bar. */
function hoogstens(wat: string, waarde: number | undefined, grens: number, eenheid: string, erbij = ''): Lat {
  return {
    wat,
    gemeten: waarde === undefined ? 'niet gemeten' : `${getal(waarde)} ${eenheid}${erbij}`,
    grens: `hoogstens ${getal(grens)} ${eenheid}`,
    gehaald: waarde === undefined ? undefined : waarde <= grens,
  };
}

type Wat = 'een' | 'honderd';

/** This engine beside another: how many times the time of the other it takes. */
function keer({ metingen }: Metingen, naam: string, ander: string, wat: Wat, grens: number): Lat {
  const onze = metingen.stapwijs?.[wat];
  const hunne = metingen[ander]?.[wat];
  const deel = onze && hunne && (wat === 'een' ? onze.mediaan / hunne.mediaan : onze.totaal / hunne.totaal);
  return {
    wat: `Naast ${naam}, ${wat === 'een' ? 'één blad' : '100 bladen'}`,
    gemeten:
      deel === undefined
        ? 'niet gemeten'
        : `${getal(deel, 2)} keer zijn tijd, ${getal((onze?.rekentijd ?? 0) / (hunne?.rekentijd ?? 1), 2)} keer zijn rekentijd`,
    grens: grens === 1 ? 'sneller' : `hoogstens ${grens} keer`,
    gehaald: deel === undefined ? undefined : grens === 1 ? deel < 1 : deel <= grens,
  };
}

/** The bars the project sets itself, and what was measured. */
export function lat(alles: Metingen): Lat[] {
  const { metingen, inDeBrowser, bouw, werkmap } = alles;
  const warm = (wat: string, naam: string, grens: number) => {
    const een = metingen[naam]?.een;
    const erbij = een && `, rekentijd ${getal(een.rekentijd)} ms, snelste ${getal(een.beste)} ms`;
    return hoogstens(wat, een?.mediaan, grens, 'ms', erbij);
  };
  const kB = inDeBrowser && (inDeBrowser.gzip.js + inDeBrowser.gzip.letters) / 1000;
  return [
    warm('Eén blad uit zijn plan, warm', 'stapwijsplan', 20),
    warm('Eén blad uit zijn gegevens, warm', 'stapwijs', 40),
    keer(alles, 'Chromium', 'chromium', 'een', 1),
    keer(alles, 'Chromium', 'chromium', 'honderd', 1),
    keer(alles, '@react-pdf/renderer', 'reactpdf', 'een', 1),
    keer(alles, '@react-pdf/renderer', 'reactpdf', 'honderd', 1),
    keer(alles, 'Typst', 'typst', 'een', 10),
    keer(alles, 'Typst', 'typst', 'honderd', 10),
    hoogstens('De schilder in de browser met zijn letters, gzip', kB, 250, 'kB'),
    hoogstens('Eerste PDF in Chromium na de klik', inDeBrowser?.eerste, 300, 'ms'),
    hoogstens(
      '60 bladen in Chromium: langste tijd dat de pagina stilstaat',
      inDeBrowser?.zestig.gat,
      100,
      'ms',
    ),
    hoogstens(
      'Een werkmap van 60 bladen, invulbaar, koud',
      werkmap && werkmap.ms / 1000,
      3,
      's',
      werkmap &&
        `, ${werkmap.paginas} bladzijden, ${getal(werkmap.bytes / 1e6)} MB, ${getal(werkmap.geheugen / 1e6, 0)} MB geheugen erbij`,
    ),
    hoogstens('De site bouwen zonder iets van vroeger', bouw && bouw.koud / 1000, 60, 's'),
    hoogstens('De site bouwen na een wijziging in één methodiek', bouw && bouw.naWijziging / 1000, 15, 's'),
  ];
}

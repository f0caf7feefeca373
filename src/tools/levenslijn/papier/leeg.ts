import type { Vorm, Woord } from '../../../print/plan/plan.ts';
import { steen } from '../../../print/plan/steen.ts';
import type { Papierwaarden } from '../../kit/scherm/ontwerp.ts';
import type { Tekening, Uitdraai } from '../../kit/uitvoer/stuk.ts';
import { bekendeThemas, type Opstelling } from '../opstelling.ts';
import { ruimte } from './maat.ts';
import { plakrand, plakwerk } from './plak.ts';
import { inkt, samen, type Verf, zacht } from './verf.ts';

const grijs: Pick<Vorm, 'lijn' | 'dik' | 'streep'> = { lijn: '#777777', dik: 0.8, streep: [0.1, 4] };

interface Vel {
  breed: number;
  hoog: number;
  /** Which of how many sheets beside each other. */
  kolom: number;
  naast: number;
}

/** A line to write on: places for years above it, for own words below it. */
function baan({ breed, kolom, naast }: Vel, naam: string, y: number, hoog: number, hoogtes: boolean): Verf {
  const [eerste, laatste] = [kolom === 0, kolom === naast - 1];
  const as = y + hoog * (hoogtes ? 0.5 : 0.36);
  const [x1, x2] = [eerste ? 4 : 0, laatste ? breed - 5 : breed + 14];
  const pijl = laatste ? `M${x2 - 9} ${as - 7}L${x2} ${as}L${x2 - 9} ${as + 7}` : '';
  const vormen: Vorm[] = [{ pad: `M${x1} ${as}H${x2}${pijl}`, lijn: inkt, dik: 2 }];
  const woorden: Woord[] = [];
  const klein = { grootte: 10.5, letter: 'gewoon', kleur: zacht } as const;
  if (naam) woorden.push({ tekst: naam, x: 4, y: y + 12, grootte: 12, letter: 'vet' });
  if (eerste) woorden.push({ tekst: 'vroeger', x: 4, y: as - 10, ...klein });
  if (laatste) woorden.push({ tekst: 'nu', x: breed - 5, y: as - 12, anker: 'eind', ...klein });
  const [van, tot] = [eerste ? 62 : 18, laatste ? breed - 44 : breed - 10];
  const aantal = Math.max(3, Math.floor((tot - van) / 118));
  const stap = (tot - van) / aantal;
  const bodem = y + hoog - 12;
  const laagste = Math.min(bodem, as + 34 + 4 * 24);
  for (let i = 0; i < aantal; i++) {
    const links = van + i * stap + 6;
    const rechts = van + (i + 1) * stap - 6;
    vormen.push({ pad: `M${links} ${as - 14}H${rechts}`, ...grijs });
    const vanaf = hoogtes ? bodem - 24 : as + 34;
    const ijk = { pad: steen(links + 14, as - 62, rechts - links - 28, 30), lijn: '#999999', dik: 0.8 };
    if (!hoogtes && as - 62 > y + (naam ? 18 : 0)) vormen.push(ijk);
    for (let lijn = vanaf; lijn <= (hoogtes ? bodem : laagste); lijn += 24)
      vormen.push({ pad: `M${links} ${lijn}H${rechts}`, ...grijs });
  }
  if (hoogtes)
    for (const deel of [0.3, 0.7])
      vormen.push({ pad: `M${x1} ${y + hoog * deel}H${x2}`, lijn: '#bbbbbb', dik: 0.5 });
  return { vormen, woorden };
}

/** Room under the line for what helped, and for what somebody takes along. */
const naschrift = 118;
function vragen({ breed, hoog }: Vel): Verf {
  const vormen: Vorm[] = [];
  const half = breed / 2;
  const woorden = ['Wat hielp mij toen? Wat deed ik goed?', 'Wat neem ik mee?'].map((tekst, i): Woord => {
    const x = 4 + i * half;
    for (const lijn of [1, 2, 3])
      vormen.push({ pad: `M${x} ${hoog - naschrift + 24 + lijn * 28}H${x + half - 24}`, ...grijs });
    return { tekst, x, y: hoog - naschrift + 20, grootte: 12, letter: 'vet' };
  });
  return { vormen, woorden };
}

function vel(maten: Vel, { themas, hoogtes }: Opstelling): Verf {
  const namen = bekendeThemas.filter(([id]) => themas.includes(id)).map(([, naam]) => naam);
  const banen = namen.length > 0 ? namen : [''];
  const onder = banen.length === 1 ? naschrift : 0;
  const hoog = (maten.hoog - onder) / banen.length;
  const lijnen = banen.map((naam, i) => baan(maten, naam, i * hoog, hoog - 6, hoogtes));
  return samen(...lijnen, ...(onder && maten.kolom === 0 ? [vragen(maten)] : []));
}

const uitleg =
  'Een lege lijn om op te schrijven, van vroeger naar nu. Boven de lijn is plaats voor jaartallen, eronder voor je eigen woorden.';

/** An empty line to write on: one sheet, or three that are glued together. */
export function leegBlad(keuzes: Papierwaarden, opstelling: Opstelling): Uitdraai {
  const titel = 'Life-eventlijn';
  const papier = keuzes.papier === 'a3' ? 'A3' : 'A4';
  const { breed, hoog, lager } = ruimte(papier, titel);
  const naast = keuzes.papier === 'plak' ? 3 : 1;
  const b = naast > 1 ? breed - plakrand : breed;
  const bladen = Array.from({ length: naast }, (_, kolom): Tekening => {
    const maten = { breed: b, hoog, kolom, naast };
    const { vormen, woorden } = samen(
      vel(maten, opstelling),
      plakwerk({ kolom, rij: 0, naast, onder: 1 }, b, hoog),
    );
    const zakt = kolom === 0 ? 0 : lager;
    return {
      soort: 'tekening',
      alt: naast > 1 ? `Blad ${kolom + 1} van ${naast}. ${uitleg}` : uitleg,
      breedte: breed,
      hoogte: hoog + zakt,
      vormen: vormen.map((vorm) => ({ ...vorm, plek: [0, zakt, 1] })),
      woorden: woorden.map((woord) => ({ ...woord, y: woord.y + zakt })),
    };
  });
  return { titel, naam: '', papier, richting: 'liggend', paginas: bladen.map((blad) => [blad]) };
}

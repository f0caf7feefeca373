import { iconen } from '../blad/iconen.ts';
import type { Blok } from '../boek/blok.ts';
import { doos, type Kolom } from '../boek/bouw.ts';
import { legBlokken } from '../boek/leg.ts';
import type { Doos, Merk } from '../plan/doos.ts';
import { steen } from '../plan/steen.ts';
import type { Kaartsectie } from './stof.ts';

const zwart = '#111111';
/** Two lists that weigh against each other (Wel, Niet): a label and a line, no frame, which takes too much width. */
const kruis = 'M6 6l12 12M18 6L6 18';
const vink = iconen.vink as string;
const weegt: Record<string, string> = { Wel: vink, Niet: kruis, Voordelen: vink, Nadelen: kruis };

function legStof(kolom: Kolom, blokken: readonly Blok[], x: number) {
  const { wit, tekst: grootte, inspring } = kolom.maat;
  for (const blok of blokken) {
    const icoon = blok.soort === 'kader' ? weegt[blok.titel ?? ''] : undefined;
    if (blok.soort !== 'kader' || !icoon) {
      legBlokken(kolom, [blok], { x });
      continue;
    }
    const maat = (grootte * 0.95) / 24;
    const sier: Merk['sier'] = (vlak) => [
      {
        ...{ pad: icoon, lijn: zwart, dik: grootte * 0.13 },
        plek: [vlak.x + x - grootte * 0.15, vlak.y + vlak.h / 2 - grootte * 0.5, maat],
      },
    ];
    kolom.alinea(
      [{ tekst: blok.titel ?? '' }],
      { x: x + inspring.punt, letter: 'vet', voor: 2 * wit, na: 3 * wit },
      { bijVolgende: true, sier },
    );
    legBlokken(kolom, blok.blokken, { x });
  }
}

/** A step: its number on a stone, its name, and what you do. */
function legStap(kolom: Kolom, nr: number, { titel, blokken }: Kaartsectie['stappen'][number]): Doos {
  const { tekst: grootte, wit, kop } = kolom.maat;
  const x = grootte * 2;
  const [van, begin] = [kolom.y, kolom.dozen.length];
  const hoog = kop[3] * 1.25;
  const maat = grootte * 1.55;
  const midden = (vlak: Doos['vlak']) => vlak.y + hoog / 2;
  const cijfer = String(nr);
  const breed = kolom.letters.breedte('vet', grootte * 0.9, cijfer);
  const merk = kolom.eenheid(
    {
      bijVolgende: true,
      sier: (vlak) => [
        { pad: steen(vlak.x, midden(vlak) - maat / 2, maat * 1.04, maat * 0.98), lijn: zwart, dik: 0.9 },
      ],
    },
    hoog,
    (y) => [
      kolom.tekst([{ tekst: cijfer }], y, {
        ...{ x: (maat * 1.02 - breed) / 2, b: breed + 1, grootte: grootte * 0.9 },
        ...{ regel: hoog / (grootte * 0.9), letter: 'vet', rol: 'Lbl' },
      }),
    ],
  );
  kolom.y = van;
  const naam = kolom.alinea(
    [{ tekst: titel }],
    { x, grootte: kop[3], regel: 1.25, letter: 'vet', rol: 'H3', na: 1.5 * wit },
    blokken.length > 0 ? { bijVolgende: true } : {},
  );
  legStof(kolom, blokken, x);
  kolom.y = Math.max(kolom.y, van + maat) + 2 * wit;
  const inhoud = kolom.dozen.splice(begin).filter((deel) => deel !== merk);
  const vlak = { ...naam.vlak, h: kolom.y - van };
  return doos({ rol: 'LI' }, vlak, [merk, doos({ rol: 'LBody' }, vlak, inhoud)]);
}

/** A section with its heading. */
export function legSectie(kolom: Kolom, { titel, blokken, stappen }: Kaartsectie) {
  const { kop, wit } = kolom.maat;
  // No white above the first: the columns begin at one height.
  if (kolom.dozen.length > 0) kolom.y += 10 * wit;
  const lucht = 6 * wit;
  const naam = kolom.tekst([{ tekst: titel }], kolom.y + lucht, {
    ...{ grootte: kop[2], regel: 1.2, letter: 'titel', rol: 'H2' },
  });
  kolom.eenheid(
    { bijVolgende: true, sier: ({ x, y, b }) => [{ pad: `M${x} ${y}h${b}`, lijn: zwart, dik: 0.8 }] },
    naam.vlak.h + lucht,
    () => [naam],
    6 * wit,
  );
  legStof(kolom, blokken, 0);
  if (stappen.length === 0) return;
  const van = kolom.y;
  const items = stappen.map((stap, i) => legStap(kolom, i + 1, stap));
  kolom.dozen.push(doos({ rol: 'L' }, { x: 0, y: van, b: kolom.maat.breedte, h: kolom.y - van }, items));
}

/** The headings of what is not on the card, so that nobody looks for it here. */
export function legVerder(kolom: Kolom, koppen: readonly string[]) {
  if (koppen.length === 0) return;
  const { klein, wit } = kolom.maat;
  kolom.alinea([{ tekst: 'Op de bladzijde staat ook: ', vet: true }, { tekst: `${koppen.join(', ')}.` }], {
    grootte: klein,
    voor: 8 * wit,
    na: 0,
    kleur: '#444444',
  });
}

import type { Letters } from '../letters/letters.ts';
import { stenen } from '../plan/merk.ts';
import type { Deelstof, Hoofdstukstof } from './blok.ts';
import { doos, type Kolom } from './bouw.ts';
import { legBlokken } from './leg.ts';
import { breedte, maten } from './maten.ts';
import { type Katern, maakKatern } from './plan.ts';

/** The title page of the book. */
export const maakKaft = (letters: Letters, titel: string, onder: string[], voet: string[]): Katern =>
  maakKatern(letters, titel, undefined, (kolom) => {
    kolom.eenheid(
      { sier: ({ x, y }) => [{ pad: stenen, vul: '#111111', plek: [x - 6, y, 4.2] }] },
      165,
      (y) => [doos({}, { x: 0, y, b: breedte, h: 165 })],
      70,
    );
    kolom.alinea([{ tekst: 'Stapwijs' }], { grootte: 18, letter: 'titel', na: 4 });
    kolom.alinea([{ tekst: titel }], { grootte: 40, regel: 1.1, letter: 'titel', rol: 'H1', na: 16 });
    for (const tekst of onder) kolom.alinea([{ tekst }], { grootte: 15, regel: 1.35, na: 8 });
    kolom.y = 640;
    for (const tekst of voet) kolom.alinea([{ tekst }], { grootte: maten.klein, kleur: '#444444', na: 4 });
  });

/** The page that opens a part. */
export const maakDeelblad = (letters: Letters, { nr, titel, uitleg, pad, hoofdstukken }: Deelstof): Katern =>
  maakKatern(letters, titel, pad, (kolom) => {
    kolom.y = 120;
    kolom.alinea([{ tekst: `Deel ${nr}` }], { grootte: 15, kleur: '#444444', na: 6 });
    kolom.alinea([{ tekst: titel }], { grootte: 34, regel: 1.12, letter: 'titel', rol: 'H1', na: 14 });
    kolom.alinea([{ tekst: uitleg }], { grootte: maten.groot, na: 26 });
    for (const h of hoofdstukken)
      kolom.alinea([{ tekst: `${h.nummer}  ` }, { tekst: h.titel, naar: h.pad }], { grootte: 12, na: 5 });
  });

/** A chapter: number, title, what it gives, and its text. */
export const maakHoofdstuk = (letters: Letters, h: Hoofdstukstof): Katern =>
  maakKatern(letters, h.titel, h.pad, (kolom) => {
    kolom.alinea([{ tekst: `Hoofdstuk ${h.nummer}` }], { kleur: '#444444', na: 3 }, { bijVolgende: true });
    kolom.alinea(
      [{ tekst: h.titel }],
      { grootte: maten.kop[1], regel: 1.12, letter: 'titel', rol: 'H2', na: 8 },
      { bijVolgende: true },
    );
    kolom.alinea(
      [{ tekst: h.lood }],
      { grootte: maten.groot, regel: 1.4, na: 18 },
      {
        bijVolgende: true,
        sier: ({ x, y, b, h: hoog }) => [{ pad: `M${x} ${y + hoog + 8}h${b}`, lijn: '#111111', dik: 1.6 }],
      },
    );
    legBlokken(kolom, h.blokken);
  });

/** A line of the contents: its number if it has one, what stands there, where it leads, and its page. */
export interface Inhoudsregel {
  niveau: 1 | 2;
  nummer: string;
  titel: string;
  naar: string;
  pagina: number;
}

/** One line of the contents: number, title, dots, page. Its words are one link. */
function legRegel(kolom: Kolom, { niveau, nummer, titel, naar, pagina }: Inhoudsregel) {
  const grootte = niveau === 1 ? 12.5 : 11;
  const letter = niveau === 1 ? ({ letter: 'vet' } as const) : {};
  const x = niveau === 1 ? 0 : 22;
  const inspring = nummer ? 30 : 0;
  const y = kolom.y + (niveau === 1 ? 9 : 0);
  const nr = nummer
    ? [kolom.tekst([{ tekst: nummer }], y, { x, b: inspring, grootte, rol: 'Lbl', ...letter })]
    : [];
  const naam = kolom.tekst([{ tekst: titel, naar }], y, {
    x: x + inspring,
    b: breedte - x - inspring - 46,
    grootte,
    rol: 'P',
    ...letter,
  });
  const laatste = naam.kinderen[0]?.regels.at(-1);
  const cijfer = String(pagina);
  const breed = kolom.letters.breedte(letter.letter ?? 'gewoon', grootte, cijfer);
  const eind = laatste ? laatste[1] + kolom.letters.breedte(laatste[4], grootte, laatste[5]) + 6 : 0;
  if (laatste) {
    const [p, , hoogte, , soort] = laatste;
    naam.kinderen[0]?.regels.push([p, breedte - breed, hoogte, grootte, soort, cijfer]);
  }
  const hoog = naam.vlak.h + (niveau === 1 ? 9 : 0) + 2;
  const stippel = (laatste?.[2] ?? 0) - kolom.y;
  kolom.eenheid(
    {
      rol: 'LI',
      ...(niveau === 1 && { bijVolgende: true }),
      sier: (vlak) => [
        {
          pad: `M${vlak.x + eind} ${vlak.y + stippel - 1}H${vlak.x + breedte - breed - 6}`,
          lijn: '#777777',
          dik: 0.8,
          streep: [0.1, 4],
        },
      ],
    },
    hoog,
    () => [...nr, doos({ rol: 'LBody' }, naam.vlak, [naam])],
  );
}

export const maakInhoud = (letters: Letters, regels: readonly Inhoudsregel[]): Katern =>
  maakKatern(letters, 'Inhoud', undefined, (kolom) => {
    kolom.alinea([{ tekst: 'Inhoud' }], {
      grootte: maten.kop[1],
      regel: 1.12,
      letter: 'titel',
      rol: 'H1',
      na: 10,
    });
    const begin = kolom.dozen.length;
    const lijst = doos({ rol: 'L' }, { x: 0, y: kolom.y, b: breedte, h: 0 });
    for (const regel of regels) legRegel(kolom, regel);
    lijst.kinderen = kolom.dozen.splice(begin);
    kolom.dozen.push(lijst);
  });

import type { Letter } from '../letters/letters.ts';
import { stenen } from '../plan/merk.ts';
import type { Rand } from '../plan/plan.ts';
import type { Blad } from './blad.ts';
import { n, rij, teken } from './inkt.ts';
import type { Letterboek } from './letterboek.ts';
import type { BladWerk } from './werk.ts';

const mm = 72 / 25.4;

/** A long name in two lines. */
function duimRegels(boek: Letterboek, label: string, ruimte: number): string[] {
  if (boek.letters.breedte('vet', 7, label) <= ruimte) return [label];
  const woorden = label.split(' ');
  const helft = Math.ceil(woorden.length / 2);
  return [woorden.slice(0, helft).join(' '), woorden.slice(helft).join(' ')].filter(Boolean);
}

/** The black mark on the right edge that shows the fase of a sheet in a stack of paper. */
function duim(blad: Blad, boek: Letterboek, fase: NonNullable<Rand['fase']>): string[] {
  const kort = blad.hoogte < 230 * mm;
  const stap = kort ? (blad.hoogte - 28 * mm) / 9 : Math.min(29 * mm, (blad.hoogte - 26 * mm) / 9);
  const hoog = stap - 2 * mm;
  const breed = 9.5 * mm;
  const y = 19 * mm - (kort ? 7 * mm : 0) + stap * (fase.nr - 1);
  const x = blad.breedte - breed;
  const r = 2.5 * mm;
  const pad = `M${breed} 0H${r}Q0 0 0 ${r}V${hoog - r}Q0 ${hoog} ${r} ${hoog}H${breed}Z`;
  const icoon = 6.2 * mm;
  const delen = [
    teken({ pad, vul: '#111111' }, blad.hoogte, x, y),
    teken(
      { pad: fase.icoon, lijn: '#ffffff', dik: 1.2, plek: [0, 0, icoon / 24] },
      blad.hoogte,
      x + (breed - icoon) / 2 - 0.4 * mm,
      y + 1.8 * mm,
    ),
  ];
  const ruimte = hoog - icoon - 5.2 * mm;
  const regels = duimRegels(boek, fase.label, ruimte);
  const langste = Math.max(...regels.map((regel) => boek.letters.breedte('vet', 1, regel)));
  const grootte = Math.min(8.6, ruimte / langste);
  if (grootte < 4.8) return delen;
  regels.forEach((regel, i) => {
    const tx = x + breed / 2 - grootte * 0.36 + (i - (regels.length - 1) / 2) * -grootte * 1.1;
    const ty = blad.hoogte - y - icoon - 3.4 * mm;
    const tekst = boek
      .toon('vet', grootte, regel, 0, 0)
      .replace('1 0 0 1 0 0 Tm', `0 -1 1 0 ${n(tx)} ${n(ty)} Tm`);
    delen.push(`1 g ${tekst} 0 g`);
  });
  return delen;
}

function qr(blad: Blad, modules: readonly string[], x: number, y: number, zijde: number): string {
  const maat = zijde / modules.length;
  const vakjes = modules.flatMap((regel, ry) =>
    [...regel.matchAll(/1+/g)].map(
      (m) => `${rij(x + m.index * maat, blad.hoogte - y - (ry + 1) * maat, m[0].length * maat, maat)} re`,
    ),
  );
  return `0 g ${vakjes.join(' ')} f`;
}

/** Header (from the second page), footer and thumb mark of one page. All of it is artifact: it says nothing new. */
export function tekenRand({ boek, structuur, plan }: BladWerk, blad: Blad, nummer: number, van: number) {
  const { rand } = plan;
  const { links, grootte } = rand;
  const rechts = blad.breedte - rand.rechts;
  const zijde = 13 * mm;
  const top = blad.hoogte - rand.onder;
  const delen: string[] = [];
  const zet = (tekst: string, x: number, y: number, letter: Letter = 'gewoon', maat = grootte) =>
    delen.push(boek.toon(letter, maat, tekst, x, blad.hoogte - y));
  // Too long for its place: smaller, never cut off.
  const zetIn = (tekst: string, x: number, y: number, ruimte: number) =>
    zet(tekst, x, y, 'gewoon', Math.min(grootte, ruimte / boek.letters.breedte('gewoon', 1, tekst)));
  if (nummer > 1) {
    const titel = boek.toon('titel', grootte * 1.35, rand.titel, links, blad.hoogte - rand.boven);
    // A page with nothing but lines to write on still says to whom it belongs.
    if (blad.merken.length === 0) structuur.groep('P', {}, () => structuur.inhoud(blad, 'P', titel));
    else delen.push(titel);
    delen.push(
      `0.4 G 0.6 w ${rij(links, blad.hoogte - rand.boven - 6)} m ${rij(rechts, blad.hoogte - rand.boven - 6)} l S`,
    );
  }
  delen.push(`0.4 G 0.6 w ${rij(links, rand.onder)} m ${rij(rechts, rand.onder)} l S`);
  delen.push(
    teken({ pad: stenen, vul: '#111111', plek: [0, 0, (5.5 * mm) / 38] }, blad.hoogte, links, top + 6),
  );
  const blok = rand.qr.length > 0 ? rechts - zijde : rechts;
  if (rand.qr.length > 0) delen.push(qr(blad, rand.qr, blok, top + 6, zijde));
  const teller = `Pagina ${nummer} van ${van}`;
  const xTeller = blok - 3 * mm - boek.letters.breedte('vet', grootte, teller);
  const x = links + 7.5 * mm;
  const regel = grootte * 1.38;
  const y1 = top + 6 + grootte;
  delen.push('0.15 g');
  zet(teller, xTeller, y1, 'vet');
  const ruimte = xTeller - x - 4 * mm;
  const kop = `${rand.titel} · ${rand.uitgave}`;
  const spreukX = blok - 3 * mm - boek.letters.breedte('gewoon', grootte, rand.spreuk);
  zetIn(kop, x, y1, ruimte);
  zetIn(rand.adres, x, y1 + regel, spreukX - x - 4 * mm);
  zet(rand.spreuk, spreukX, y1 + regel);
  zetIn(rand.bron, x, y1 + 2 * regel, blok - 3 * mm - x);
  delen.push('0 g');
  if (rand.fase) delen.push(...duim(blad, boek, rand.fase));
  blad.sier([`q ${delen.join('\n')} Q`]);
}

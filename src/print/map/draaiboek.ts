import { type Draaiboek, isGeschat, totaalZin } from '../../model/werkmap/draaiboek.ts';
import type { Paklijst } from '../../model/werkmap/paklijst.ts';
import type { Kolom } from '../boek/bouw.ts';
import { maten } from '../boek/maten.ts';
import { maakKatern } from '../boek/plan.ts';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import { legDraaiboek, type Tabelmaat } from './draaiboektabel.ts';
import { legPakgroep, type Pakmaat } from './paktabel.ts';

/** What stands on the page of the run sheet. */
export interface Draaiboekstof {
  /** Title of the map and its day in words, as far as somebody gave them. */
  titel: string;
  dag: string;
  draaiboek: Draaiboek;
  paklijst: Paklijst;
}

interface Maat {
  tabel: Tabelmaat;
  pak: Pakmaat;
  /** Most rows of the table, and of each group to pack; the rest is told by its number. */
  meeste: { rijen: number; dingen: number };
}

const alles = Number.POSITIVE_INFINITY;

/** @param stappen most steps of a methodiek; none: then it is about the lines, and these come closer too */
const maat = (grootte: number, stappen: number, kolommen: number, rijen = alles, dingen = alles): Maat => ({
  tabel: { grootte, stappen, wit: grootte * (stappen > 0 ? 0.38 : 0.16) },
  pak: { grootte: Math.min(grootte, 10), kolommen, voor: stappen > 0 },
  meeste: { rijen, dingen },
});

/** From roomy to tight: smaller letters, fewer steps, more columns, and when even that is too long fewer rows. */
const trappen: Maat[] = [
  maat(10.5, 99, 1),
  maat(10, 99, 2),
  maat(9, 99, 2),
  maat(9, 3, 2),
  maat(8.5, 2, 2),
  maat(9, 0, 3),
  maat(8, 0, 3),
  maat(7, 0, 3),
  maat(7, 0, 3, 45, 48),
  maat(7, 0, 3, 36, 36),
  maat(7, 0, 3, 36, 24),
  maat(7, 0, 3, 30, 18),
  maat(7, 0, 3, 18, 12),
];

const groepen = [
  ['papier', 'Uit de printer'],
  ['spullen', 'Meenemen en klaarzetten'],
  ['eventueel', 'Eventueel'],
] as const;

const nogMeer = (aantal: number, wat: string) => `En nog ${aantal} ${wat}: zie het draaiboek op het scherm.`;

function vul(kolom: Kolom, { titel, dag, draaiboek, paklijst }: Draaiboekstof, { tabel, pak, meeste }: Maat) {
  const klein = { grootte: Math.min(maten.klein, tabel.grootte), kleur: '#444444' };
  const boven = [titel, dag].filter((deel) => deel !== '').join(', ');
  if (boven) kolom.alinea([{ tekst: boven }], { ...klein, na: 2 });
  kolom.alinea([{ tekst: 'Draaiboek' }], {
    ...{ grootte: tabel.grootte * 2.2, regel: 1.12, letter: 'titel', rol: 'H1', na: 3 },
  });
  const zin = totaalZin(draaiboek);
  kolom.alinea([{ tekst: `${zin}.` }], { grootte: tabel.grootte * 1.1, na: 6 });
  const { rijen } = draaiboek;
  if (rijen.length > 0) legDraaiboek(kolom, { rijen: rijen.slice(0, meeste.rijen) }, tabel);
  kolom.y += 4;
  if (rijen.length > meeste.rijen)
    kolom.alinea([{ tekst: nogMeer(rijen.length - meeste.rijen, 'onderdelen') }], { ...klein, na: 2 });
  if (rijen.some(isGeschat))
    kolom.alinea([{ tekst: 'ca.: een schatting, niet uit een bron.' }], { ...klein, na: 0 });
  if (groepen.every(([groep]) => paklijst[groep].length === 0)) return;
  kolom.alinea([{ tekst: 'Paklijst' }], {
    ...{ grootte: tabel.grootte * 1.5, regel: 1.12, letter: 'titel', rol: 'H2' },
    ...{ voor: tabel.grootte, na: 1 },
  });
  for (const [groep, naam] of groepen) {
    const regels = paklijst[groep];
    if (regels.length === 0) continue;
    kolom.alinea([{ tekst: naam }], {
      ...{ grootte: pak.grootte, letter: 'vet', rol: 'H3', voor: pak.grootte * 0.5, na: 2 },
    });
    legPakgroep(kolom, regels.slice(0, meeste.dingen), pak);
    if (regels.length > meeste.dingen)
      kolom.alinea([{ tekst: nogMeer(regels.length - meeste.dingen, 'dingen') }], { ...klein, na: 0 });
  }
}

/** The run sheet and the packing list on one A4, however long they are. */
export function maakDraaiboekBlad(letters: Letters, stof: Draaiboekstof): Plan {
  let plan: Plan | undefined;
  for (const trap of trappen) {
    plan = maakKatern(letters, 'Draaiboek', undefined, (kolom) => vul(kolom, stof, trap)).plan;
    if (plan.paginas === 1) return plan;
  }
  throw new Error('het draaiboek past op geen enkel blad');
}

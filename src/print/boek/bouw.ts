import type { Letters } from '../letters/letters.ts';
import type { Doos, Merk } from '../plan/doos.ts';
import type { Regel, Rol } from '../plan/plan.ts';
import type { Stuk } from './blok.ts';
import { boekmaat, type Zetmaat } from './maten.ts';
import { zetRegels } from './regels.ts';

const inkt = '#111111';
const zacht = '#555555';

/** How a text stands in the column. */
export interface Opmaak {
  x?: number;
  b?: number;
  grootte?: number;
  regel?: number;
  letter?: 'titel' | 'vet';
  /** White above and below. */
  voor?: number;
  na?: number;
  rol?: Rol;
  kleur?: string;
}

export const doos = (merk: Merk, vlak: Doos['vlak'], kinderen: Doos[] = []): Doos => ({
  nummer: 0,
  merk,
  kinderen,
  vlak,
  regels: [],
});

/**
 * One column of text while it grows: the boxes that the page breaker deals out. The layout engine of the sheets sets
 * a text in one letter; a book has bold words and links inside its lines, so it breaks its own lines.
 */
export class Kolom {
  readonly letters: Letters;
  readonly maat: Zetmaat;
  y = 0;
  /** Tables so far: the rows of one know each other by its number. */
  tabellen = 0;
  readonly dozen: Doos[] = [];

  constructor(letters: Letters, maat: Zetmaat = boekmaat) {
    this.letters = letters;
    this.maat = maat;
  }

  /** A text at the given height, not yet in the column. Its height is that of its lines. */
  tekst(stukken: readonly Stuk[], y: number, opmaak: Opmaak, merk: Merk = {}): Doos {
    const { maat } = this;
    const { x = 0, b = maat.breedte - x, grootte = maat.tekst, letter, rol = 'P' } = opmaak;
    const hoog = grootte * (opmaak.regel ?? maat.regel);
    const kleed = letter ? stukken.map((stuk) => ({ ...stuk, vet: true as const })) : stukken;
    const { lopen, aantal } = zetRegels(
      letter === 'titel'
        ? { ...this.letters, breedte: (_, g, t) => this.letters.breedte('titel', g, t) }
        : this.letters,
      kleed,
      grootte,
      b,
      maat.breek,
    );
    const vlak = { x, y, b, h: aantal * hoog };
    const regels = (nr: number | undefined): Regel[] =>
      lopen
        .filter(({ stuk }) => nr === undefined || stuk === nr)
        .map(({ stuk, regel, x: van, tekst, letter: eigen }) => [
          0,
          x + van,
          y + regel * hoog + hoog / 2 + grootte * 0.35,
          grootte,
          letter ?? eigen,
          tekst,
          opmaak.kleur ?? (stukken[stuk]?.redactie ? zacht : inkt),
        ]);
    const blad = (eigen: Merk, tekst: string, lijnen: Regel[]): Doos => ({
      ...doos(eigen, vlak),
      tekst,
      regels: lijnen,
    });
    const [enige] = stukken;
    if (stukken.length === 1 && enige && !enige.naar)
      return blad({ rol, ...merk }, enige.tekst, regels(undefined));
    const delen = stukken.map(({ tekst, naar }, i) =>
      blad(naar ? { rol: 'Link', naar } : { rol: 'Span' }, tekst, regels(i)),
    );
    return doos(
      { rol, ...merk },
      vlak,
      delen.filter(({ regels: lijnen }) => lijnen.length > 0),
    );
  }

  /** Puts boxes under each other in the column as one unit that no page break cuts. */
  eenheid(merk: Merk, hoogte: number, maak: (y: number) => Doos[], na = 0): Doos {
    const kinderen = maak(this.y);
    const deel = doos(
      { eenheid: true, ...merk },
      { x: 0, y: this.y, b: this.maat.breedte, h: hoogte },
      kinderen,
    );
    this.dozen.push(deel);
    this.y += hoogte + na;
    return deel;
  }

  /** A text as a unit of its own. */
  alinea(stukken: readonly Stuk[], opmaak: Opmaak = {}, merk: Merk = {}): Doos {
    this.y += opmaak.voor ?? 0;
    const deel = this.tekst(stukken, this.y, opmaak);
    return this.eenheid(merk, deel.vlak.h, () => [deel], opmaak.na ?? this.maat.tekst * 0.6 * this.maat.wit);
  }
}

import { iconen } from '../blad/iconen.ts';
import type { Letters } from '../letters/letters.ts';
import type { Doos, Merk, Rechthoek } from '../plan/doos.ts';
import type { Regel, Rol, Vorm } from '../plan/plan.ts';
import { POTLOODBREED, potlood, type Stuk } from './blok.ts';
import { boekmaat, type Zetmaat } from './maten.ts';
import { zetRegels } from './regels.ts';

const inkt = '#111111';

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

/** A box with a pencil at each of these places, whatever page it comes to stand on. */
function metPotlood(
  merk: Merk,
  thuis: Rechthoek,
  plekken: { x: number; y: number }[],
  grootte: number,
): Merk {
  const maat = (grootte * (POTLOODBREED - 0.25)) / 24;
  const teken = (vlak: Rechthoek): Vorm[] =>
    plekken.map(({ x, y }) => ({
      pad: iconen.potlood as string,
      ...{ lijn: inkt, dik: grootte * 0.075 },
      plek: [vlak.x - thuis.x + x + grootte * 0.2, vlak.y - thuis.y + y - grootte * 0.72, maat],
    }));
  return { ...merk, sier: (vlak) => [...(merk.sier?.(vlak) ?? []), ...teken(vlak)] };
}

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
      maat.breek[/^T[DH]$/.test(rol) ? 'tabel' : /^H\d$/.test(rol) ? 'kop' : 'tekst'],
    );
    const vlak = { x, y, b, h: aantal * hoog };
    const voet = (regel: number) => y + regel * hoog + hoog / 2 + grootte * 0.35;
    const potloden = lopen
      .filter(({ tekst }) => tekst.endsWith(potlood))
      .map((loop) => {
        loop.tekst = loop.tekst.slice(0, -1);
        const breed = this.letters.breedte(loop.letter, grootte, loop.tekst);
        return { x: x + loop.x + breed, y: voet(loop.regel) };
      });
    const eigen: Merk = potloden.length > 0 ? metPotlood(merk, vlak, potloden, grootte) : merk;
    const regels = (nr: number | undefined): Regel[] =>
      lopen
        .filter(({ stuk }) => nr === undefined || stuk === nr)
        .map(({ stuk, regel, x: van, tekst, letter: soort }) => [
          0,
          x + van,
          voet(regel),
          grootte,
          letter ?? soort,
          tekst,
          opmaak.kleur ?? (stukken[stuk]?.redactie ? maat.redactie : inkt),
        ]);
    const blad = (wat: Merk, tekst: string, lijnen: Regel[]): Doos => ({
      ...doos(wat, vlak),
      tekst,
      regels: lijnen,
    });
    const [enige] = stukken;
    if (stukken.length === 1 && enige && !enige.naar)
      return blad({ rol, ...eigen }, enige.tekst, regels(undefined));
    const delen = stukken.map(({ tekst, naar }, i) =>
      blad(naar ? { rol: 'Link', naar } : { rol: 'Span' }, tekst, regels(i)),
    );
    return doos(
      { rol, ...eigen },
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

import { breekRegels } from '../../../print/letters/breek.ts';
import { keurAntwoord } from '../../../print/letters/keur.ts';
import type { Letters } from '../../../print/letters/letters.ts';
import type { Figuur, Knoop, Plan, Rand, Regel, Vorm } from '../../../print/plan/plan.ts';
import { metWoorden, type Stuk, type Tekening, type Uitdraai } from './stuk.ts';
import { type Brok, brokken } from './zetstuk.ts';

const mm = 72 / 25.4;
/** Where the paper of the tool is found again, and on what it rests: known when the page is built. */
export type Huis = Pick<Rand, 'adres' | 'qr' | 'bron' | 'fase'>;

const grootsteMaat = 1.6;

/** A drawing at a place, scaled. */
function figuur(tekening: Tekening, maat: number, pagina: number, x: number, y: number): Figuur {
  return {
    r: 'Figure',
    alt: tekening.alt,
    v: [pagina, x, y, tekening.breedte * maat, tekening.hoogte * maat],
    vormen: tekening.vormen.map((vorm) => {
      const [px, py, m] = vorm.plek ?? [0, 0, 1];
      return {
        ...vorm,
        plek: [px * maat, py * maat, m * maat] as Vorm['plek'],
        ...(vorm.dik !== undefined && { dik: vorm.dik * maat }),
        ...(vorm.streep && { streep: vorm.streep.map((deel) => deel * maat) }),
      };
    }),
    woorden: tekening.woorden.map((woord) => ({
      ...woord,
      x: woord.x * maat,
      y: woord.y * maat,
      grootte: woord.grootte * maat,
    })),
  };
}

const regelsVan = (knoop: Knoop): Regel[] =>
  'k' in knoop ? knoop.k.flatMap(regelsVan) : 't' in knoop ? knoop.t : [];

/** Puts pieces one under the other, and goes to a new page when one does not fit. */
class Pen {
  readonly boom: Knoop[] = [];
  readonly sier: Plan['sier'] = [[]];
  pagina = 0;
  y: number;
  private leeg = true;
  private readonly boven: number;
  private readonly bodem: number;
  private readonly x: number;

  constructor(boven: number, bodem: number, x: number) {
    this.boven = boven;
    this.bodem = bodem;
    this.x = x;
    this.y = boven;
  }
  get over() {
    return this.bodem - this.y;
  }
  nieuweBladzijde() {
    this.pagina += 1;
    this.sier.push([]);
    // The title of the sheet comes back at the top of every further page.
    this.y = this.boven + 22;
    this.leeg = true;
  }
  /** Room for a piece of this height, on this page or the next; `met` is the height that must follow it there. */
  plaats(hoogte: number, wit: number, met = 0): number {
    if (!this.leeg && this.y + wit + hoogte + met > this.bodem) this.nieuweBladzijde();
    const y = this.leeg ? this.y : this.y + wit;
    this.y = y + hoogte;
    this.leeg = false;
    return y;
  }
  /** The header row of a table again: the same ink, but it says nothing new. */
  private herhaal(kop: Brok, y: number) {
    const { knoop, sier = [] } = kop.zet(this.pagina, this.x, y);
    this.sier[this.pagina]?.push(...sier, ...regelsVan(knoop));
    this.y += kop.hoogte;
  }
  brok({ hoogte, wit, zet, groep, kop, met }: Brok) {
    const vorige = this.pagina;
    let y = this.plaats(hoogte, wit, met);
    if (kop && this.pagina > vorige) {
      this.herhaal(kop, y);
      y += kop.hoogte;
    }
    const { knoop, sier = [] } = zet(this.pagina, this.x, y);
    this.sier[this.pagina]?.push(...sier);
    if (groep && this.boom.at(-1) !== groep) this.boom.push(groep);
    if (groep) groep.k.push(knoop);
    else this.boom.push(knoop);
  }
}

/**
 * What a tool puts on paper, laid out as the plan that the painter, and the picture, are made from.
 * @param dag the day it is printed, in words
 * @throws AntwoordFout when a text holds a sign that cannot be printed
 */
export function zetPlan(uitdraai: Uitdraai, huis: Huis, dag: string, letters: Letters): Plan {
  const keur = (tekst: string) => keurAntwoord(letters, '', uitdraai.titel, tekst);
  const { titel, naam, papier, richting, paginas } = metWoorden(uitdraai, keur);
  const [kort, lang] = papier === 'A3' ? [297 * mm, 420 * mm] : [210 * mm, 297 * mm];
  const vel: Plan['papier'] = richting === 'liggend' ? [lang, kort] : [kort, lang];
  const rand: Rand = {
    ...huis,
    links: 16 * mm,
    rechts: 18 * mm,
    boven: 14 * mm,
    onder: 9 * mm + 13 * mm + 6,
    grootte: 9,
    titel: naam ? `${titel}: ${naam}` : titel,
    uitgave: dag,
    spreuk: 'Wat hier staat, is van jou.',
  };
  const breedte = vel[0] - rand.links - rand.rechts;
  const pen = new Pen(rand.boven, vel[1] - rand.onder - 8, rand.links);
  const regels = breekRegels(letters, 'titel', 24, rand.titel, breedte);
  const yTitel = pen.plaats(regels.length * 29 + 2, 0);
  pen.boom.push({
    r: 'H1',
    t: regels.map((tekst, i): Regel => [0, rand.links, yTitel + 22 + i * 29, 24, 'titel', tekst]),
  });
  paginas.forEach((stukken, i) => {
    if (i > 0) pen.nieuweBladzijde();
    zetBladzijde(pen, stukken, letters, breedte, rand.links);
  });
  return {
    sleutel: 'tool',
    titel: rand.titel,
    papier: vel.map((maat) => Math.round(maat * 100) / 100) as Plan['papier'],
    paginas: pen.pagina + 1,
    antwoord: { grootte: 11.5, regel: 10 * mm },
    rand,
    boom: pen.boom,
    sier: pen.sier,
  };
}

function zetBladzijde(pen: Pen, stukken: Stuk[], letters: Letters, breedte: number, links: number) {
  const delen = stukken.map((stuk) => (stuk.soort === 'tekening' ? stuk : brokken(letters, stuk, breedte)));
  const nodig = delen
    .flatMap((deel) => (Array.isArray(deel) ? deel : []))
    .reduce((som, brok) => som + brok.hoogte + brok.wit, 0);
  for (const deel of delen) {
    if (Array.isArray(deel)) {
      for (const brok of deel) pen.brok(brok);
      continue;
    }
    // The words share its page when at least six tenths of it are left; otherwise they go on after it.
    const samen = pen.over - nodig > pen.over * 0.6;
    const ruimte = pen.over - 12 - (samen ? nodig : 0);
    const maat = Math.min(grootsteMaat, breedte / deel.breedte, ruimte / deel.hoogte);
    const y = pen.plaats(deel.hoogte * maat, 12);
    const x = links + (breedte - deel.breedte * maat) / 2;
    pen.boom.push(figuur(deel, maat, pen.pagina, x, y));
  }
}

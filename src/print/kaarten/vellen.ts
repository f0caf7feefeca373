import { breekRegels } from '../letters/breek.ts';
import type { Letters } from '../letters/letters.ts';
import type { Knoop, Regel, Tekst, Vorm } from '../plan/plan.ts';
import { beeldOp } from './beeld.ts';
import type { Gezicht, Versie } from './gezicht.ts';
import { bloed, mm, onbedrukbaar, type Vak } from './maat.ts';
import type { Rug } from './rug.ts';
import { alsPad, snijtekens } from './snijtekens.ts';
import type { Spel } from './spel.ts';
import {
  achtervak,
  maakVel,
  type Omslag,
  perVel,
  punten,
  type Vel,
  type Verschuiving,
  voorvak,
} from './vel.ts';

/** What somebody wants to print of a deck. */
export interface Wens {
  versie: Versie;
  /** Backs on the other side of the paper, across a fold, or not at all. */
  rug: Omslag | 'vouwen' | 'geen';
  /** Lines instead of grounds, thin. */
  zuinig?: boolean;
  verschuiving?: Verschuiving;
}

/** Pages of cards: what stands where. The part of a Plan that has no fields. */
export interface Kaartvellen {
  titel: string;
  papier: [breedte: number, hoogte: number];
  paginas: number;
  boom: Knoop[];
  sier: (Vorm | Regel)[][];
  /** How the printer should turn the paper, if it has two sides to print. */
  omslag?: Omslag;
}

const INKT = '#111111';
const DUN = 0.7;
const rond = (waarde: number) => Math.round(waarde * 100) / 100;

const schuif = (regel: Regel, pagina: number, x: number, y: number): Regel => {
  const [, rx, ry, ...rest] = regel;
  return [pagina, rond(rx + x), rond(ry + y), ...rest] as Regel;
};
const verplaats = (vorm: Vorm, x: number, y: number): Vorm => {
  const [px, py, maat] = vorm.plek ?? [0, 0, 1];
  return { ...vorm, plek: [rond(px + x), rond(py + y), maat] };
};

/** The bar of a head card, past three edges when there is room between the cards. */
function bandVorm(
  { hoogte, kleur }: NonNullable<Gezicht['band']>,
  { x, y, b }: Vak,
  over: number,
  zuinig: boolean,
): Vorm {
  const [l, r, t, o] = [x - over, x + b + over, y - over, y + hoogte].map(rond);
  if (zuinig) return { pad: `M${rond(x)} ${o}H${rond(x + b)}`, lijn: INKT, dik: 1.5 };
  return { pad: `M${l} ${t}H${r}V${o}H${l}Z`, vul: kleur };
}

/** Lays sheets of cards: fronts and backs, marks to cut by, words above. */
class Stapel {
  readonly boom: Knoop[] = [];
  readonly sier: (Vorm | Regel)[][] = [];
  private readonly spel: Spel;
  private readonly wens: Wens;
  private readonly letters: Letters;

  constructor(spel: Spel, wens: Wens, letters: Letters) {
    this.spel = spel;
    this.wens = wens;
    this.letters = letters;
  }

  private pagina(): number {
    return this.sier.push([]) - 1;
  }

  /** Words above or beside the cards: only the first page begins with the name of the deck as a heading. */
  private kop(pagina: number, vel: Vel, regel: string, onder: string[]) {
    const grootte = 8.5;
    const { x, y, b } = vel.kop;
    const smal = b < 60;
    const titel = `Kaarten: ${this.spel.titel}`;
    let hoog = y * mm;
    let links = x * mm;
    const zet = (letter: 'vet' | 'gewoon', tekst: string): Regel[] =>
      breekRegels(this.letters, letter, grootte, tekst, smal ? b * mm : 999).map((deel): Regel => {
        const uit: Regel = [pagina, rond(links), rond(hoog), grootte, letter, deel];
        if (smal) hoog += grootte * 1.3;
        else links += this.letters.breedte(letter, grootte, deel) + 8;
        return uit;
      });
    const kop: Tekst = { r: pagina === 0 ? 'H1' : 'P', t: zet('vet', titel) };
    this.boom.push(kop, { r: 'P', t: zet('gewoon', regel) });
    if (onder.length === 0) return;
    if (!smal) hoog = vel.papier[1] * mm - 5.6 * mm;
    links = x * mm;
    this.boom.push({ r: 'P', t: zet('gewoon', onder.join(' · ')) });
  }

  private tekens(pagina: number, vel: Vel, kruisjes: boolean) {
    this.sier[pagina]?.push({ pad: alsPad(snijtekens(vel, kruisjes)), lijn: INKT, dik: DUN });
  }

  private vouwlijn(pagina: number, { papier: [b, h], vouw }: Vel) {
    if (!vouw) return;
    const [x, y] = [rond((b / 2) * mm), rond((h / 2) * mm)];
    const van = onbedrukbaar * mm;
    // Words at the top and the foot stay clear of an upright fold.
    const pad =
      vouw === 'x'
        ? `M${x} ${rond(2 * van)}V${rond(h * mm - 2 * van)}`
        : `M${rond(van)} ${y}H${rond(b * mm - van)}`;
    this.sier[pagina]?.push({ pad, lijn: INKT, dik: 1, streep: [6, 5] });
  }

  private voorkant(pagina: number, gezicht: Gezicht, vak: Vak, over: number) {
    const { x, y } = vak;
    const zuinig = this.wens.zuinig ?? false;
    if (gezicht.band) this.sier[pagina]?.push(bandVorm(gezicht.band, vak, over, zuinig));
    this.sier[pagina]?.push(...gezicht.sier.map((vorm) => verplaats(vorm, x, y)));
    const teksten: Knoop[] = gezicht.teksten.map(({ r, t }) => ({
      r,
      t: t.map((regel) => schuif(regel, pagina, x, y)),
    }));
    const { beeld } = gezicht;
    if (beeld) {
      const vormen = beeldOp(this.spel.beelden[beeld.id] ?? [], beeld.zijde, zuinig);
      const v: [number, number, number, number, number] = [
        pagina,
        rond(x + beeld.x),
        rond(y + beeld.y),
        beeld.zijde,
        beeld.zijde,
      ];
      teksten.splice(1, 0, { r: 'Figure', alt: beeld.alt, v, vormen, woorden: [] });
    }
    this.boom.push({ r: 'Sect', k: teksten });
  }

  private achterkant(pagina: number, rug: Rug, { x, y }: Vak) {
    this.sier[pagina]?.push(
      ...rug.vormen.map((vorm) => verplaats(vorm, x, y)),
      ...rug.regels.map((regel) => schuif(regel, pagina, x, y)),
    );
  }

  /** One sheet, and its other side. */
  vel(vel: Vel, gezichten: readonly Gezicht[], rug: Rug, nummer: string) {
    const { wens, spel } = this;
    const over = (vel.tussen > 0 ? bloed : 0) * mm;
    const voor = this.pagina();
    const dubbel = wens.rug === 'lang' || wens.rug === 'kort';
    const uitleg = ['Druk af op ware grootte (100 %)', ...(vel.tussen > 0 ? [] : [spel.voet])];
    const kant =
      wens.rug === 'vouwen' ? 'plooi naar achter op de stippellijn, kleef dicht en knip dan' : 'voorkant';
    this.kop(voor, vel, `${nummer} · ${kant}`, uitleg);
    this.tekens(voor, vel, true);
    this.vouwlijn(voor, vel);
    gezichten.forEach((gezicht, i) => {
      this.voorkant(voor, gezicht, punten(voorvak(vel, i)), over);
    });
    if (wens.rug === 'geen') return;
    const omslag = wens.rug === 'kort' ? 'kort' : 'lang';
    const achter = dubbel ? this.pagina() : voor;
    const weg = dubbel ? wens.verschuiving : undefined;
    if (dubbel) {
      this.kop(
        achter,
        vel,
        `${nummer} · achterkant · draai om over de ${omslag === 'lang' ? 'lange' : 'korte'} kant`,
        [],
      );
      this.tekens(achter, { ...vel, ...hoek(vel, omslag, weg) }, false);
    }
    gezichten.forEach((_, i) => {
      this.achterkant(achter, rug, punten(achtervak(vel, i, omslag, weg)));
    });
  }
}

/** The corner of all backs together. */
function hoek(vel: Vel, omslag: Omslag, weg?: Verschuiving) {
  const vakken = Array.from({ length: perVel(vel) }, (_, i) => achtervak(vel, i, omslag, weg));
  return { x: Math.min(...vakken.map(({ x }) => x)), y: Math.min(...vakken.map(({ y }) => y)) };
}

/** Fills the last sheet with cards to fill in oneself. */
const gevuld = (gezichten: readonly Gezicht[], aantal: number, leeg: Gezicht): Gezicht[] => [
  ...gezichten,
  ...Array.from({ length: (aantal - (gezichten.length % aantal)) % aantal }, () => leeg),
];

/** A deck on sheets, as somebody wants it. Pure: the same in the build and in the browser. */
export function legVellen(spel: Spel, wens: Wens, letters: Letters): Kaartvellen {
  const indeling = wens.rug === 'vouwen' ? 'vouwen' : wens.versie === 'groot' ? 'groot' : 'gewoon';
  const gewenst: Wens = spel.rug ? wens : { ...wens, rug: 'geen' };
  const kant = spel.versies[wens.versie];
  const basis = { perVel: spel.perVel, richting: spel.richting, indeling } as const;
  const dicht = maakVel({ ...basis, bloedt: false });
  const ruim = maakVel({ ...basis, bloedt: true });
  const stapels: [Vel, Gezicht[]][] = [
    [dicht, gevuld(kant.kaarten, perVel(dicht), kant.leeg)],
    [ruim, kant.koppen],
  ];
  const vellen = stapels.flatMap(([vel, gezichten]) =>
    Array.from({ length: Math.ceil(gezichten.length / perVel(vel)) }, (_, i) => ({
      vel,
      gezichten: gezichten.slice(i * perVel(vel), (i + 1) * perVel(vel)),
    })),
  );
  const stapel = new Stapel(spel, gewenst, letters);
  vellen.forEach(({ vel, gezichten }, i) => {
    stapel.vel(vel, gezichten, kant.rug, `blad ${i + 1} van ${vellen.length}`);
  });
  const [b, h] = dicht.papier;
  return {
    titel: `Kaarten: ${spel.titel}`,
    papier: [rond(b * mm), rond(h * mm)],
    paginas: stapel.sier.length,
    boom: stapel.boom,
    sier: stapel.sier,
    ...((gewenst.rug === 'lang' || gewenst.rug === 'kort') && { omslag: gewenst.rug }),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beeld, type Knoop, maakBeeld } from '../../../../src/tools/ecogram/beeld/beeld.ts';
import { type Maat, ruim, smal } from '../../../../src/tools/ecogram/beeld/maat.ts';
import { handplek } from '../../../../src/tools/ecogram/beeld/plaats.ts';
import { raakt, rondom, type Vak } from '../../../../src/tools/ecogram/beeld/vak.ts';
import * as doe from '../../../../src/tools/ecogram/opdrachten.ts';
import type { Ecogram } from '../../../../src/tools/ecogram/soort.ts';
import { domeinen, ringen } from '../../../../src/tools/ecogram/woorden.ts';
import { ecogram, netwerk, speel } from './willekeur.ts';

const wie = (id: string, meer: Partial<doe.NieuwWie> = {}) =>
  doe.voegToe({ id, label: id, soort: 'mens', domein: 'familie', laag: 'nu', ring: 2, ...meer });
const zoek = (beeld: Beeld, id: string) => beeld.knopen.find((knoop) => knoop.id === id) as Knoop;

/** Every pair of things in the drawing that touch and should not. */
function botsingen(doc: Ecogram, beeld: Beeld): string[] {
  const midden = rondom(0, 0, beeld.midden.rx * 2, beeld.midden.ry * 2);
  const vakken: { naam: string; vak: Vak; in?: string }[] = [
    { naam: 'midden', vak: midden },
    ...beeld.knopen.flatMap(({ id, teken, woorden, doos }) => {
      // a box holds its own words and its members, and nobody else
      const groep = doc.wie.find((een) => een.id === id)?.groep ?? '';
      return [
        { naam: id, vak: teken, in: groep },
        { naam: `woorden ${id}`, vak: woorden, in: doos ? id : groep },
      ];
    }),
    ...[...beeld.ringNamen, ...beeld.sectorNamen].map(({ tekst, vak }) => ({ naam: tekst, vak })),
  ];
  const { x, y, b, h } = beeld.vak;
  const valtAf = (vak: Vak) => vak.x < x || vak.y < y || vak.x + vak.b > x + b || vak.y + vak.h > y + h;
  return vakken.flatMap((een, i) => [
    ...(valtAf(een.vak) ? [`${een.naam} valt van het blad`] : []),
    ...vakken
      .slice(0, i)
      .filter((ander) => raakt(een.vak, ander.vak) && een.in !== ander.naam && ander.in !== een.naam)
      .map((ander) => `${een.naam} raakt ${ander.naam}`),
  ]);
}

/** Whether everyone stands in their own ring and sector. */
function misplaatst(doc: Ecogram, beeld: Beeld): string[] {
  return doc.wie.flatMap(({ id, domein, plekken, groep }) => {
    const knoop = zoek(beeld, id);
    const ring = plekken.nu?.ring ?? 1;
    const eigen = doc.wie.find((een) => een.id === groep);
    if (eigen) {
      const { x, y, b, h } = zoek(beeld, eigen.id).teken;
      const binnen = knoop.x > x && knoop.x < x + b && knoop.y > y && knoop.y < y + h;
      return binnen ? [] : [`${id} staat niet in de groep`];
    }
    const straal = Math.hypot(knoop.x, knoop.y);
    const graden = ((Math.atan2(knoop.x, -knoop.y) * 180) / Math.PI + 360) % 360;
    const sector = beeld.sectoren.find((een) => een.domein === domein);
    const van = (graden - (sector?.van ?? 0) + 360) % 360;
    return [
      ...(straal >= (beeld.stralen[ring - 1] ?? 0) && straal <= beeld.stralen[ring]
        ? []
        : [`${id} staat niet in ring ${ring}`]),
      ...(van <= (sector?.breed ?? 0) + 0.01 || van > 359.99 ? [] : [`${id} staat niet bij ${domein}`]),
    ];
  });
}

describe.each([
  ['ruim', ruim],
  ['smal', smal],
] as [string, Maat][])('een tekening, %s', (_, maat) => {
  it('laat nooit twee tekens of woorden elkaar raken, en zet ieder in zijn ring en sector', () => {
    fc.assert(
      fc.property(netwerk(1, 40), (doc) => {
        const beeld = maakBeeld(doc, 'nu', maat);
        expect(botsingen(doc, beeld)).toEqual([]);
        expect(misplaatst(doc, beeld)).toEqual([]);
        expect(beeld.knopen).toHaveLength(doc.wie.length);
        expect(beeld.banden).toHaveLength(doc.banden.length);
      }),
      { numRuns: 25 },
    );
  });

  it('komt ook met zestig helemaal op het blad, en met allen bij elkaar', () => {
    const vol = speel(
      Array.from({ length: 60 }, (_, i) => wie(`p${i}`, { label: 'de kinderen van Fatma', ring: 1 })).concat(
        domeinen.map((domein) => doe.zetVast(domein, true)),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(netwerk(60, 60), fc.constant(vol)), (doc) => {
        const beeld = maakBeeld(doc, 'nu', maat);
        expect(beeld.knopen).toHaveLength(60);
        expect(botsingen(doc, beeld)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});

describe('elk document', () => {
  it('heeft in elke laag een tekening', () => {
    fc.assert(
      fc.property(ecogram, fc.constantFrom('nu' as const, 'toen' as const, 'wens' as const), (doc, laag) => {
        const beeld = maakBeeld(doc, laag, ruim);
        expect(beeld.knopen.map(({ id }) => id).sort()).toEqual(
          doc.wie
            .filter(({ plekken }) => plekken[laag])
            .map(({ id }) => id)
            .sort(),
        );
        for (const getal of Object.values(beeld.vak)) expect(Number.isFinite(getal)).toBe(true);
        for (const { beeld: lijn } of beeld.banden)
          for (const { pad } of lijn.streken) expect(pad).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('sectoren', () => {
  it('nemen geen plaats in zonder mensen, tenzij ze vast staan', () => {
    const doc = speel([wie('a'), wie('b', { domein: 'werk' })]);
    const namen = (een: Ecogram) => maakBeeld(een, 'nu', ruim).sectoren.map(({ domein }) => domein);
    expect(namen(doc)).toEqual(['familie', 'werk']);
    expect(namen(doe.zetVast('online', true)(doc))).toEqual(['familie', 'werk', 'online']);
    expect(namen(speel([]))).toEqual([]);
  });

  it('vullen samen de hele cirkel, in de volgorde van de klok', () => {
    fc.assert(
      fc.property(netwerk(1, 30), (doc) => {
        const { sectoren } = maakBeeld(doc, 'nu', ruim);
        expect(sectoren.reduce((som, { breed }) => som + breed, 0)).toBeCloseTo(360);
        expect(sectoren.map(({ domein }) => domeinen.indexOf(domein))).toEqual(
          sectoren.map(({ domein }) => domeinen.indexOf(domein)).sort((a, b) => a - b),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('wie erbij komt', () => {
  const plekken = (beeld: Beeld) => new Map(beeld.knopen.map(({ id, x, y }) => [id, { x, y }]));
  const graden = ({ x, y }: { x: number; y: number }) => Math.atan2(x, -y);

  it('verplaatst niemand zolang de sectoren en ringen groot genoeg zijn, en anders weinig', () => {
    let stil = 0;
    let keren = 0;
    fc.assert(
      fc.property(
        netwerk(4, 30),
        fc.constantFrom(...domeinen),
        fc.constantFrom(...ringen),
        (doc, domein, ring) => {
          fc.pre(doc.wie.some((een) => een.domein === domein));
          const voor = maakBeeld(doc, 'nu', ruim);
          const na = maakBeeld(speel([wie('nieuw', { domein, ring, label: 'Nieuw' })], doc), 'nu', ruim);
          const zelfde =
            JSON.stringify([voor.stralen, voor.sectoren]) === JSON.stringify([na.stralen, na.sectoren]);
          const oud = plekken(voor);
          keren++;
          if (zelfde) {
            stil++;
            for (const [id, plek] of oud) expect(plekken(na).get(id)).toEqual(plek);
            return;
          }
          const draai = [...oud].map(([id, plek]) => {
            const verschil = Math.abs(graden(zoek(na, id)) - graden(plek));
            return Math.min(verschil, 2 * Math.PI - verschil);
          });
          const gemiddeld = draai.reduce((a, b) => a + b, 0) / draai.length;
          expect(gemiddeld).toBeLessThan(Math.PI / 8);
        },
      ),
      { numRuns: 40, seed: 4 },
    );
    expect(stil / keren).toBeGreaterThan(0.6);
  });

  it('laat ook de anderen staan wanneer iemand weggaat uit een andere sector', () => {
    const doc = speel([wie('a'), wie('b'), wie('c', { domein: 'werk' }), wie('d', { domein: 'werk' })]);
    const voor = maakBeeld(doc, 'nu', ruim);
    const na = maakBeeld(doe.verwijder('a')(doc), 'nu', ruim);
    for (const id of ['b', 'c', 'd'])
      expect(zoek(na, id)).toMatchObject({ x: zoek(voor, id).x, y: zoek(voor, id).y });
  });
});

describe('wie met de hand gelegd is', () => {
  const rond = (getal: number) => Math.round(getal * 10) / 10 + 0;

  it('staat waar de hand was, ook als er iemand bij komt', () => {
    fc.assert(
      fc.property(netwerk(2, 25), fc.nat(24), fc.double({ min: 0, max: 1, noNaN: true }), (doc, nr, deel) => {
        const wie1 = doc.wie.filter(({ groep }) => !groep)[nr % doc.wie.length];
        fc.pre(wie1 !== undefined);
        if (!wie1) return;
        const los = doe.laatAllenLos('nu')(doc);
        const gelegd = doe.zetHand(wie1.id, 'nu', { domein: wie1.domein, ring: 2, deel, diep: 0.5 })(los);
        const voor = maakBeeld(gelegd, 'nu', ruim);
        const na = maakBeeld(speel([wie('nieuw', { domein: wie1.domein })], gelegd), 'nu', ruim);
        fc.pre(JSON.stringify([voor.stralen, voor.sectoren]) === JSON.stringify([na.stralen, na.sectoren]));
        expect(zoek(na, wie1.id)).toMatchObject({ x: zoek(voor, wie1.id).x, y: zoek(voor, wie1.id).y });
      }),
      { numRuns: 25 },
    );
  });

  it('komt terug waar de aanwijzer losliet', () => {
    fc.assert(
      fc.property(
        netwerk(3, 12),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (doc, deel, diep) => {
          const los = doe.laatAllenLos('nu')(doc);
          const eerste = los.wie.find(({ groep }) => !groep);
          if (!eerste) return;
          const plek = { domein: eerste.domein, ring: 3, deel, diep } as const;
          const gelegd = doe.zetHand(eerste.id, 'nu', plek)(los);
          const beeld = maakBeeld(gelegd, 'nu', ruim);
          const { x, y } = zoek(beeld, eerste.id);
          const terug = handplek(beeld.sectoren, beeld.stralen, ruim, [x, y]);
          expect(terug).toMatchObject({ domein: plek.domein, ring: 3 });
          const nog = maakBeeld(doe.zetHand(eerste.id, 'nu', terug)(gelegd), 'nu', ruim);
          expect([rond(zoek(nog, eerste.id).x), rond(zoek(nog, eerste.id).y)]).toEqual([rond(x), rond(y)]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('schuift op als er al iemand ligt', () => {
    const plek = { domein: 'familie', ring: 2, deel: 0.5, diep: 0.5 } as const;
    const doc = speel([wie('a'), wie('b'), doe.zetHand('a', 'nu', plek), doe.zetHand('b', 'nu', plek)]);
    const beeld = maakBeeld(doc, 'nu', ruim);
    expect(botsingen(doc, beeld)).toEqual([]);
    expect(zoek(beeld, 'a').x).not.toBe(zoek(beeld, 'b').x);
  });
});

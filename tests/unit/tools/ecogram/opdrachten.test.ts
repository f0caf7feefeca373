import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as doe from '../../../../src/tools/ecogram/opdrachten.ts';
import { type Ecogram, soort } from '../../../../src/tools/ecogram/soort.ts';
import { zoekLijn, zoekWie } from '../../../../src/tools/ecogram/zoek.ts';
import { leesBestand, schrijfBestand } from '../../../../src/tools/kit/bestand/bestand.ts';
import { begin, doe as stap, terug, verder } from '../../../../src/tools/kit/geschiedenis.ts';
import { opdracht, speel } from './willekeur.ts';

const wie = (id: string, label: string, meer: Partial<doe.NieuwWie> = {}) =>
  doe.voegToe({ id, label, soort: 'mens', domein: 'familie', laag: 'nu', ring: 1, ...meer });
const klein = speel([
  wie('oma', 'Oma'),
  wie('elif', 'Elif'),
  wie('atelier', 'Naaiatelier', { soort: 'groep', domein: 'werk', ring: 2 }),
  wie('arts', 'Huisarts', { soort: 'dienst', domein: 'diensten', ring: 3 }),
]);
const geldig = (doc: Ecogram) => soort.schema.safeParse(doc).success;

describe('elke rij opdrachten', () => {
  it('houdt het document geldig, en is klaar om te bewaren', () => {
    fc.assert(
      fc.property(fc.array(opdracht, { maxLength: 120, size: 'max' }), (opdrachten) => {
        const doc = speel(opdrachten);
        const gelezen = soort.schema.safeParse(JSON.parse(JSON.stringify(doc)));
        expect(gelezen.error?.issues).toBeUndefined();
        expect(gelezen.data).toEqual(doc);
      }),
      { numRuns: 150 },
    );
  });

  it('verandert nooit het document waarop ze werkt, en geeft hetzelfde terug als er niets verandert', () => {
    const bevries = <T>(x: T): T => {
      if (typeof x === 'object' && x !== null) Object.values(Object.freeze(x)).forEach(bevries);
      return x;
    };
    fc.assert(
      fc.property(fc.array(opdracht, { maxLength: 60, size: 'max' }), (opdrachten) => {
        let doc = bevries(soort.leeg());
        for (const wijzig of opdrachten) {
          const na = bevries(wijzig(doc));
          if (na !== doc) expect(na).not.toEqual(doc);
          doc = na;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('een hele sessie', () => {
  const sessie = fc.array(opdracht, { maxLength: 80, size: 'max' });

  it('laat zich helemaal terugnemen en opnieuw doen', () => {
    fc.assert(
      fc.property(sessie, (opdrachten) => {
        let nu = begin(soort.leeg());
        for (const wijzig of opdrachten) nu = stap(nu, wijzig(nu.heden.doc), 'iets');
        const eind = nu.heden.doc;
        while (nu.verleden.length > 0) nu = terug(nu);
        expect(nu.heden.doc).toEqual(soort.leeg());
        while (nu.toekomst.length > 0) nu = verder(nu);
        expect(nu.heden.doc).toBe(eind);
      }),
      { numRuns: 60 },
    );
  });

  it('komt gelijk terug uit een bestand', async () => {
    await fc.assert(
      fc.asyncProperty(sessie, async (opdrachten) => {
        const document = speel(opdrachten);
        const tekst = await schrijfBestand(soort, { naam: 'mei', document });
        expect(await leesBestand(soort, tekst)).toEqual({ naam: 'mei', document });
      }),
      { numRuns: 40 },
    );
  });
});

describe('mensen', () => {
  it('krijgen elk een eigen plaats in hun sector, die vrijkomt als ze gaan', () => {
    expect(klein.wie.map(({ stoel }) => stoel)).toEqual([0, 1, 0, 0]);
    const na = speel([doe.verwijder('oma'), wie('tante', 'Tante')], klein);
    expect(zoekWie(na, 'elif')?.stoel).toBe(1);
    expect(zoekWie(na, 'tante')?.stoel).toBe(0);
  });

  it('heten kort, op één regel en zonder rommel', () => {
    const doc = speel([wie('a', '  An\n\u202eneke\u0000  ')]);
    expect(doc.wie[0]?.label).toBe('An neke');
    expect(speel([wie('a', '   ')]).wie).toEqual([]);
    const lang = speel([wie('a', `${'a'.repeat(39)}😀`)]).wie[0]?.label ?? '';
    expect(lang).toBe('a'.repeat(39));
  });

  it('zetten in het midden een naam, of niets anders dan ik', () => {
    expect(speel([doe.noemMidden(' Ayşe ')]).kern.label).toBe('Ayşe');
    expect(speel([doe.noemMidden('Ayşe'), doe.noemMidden('Ik')]).kern.label).toBe('');
  });

  it('zijn met hoogstens zestig', () => {
    const doc = speel(Array.from({ length: 70 }, (_, i) => wie(`p${i}`, `Nr ${i}`)));
    expect(doc.wie).toHaveLength(60);
    expect(geldig(doc)).toBe(true);
  });

  it('staan in een groep tot die weg is, en een groep nooit in een groep', () => {
    const erin = speel([doe.zetInGroep('elif', 'atelier'), doe.zetInGroep('atelier', 'atelier')], klein);
    expect(zoekWie(erin, 'elif')?.groep).toBe('atelier');
    expect(zoekWie(erin, 'atelier')?.groep).toBeUndefined();
    expect(zoekWie(doe.maakSoort('atelier', 'dienst')(erin), 'elif')?.groep).toBeUndefined();
    expect(zoekWie(doe.verwijder('atelier')(erin), 'elif')?.groep).toBeUndefined();
    expect(zoekWie(doe.maakSoort('elif', 'groep')(erin), 'elif')?.groep).toBeUndefined();
  });

  it('houden wat met de hand gelegd is, tot ze naar een andere sector gaan', () => {
    const plek = { domein: 'familie', ring: 2, deel: 0.25, diep: 0.5 } as const;
    const doc = doe.zetHand('oma', 'nu', plek)(klein);
    expect(zoekWie(doc, 'oma')?.plekken.nu).toEqual({
      ring: 2,
      staat: 'aanwezig',
      hand: { deel: 0.25, diep: 0.5 },
    });
    expect(zoekWie(doe.zetRing('oma', 'nu', 3)(doc), 'oma')?.plekken.nu?.hand).toBeDefined();
    expect(zoekWie(doe.naarDomein('oma', 'buren')(doc), 'oma')?.plekken.nu?.hand).toBeUndefined();
    expect(zoekWie(doe.laatAllenLos('nu')(doc), 'oma')?.plekken.nu?.hand).toBeUndefined();
  });
});

describe('banden', () => {
  it('zijn er één per twee, hoe je ze ook noemt, en draaien hun pijl mee', () => {
    const doc = speel(
      [
        doe.zetBand({ laag: 'nu', van: 'oma', naar: 'elif', aard: 'sterk', richting: 'geeft' }),
        doe.zetBand({ laag: 'nu', van: 'elif', naar: 'oma', aard: 'zwak' }),
      ],
      klein,
    );
    expect(doc.banden).toHaveLength(1);
    expect(doc.banden[0]).toMatchObject({ van: 'elif', naar: 'oma' });
    expect(zoekLijn(doc, 'nu', 'oma', 'elif')).toEqual({ aard: 'zwak', richting: 'krijgt', steun: [] });
  });

  it('dragen steun alleen naar wie in het midden staat', () => {
    const doc = speel(
      [
        doe.wisselSteun('oma', 'nu', 'E'),
        doe.wisselSteun('oma', 'nu', 'P'),
        doe.zetBand({ laag: 'nu', van: 'oma', naar: 'elif', steun: ['P'] }),
      ],
      klein,
    );
    expect(zoekLijn(doc, 'nu', 'ik', 'oma')).toEqual({ aard: 'gewoon', richting: 'geen', steun: ['P', 'E'] });
    expect(zoekLijn(doc, 'nu', 'oma', 'elif')?.steun).toEqual([]);
    expect(zoekLijn(doe.wisselSteun('oma', 'nu', 'P')(doc), 'nu', 'ik', 'oma')?.steun).toEqual(['E']);
  });

  it('verdwijnen met wie gaat', () => {
    const doc = doe.zetBand({ laag: 'nu', van: 'ik', naar: 'oma' })(klein);
    expect(doe.verwijder('oma')(doc).banden).toEqual([]);
    expect(doe.haalUitLaag('oma', 'nu')(doc).banden).toEqual([]);
    expect(doe.wisBand({ laag: 'nu', van: 'oma', naar: 'ik' })(doc).banden).toEqual([]);
  });
});

describe('lagen', () => {
  const vol = speel(
    [
      doe.zetStaat('oma', 'nu', 'vroeger'),
      doe.zetStaat('arts', 'nu', 'gewenst'),
      doe.zetBand({ laag: 'nu', van: 'ik', naar: 'oma', aard: 'sterk' }),
      doe.zetBand({ laag: 'nu', van: 'ik', naar: 'arts' }),
    ],
    klein,
  );

  it('beginnen bij wie er in een andere laag staat', () => {
    const wens = doe.neemOver('nu', 'wens')(vol);
    expect(zoekWie(wens, 'oma')?.plekken.wens?.staat).toBe('vroeger');
    expect(zoekWie(wens, 'arts')?.plekken.wens?.staat).toBe('aanwezig');
    expect(zoekLijn(wens, 'wens', 'ik', 'oma')?.aard).toBe('sterk');
    const toen = doe.neemOver('nu', 'toen')(vol);
    expect(zoekWie(toen, 'oma')?.plekken.toen?.staat).toBe('aanwezig');
    expect(zoekWie(toen, 'arts')?.plekken.toen).toBeUndefined();
    expect(zoekLijn(toen, 'toen', 'ik', 'arts')).toBeUndefined();
    expect(doe.neemOver('nu', 'toen')(toen)).toBe(toen);
  });

  it('staan los van elkaar', () => {
    const wens = speel([doe.neemOver('nu', 'wens'), doe.haalUitLaag('oma', 'wens')], vol);
    expect(zoekWie(wens, 'oma')?.plekken).toHaveProperty('nu');
    expect(zoekLijn(wens, 'wens', 'ik', 'oma')).toBeUndefined();
    expect(zoekLijn(wens, 'nu', 'ik', 'oma')?.aard).toBe('sterk');
  });
});

describe('het schema', () => {
  const stuk: [string, (doc: Ecogram) => unknown][] = [
    [
      'een band naar niemand',
      (d) => ({
        ...d,
        banden: [{ van: 'ik', naar: 'nee', lijnen: { nu: { aard: 'sterk', richting: 'geen', steun: [] } } }],
      }),
    ],
    ['twee met dezelfde naam in het document', (d) => ({ ...d, wie: [...d.wie, d.wie[0]] })],
    [
      'een ring die niet bestaat',
      (d) => ({ ...d, wie: [{ ...d.wie[0], plekken: { nu: { ring: 4, staat: 'aanwezig' } } }] }),
    ],
    [
      'een plek buiten het blad',
      (d) => ({
        ...d,
        wie: [{ ...d.wie[0], plekken: { nu: { ring: 1, staat: 'aanwezig', hand: { deel: 1e9, diep: 0 } } } }],
      }),
    ],
    ['iemand in geen enkele laag', (d) => ({ ...d, wie: [{ ...d.wie[0], plekken: {} }] })],
    ['een groep die niet bestaat', (d) => ({ ...d, wie: [{ ...d.wie[0], groep: 'nee' }] })],
    ['een te lange naam', (d) => ({ ...d, kern: { label: 'a'.repeat(41) } })],
  ];
  it.each(stuk)('weigert %s', (_, maak) => {
    expect(soort.schema.safeParse(maak(klein)).success).toBe(false);
  });

  it('laat vallen wat het niet kent, en raakt niets anders aan', () => {
    const vreemd = JSON.parse(
      '{"__proto__":{"a":1},"kern":{"label":"<script>"},"wie":[],"banden":[],"vast":[],"antwoorden":{"el-99":"x"}}',
    );
    expect(soort.schema.parse(vreemd)).toEqual({ ...soort.leeg(), kern: { label: '<script>' } });
    expect(Object.hasOwn({}, 'a')).toBe(false);
  });
});

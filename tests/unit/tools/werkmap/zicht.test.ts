import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogus } from '../../../../src/model/werkmap/catalogus.ts';
import { Register } from '../../../../src/model/werkmap/catalogus.ts';
import { schrijfLink } from '../../../../src/model/werkmap/link.ts';
import { leesStukken, legeEigenMap, type Werkmap } from '../../../../src/model/werkmap/map.ts';
import { schrijfStuk } from '../../../../src/model/werkmap/stuk.ts';
import { komstVan, vervang, voegSamen } from '../../../../src/tools/werkmap/zicht/komst.ts';
import { rijenVan } from '../../../../src/tools/werkmap/zicht/rij.ts';
import { papierZin, totaalVan } from '../../../../src/tools/werkmap/zicht/totaal.ts';
import { voegToeBij, voorstellenVoor } from '../../../../src/tools/werkmap/zicht/voorstel.ts';

const methodiek = (slug: string, rest: Partial<Catalogus['methodieken'][number]> = {}) => ({
  ...{ slug, titel: slug, eerder: [], tijd: { min: 30, max: 60 }, geschat: true },
  ...{ middelen: [], stappen: [], werkbladen: [], decks: [], ...rest },
});
const register = new Register({
  methodieken: [
    methodiek('ecogram', { titel: 'Ecogram', werkbladen: ['ecogram'], decks: ['prenten'] }),
    methodiek('hand', { eerder: ['de-hand'] }),
  ],
  werkbladen: [
    {
      ...{ slug: 'ecogram', titel: 'Ecogram', eerder: [], voor: 'deelnemer', formaat: 'A4' },
      ...{ versies: ['standaard', 'grootletter'], paginas: { standaard: 1, grootletter: 3 } },
    },
    {
      ...{ slug: 'checklist', titel: 'Checklist', eerder: [], voor: 'coach', formaat: 'A4' },
      ...{ versies: ['standaard'], paginas: { standaard: 2 } },
    },
  ],
  kaarten: [
    {
      slug: 'prenten',
      titel: 'Prenten',
      eerder: [],
      kaarten: 60,
      rug: true,
      vellen: { gewoon: 7, plus: 7, groot: 15 },
    },
    {
      slug: 'vragen',
      titel: 'Vragen',
      eerder: [],
      kaarten: 10,
      rug: false,
      vellen: { gewoon: 2, plus: 2, groot: 3 },
    },
  ],
  trajecten: [
    {
      ...{ slug: 'basis', titel: 'Basistraject', eerder: [], eenheid: 'contactmoment' },
      momenten: [
        {
          ...{ nr: 1, titel: 'Wie ben ik?', samenvatting: '', doelen: [], wie: '' },
          methodieken: ['hand', 'ecogram'],
        },
      ],
    },
  ],
});
const map = (teksten: string, rest: Partial<Werkmap> = {}) => ({
  ...legeEigenMap(),
  stukken: leesStukken(teksten.split(' ').filter(Boolean)),
  ...rest,
});
const geen = new Map();
const rijen = (teksten: string, rest: Partial<Werkmap> = {}) => rijenVan(map(teksten, rest), register, geen);
const teksten = ({ stukken }: Werkmap) => stukken.map(schrijfStuk).join(' ');

describe('de rijen van de map', () => {
  it('zeggen voor wie iets is, hoeveel keer en hoelang', () => {
    const uit = rijen('c.basis_1 m.ecogram w.ecogram w.checklist k.prenten p.pauze', { deelnemers: 12 });
    expect(uit.map(({ titel, voor, aantal, tijd }) => [titel, voor, aantal, tijd?.minuten])).toEqual([
      ['Wie ben ik?', 'coach', 1, undefined],
      ['Ecogram', 'coach', 1, 45],
      ['Ecogram', 'deelnemer', 12, undefined],
      ['Checklist', 'coach', 1, undefined],
      ['Prenten', 'kaarten', 1, undefined],
      ['Pauze', undefined, 0, 15],
    ]);
    expect(uit[0]?.pad).toBe('/trajecten/basis/#moment-1');
  });
  it('houden een eigen aantal en tonen wat het vanzelf zou zijn', () => {
    const [blad] = rijen('w.ecogram.x3', { deelnemers: 12 });
    expect([blad?.aantal, blad?.vanzelf]).toEqual([3, 12]);
  });
  it('hebben elk een eigen sleutel, ook als een pauze twee keer komt', () => {
    const sleutels = rijen('p.pauze m.hand p.pauze').map(({ sleutel }) => sleutel);
    expect(new Set(sleutels).size).toBe(3);
  });
  it('laten weg wat de site niet kent, en houden de plaats van de rest', () => {
    expect(rijen('m.weg m.hand').map(({ plek }) => plek)).toEqual([1]);
  });
  it('noemen een ingevuld blad bij zijn naam, en zeggen het als het weg is', () => {
    const print = { titel: 'Ecogram', naam: 'Ayşe', dag: '22 november 2026', paginas: 2 };
    const zicht = rijenVan(map('i.ecogram-a1 i.ecogram-b2'), register, new Map([['ecogram-a1', print]]));
    expect(zicht.map(({ titel, soort }) => `${titel}: ${soort}`)).toEqual([
      'Ayşe: Ecogram, ingevuld op 22 november 2026',
      'Ingevuld blad: Niet meer op dit toestel',
    ]);
    expect(totaalVan(zicht).paginas).toBe(2);
  });
});

describe('het papier', () => {
  it.each([
    ['w.ecogram.grootletter', { deelnemers: 4 }, [12, 12]],
    ['w.ecogram.grootletter', { deelnemers: 4, zijden: 'lang' as const }, [12, 8]],
    ['k.prenten', {}, [7, 7]],
    ['k.prenten', { zijden: 'kort' as const }, [14, 7]],
    ['k.prenten.groot', {}, [15, 15]],
    ['k.vragen', { zijden: 'lang' as const }, [2, 2]],
    ['m.hand w.checklist.x0 p.pauze', {}, [1, 1]],
  ])('%s %o', (stukken, rest, [paginas, vellen]) => {
    expect(totaalVan(rijen(stukken, rest))).toMatchObject({ paginas, vellen });
  });
  it('staat per groep in een zin', () => {
    const totaal = totaalVan(rijen('m.hand w.checklist w.ecogram k.prenten.x2', { deelnemers: 12 }));
    expect(totaal.delen.map(({ groep, zin }) => `${groep}: ${zin}`)).toEqual([
      'coach: 2 stukken, 3 bladzijden',
      'deelnemer: 1 blad × 12, 12 bladzijden',
      'kaarten: 1 kaartspel, 14 bladzijden',
    ]);
    expect(papierZin(totaal)).toBe('29 bladzijden op 29 vellen papier');
    expect(papierZin(totaalVan([]))).toBe('Er is nog niets om af te drukken');
  });
});

describe('wat erbij hoort', () => {
  it('zijn de bladen en kaarten van een methodiek en de methodieken van een moment, elk één keer', () => {
    const uit = voorstellenVoor(map('c.basis_1 m.ecogram w.ecogram').stukken, register);
    expect(uit.map(({ stuk, bijTitel }) => `${schrijfStuk(stuk)} bij ${bijTitel}`)).toEqual([
      'm.hand bij Wie ben ik?',
      'k.prenten bij Ecogram',
    ]);
  });
  it('komt achter het stuk waar het bij hoort', () => {
    const [eerste] = voorstellenVoor(map('m.ecogram m.hand').stukken, register);
    if (!eerste) throw new Error('geen voorstel');
    expect(teksten(voegToeBij(eerste.stuk, eerste.bij)(map('m.ecogram m.hand')))).toBe(
      'm.ecogram w.ecogram m.hand',
    );
  });
  it('raakt op: wie alles neemt, krijgt geen voorstel meer', () => {
    let nu = map('c.basis_1');
    for (let i = 0; i < 10; i++) {
      const [eerste] = voorstellenVoor(nu.stukken, register);
      if (!eerste) break;
      nu = voegToeBij(eerste.stuk, eerste.bij)(nu);
    }
    expect(voorstellenVoor(nu.stukken, register)).toEqual([]);
    expect(nu.stukken).toHaveLength(5);
  });
});

describe('een link die binnenkomt', () => {
  const link = (stukken: string) => schrijfLink(map(stukken));
  it('komt vanzelf in een lege map', () => {
    expect(komstVan(link('m.hand'), legeEigenMap(), register)).toMatchObject({ wat: 'neem', zinnen: [] });
  });
  it('vraagt het als er al een map is', () => {
    const komst = komstVan(link('m.hand w.ecogram'), map('m.ecogram'), register);
    expect(komst).toMatchObject({
      wat: 'vraag',
      vraag: 'Deze link brengt een map met 2 stukken. Jouw map heeft er 1.',
    });
  });
  it('zegt vooraf dat wat ingevuld is, verloren kan gaan', () => {
    const komst = komstVan(link('m.hand'), map('i.ecogram-a1b2 m.ecogram'), register);
    expect(komst).toMatchObject({ wat: 'vraag', vraag: expect.stringContaining('1 ingevuld blad') });
  });
  it('doet niets als het dezelfde map is', () => {
    expect(komstVan(link('m.hand'), map('m.hand i.ecogram-a1'), register).wat).toBe('niets');
  });
  it('zegt wat verhuisd, weg of anders is', () => {
    const komst = komstVan(
      'v=1&k=m.de-hand~m.oud-spel~w.checklist.grootletter~..~',
      legeEigenMap(),
      register,
    );
    expect(komst.wat).toBe('neem');
    expect(komst.zinnen).toEqual([
      '“hand” heeft een nieuwe naam.',
      '“Checklist” bestaat niet meer in de gekozen versie. Je krijgt de gewone.',
      'Eén stuk is er niet meer: “oud spel”.',
      '1 deel van de link konden we niet lezen.',
    ]);
  });
  it('zegt dat ze van later is', () => {
    expect(komstVan('v=2&k=m.hand', legeEigenMap(), register).zinnen[0]).toContain('nieuwere versie');
  });
  it('laat een map staan, wat er ook in het adres staat', () => {
    const eigen = map('m.ecogram');
    fc.assert(
      fc.property(fc.string(), fc.string(), (v, k) => {
        const vraag = new URLSearchParams({ v, k }).toString();
        const komst = komstVan(vraag, eigen, register);
        if (komst.wat === 'niets') expect(komst.zinnen.join('').length).toBeGreaterThan(0);
        else expect(komst.map.stukken.length).toBeGreaterThan(0);
      }),
    );
  });
  it('geeft haar keuzes, maar niet de eigen woorden', () => {
    const eigen = { ...map('m.ecogram', { deelnemers: 3 }), titel: 'Talenten', notities: 'sleutel mee' };
    const door = map('m.hand', { deelnemers: 12 });
    expect(vervang(door)(eigen)).toMatchObject({
      titel: 'Talenten',
      notities: 'sleutel mee',
      deelnemers: 12,
    });
    expect(teksten(vervang(door)(eigen))).toBe('m.hand');
    expect(teksten(voegSamen(door)(eigen))).toBe('m.ecogram m.hand');
    expect(voegSamen(door)(eigen).deelnemers).toBe(3);
  });
});

import fc from 'fast-check';
import { describe as blok, expect, it } from 'vitest';
import { describe, vertelLaag } from '../../../../src/tools/ecogram/describe.ts';
import { lijstVan } from '../../../../src/tools/ecogram/lijst.ts';
import * as melding from '../../../../src/tools/ecogram/meldingen.ts';
import * as doe from '../../../../src/tools/ecogram/opdrachten.ts';
import { soort } from '../../../../src/tools/ecogram/soort.ts';
import { vergelijkingen, verschillen } from '../../../../src/tools/ecogram/verschillen.ts';
import { lagen } from '../../../../src/tools/ecogram/woorden.ts';
import { ecogram, speel } from './willekeur.ts';

const wie = (id: string, label: string, meer: Partial<doe.NieuwWie> = {}) =>
  doe.voegToe({ id, label, soort: 'mens', domein: 'familie', laag: 'nu', ring: 1, ...meer });
const ayse = speel([
  doe.noemMidden('Ayşe'),
  wie('mama', 'Mama', { ring: 2 }),
  wie('papa', 'Papa', { ring: 3 }),
  wie('oma', 'Oma', { staat: 'vroeger' }),
  wie('linh', 'Linh', { domein: 'vrienden' }),
  wie('atelier', 'Naaiatelier', { domein: 'werk', soort: 'groep', ring: 2 }),
  wie('fatma', 'Fatma', { domein: 'werk', ring: 2 }),
  wie('club', 'Wandelclub', { domein: 'verenigingen', soort: 'groep', staat: 'ontbreekt', ring: 3 }),
  doe.zetInGroep('fatma', 'atelier'),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'linh', aard: 'sterk', richting: 'krijgt', steun: ['P', 'E'] }),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'mama', aard: 'moeilijk' }),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'oma', richting: 'krijgt' }),
  doe.zetBand({ laag: 'nu', van: 'papa', naar: 'mama', aard: 'verbroken' }),
  doe.zetBereik('linh', 'vlot'),
]);

blok('de beschrijving', () => {
  it('telt en noemt langs de vijf vragen van de bron', () => {
    expect(vertelLaag(ayse, 'nu')).toEqual([
      'Ecogram. In het midden staat Ayşe.',
      'Rond Ayşe staan 4 mensen en 1 groep.',
      'Dichtbij: Linh.',
      'In de buurt: Mama, Naaiatelier en Fatma.',
      'Verder weg: Papa.',
      'Ontbreekt: Wandelclub.',
      'Was er vroeger: Oma.',
      'Ze komen uit 3 kringen: familie (2), vrienden (1) en werk en opleiding (2).',
      'Wie kent wie: Mama en Papa (verbroken).',
      'Bij Naaiatelier hoort Fatma.',
      'Vlot te bereiken: Linh.',
      'Van de anderen is het bereik niet ingevuld.',
      'Sterke band met Linh.',
      'Gewone band met Oma.',
      'Moeilijke band met Mama.',
      'Nog geen band getekend met Papa, Naaiatelier en Wandelclub.',
      'Ayşe krijgt steun van Oma en Linh.',
      'Praktische steun: Linh.',
      'Steun bij wat je voelt: Linh.',
    ]);
  });

  it('zegt "ik" als er geen naam in het midden staat', () => {
    const ik = vertelLaag(doe.noemMidden('')(ayse), 'nu');
    expect(ik[0]).toBe('Ecogram. In het midden sta ik.');
    expect(ik).toContain('Ik krijg steun van Oma en Linh.');
  });

  it('zegt ook van een leeg blad iets', () => {
    expect(describe(soort.leeg())).toEqual(['Ecogram. In het midden sta ik.', 'Er staat nog niemand op.']);
  });

  it('noemt iedereen, elke notitie en elk antwoord', () => {
    fc.assert(
      fc.property(ecogram, (doc) => {
        const alles = describe(doc).join('\n');
        for (const { label, notitie } of doc.wie) {
          expect(alles).toContain(label);
          expect(alles).toContain(notitie);
        }
        for (const antwoord of Object.values(doc.antwoorden)) expect(alles).toContain(antwoord);
        if (!JSON.stringify(doc).includes('undefined')) expect(alles).not.toContain('undefined');
      }),
      { numRuns: 60 },
    );
  });
});

blok('verschillen', () => {
  it('zegt wat er tussen twee lagen anders is', () => {
    const doc = speel(
      [
        doe.neemOver('nu', 'wens'),
        doe.zetRing('mama', 'wens', 1),
        doe.zetBand({
          laag: 'wens',
          van: 'ik',
          naar: 'mama',
          aard: 'gewoon',
          richting: 'beide',
          steun: ['G'],
        }),
        doe.zetStaat('club', 'wens', 'aanwezig'),
        doe.zetBand({ laag: 'wens', van: 'ik', naar: 'club', aard: 'zwak' }),
        doe.haalUitLaag('papa', 'wens'),
        doe.wisBand({ laag: 'wens', van: 'ik', naar: 'oma' }),
        wie('koor', 'Koor', { laag: 'wens', soort: 'groep', domein: 'verenigingen' }),
      ],
      ayse,
    );
    expect(verschillen(doc, 'nu', 'wens')).toEqual([
      'Mama staat nu in de buurt, in de wens dichtbij.',
      'Papa staat nu op het blad, in de wens niet.',
      'Wandelclub is nu gemist, in de wens aanwezig.',
      'Koor staat nu niet op het blad, in de wens wel.',
      'De band met Mama is nu moeilijk, in de wens gewoon.',
      'De steun met Mama: nu geen pijl, in de wens over en weer.',
      'Wat Mama geeft: nu niets ingevuld, in de wens gezelschap.',
      'Met Oma is er nu een gewone band, in de wens niet.',
      'Met Wandelclub is er nu geen band, in de wens wel een zwakke.',
    ]);
    expect(vergelijkingen(doc).map(({ titel }) => titel)).toEqual(['Van nu naar de wens']);
  });

  it('spreekt over toen in de verleden tijd', () => {
    const doc = speel(
      [
        doe.neemOver('nu', 'toen'),
        doe.haalUitLaag('oma', 'nu'),
        doe.wisBand({ laag: 'nu', van: 'ik', naar: 'mama' }),
      ],
      ayse,
    );
    expect(verschillen(doc, 'toen', 'nu')).toEqual([
      'Oma stond toen op het blad, nu niet meer.',
      'Wandelclub stond toen niet op het blad, nu wel: gemist.',
      'Met Mama was er toen een moeilijke band, nu niet meer.',
    ]);
  });

  it('is stil tussen lagen die gelijk zijn', () => {
    fc.assert(
      fc.property(ecogram, fc.constantFrom(...lagen), (doc, laag) => {
        expect(verschillen(doc, laag, laag)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

blok('de lijst', () => {
  it('heeft een rij voor wie in de laag staat, dichtbij eerst', () => {
    const rijen = lijstVan(ayse, 'nu').map(({ wie: { label }, waar, band, steun }) => [
      label,
      waar,
      band,
      steun,
    ]);
    expect(rijen).toEqual([
      ['Oma', 'familie, dichtbij; vroeger', 'Gewoon', 'Oma steunt Ayşe'],
      ['Mama', 'familie, in de buurt', 'Moeilijk', ''],
      ['Papa', 'familie, verder weg', 'Nog geen band', ''],
      ['Linh', 'vrienden, dichtbij', 'Sterk', 'Linh steunt Ayşe: praktische steun en steun bij wat je voelt'],
      ['Naaiatelier', 'werk en opleiding, in de buurt', 'Nog geen band', ''],
      ['Fatma', 'in Naaiatelier', 'Nog geen band', ''],
      ['Wandelclub', 'vrije tijd, verder weg; ontbreekt', 'Nog geen band', ''],
    ]);
    expect(lijstVan(ayse, 'wens')).toEqual([]);
  });
});

blok('meldingen', () => {
  it('zeggen in één of twee zinnen wat er gebeurde', () => {
    expect(melding.erbij(ayse, 'mama', 'nu')).toBe('Mama staat erbij: familie, in de buurt.');
    expect(melding.staatNu(ayse, 'fatma', 'nu')).toBe('Fatma staat nu hier: in Naaiatelier.');
    expect(melding.weg(ayse, 'mama')).toBe('Mama is weg.');
    expect(melding.bandIs(ayse, 'nu', 'ik', 'linh')).toBe(
      'Band tussen Ayşe en Linh: sterk. Linh steunt Ayşe. Praktische steun en steun bij wat je voelt.',
    );
    expect(melding.bandIs(ayse, 'nu', 'ik', 'papa')).toBe('Geen band meer tussen Ayşe en Papa.');
    expect(melding.overgenomen(doe.neemOver('nu', 'wens')(ayse), 'wens')).toBe(
      'In de wens: 7 namen overgenomen.',
    );
    expect(melding.bereikIs(ayse, 'linh')).toBe('Linh is vlot te bereiken.');
  });
});

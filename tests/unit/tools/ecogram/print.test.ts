import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invulvelden } from '../../../../src/model/werkblad.ts';
import { controleerPdf, zeg } from '../../../../src/print/controle/index.ts';
import { maakPdf } from '../../../../src/print/verf/pdf.ts';
import * as doe from '../../../../src/tools/ecogram/opdrachten.ts';
import { leesOpstelling } from '../../../../src/tools/ecogram/opstelling.ts';
import { leegBlad, print } from '../../../../src/tools/ecogram/print.ts';
import { alsWerkblad } from '../../../../src/tools/ecogram/werkblad.ts';
import { aarden, aardNaam, domeinNaam } from '../../../../src/tools/ecogram/woorden.ts';
import { breedte } from '../../../../src/tools/kit/tekstbreedte.ts';
import type { Tekening, Uitdraai } from '../../../../src/tools/kit/uitvoer/stuk.ts';
import { zetPlan } from '../../../../src/tools/kit/uitvoer/zetplan.ts';
import { bladVan, letters } from '../../print/hulp.ts';
import { netwerk, speel } from './willekeur.ts';

const alles = { lijst: 'ja', verschillen: 'ja', vragen: 'ja' };
const gewoon = leesOpstelling(new URLSearchParams());
const wie = (id: string, label: string, meer: Partial<doe.NieuwWie> = {}) =>
  doe.voegToe({ id, label, soort: 'mens', domein: 'familie', laag: 'nu', ring: 2, ...meer });
const doc = speel([
  doe.noemMidden('Ayşe'),
  wie('linh', 'Linh Nguyễn', { ring: 1 }),
  wie('mama', 'Mama'),
  wie('atelier', 'Naaiatelier', { soort: 'groep', domein: 'werk' }),
  wie('fatma', 'Fatma', { domein: 'werk' }),
  wie('club', 'Wandelclub', { soort: 'groep', domein: 'verenigingen', staat: 'gewenst' }),
  doe.zetInGroep('fatma', 'atelier'),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'linh', aard: 'sterk', richting: 'beide', steun: ['P'] }),
  doe.zetBand({ laag: 'nu', van: 'linh', naar: 'mama', aard: 'verbroken' }),
  doe.neemOver('nu', 'wens'),
  doe.zetRing('mama', 'wens', 1),
  doe.noteer('mama', 'Belt op zondag.'),
  doe.antwoord('el-21', 'Linh, altijd.'),
]);
const tekeningen = ({ paginas }: Uitdraai) =>
  paginas.flat().filter((stuk): stuk is Tekening => stuk.soort === 'tekening');

/** Words that stick out of their drawing. */
const eraf = ({ breedte: b, hoogte: h, woorden }: Tekening) =>
  woorden.filter(({ x, y, tekst, grootte, anker }) => {
    const breed = breedte(tekst, grootte);
    const links = anker === 'midden' ? x - breed / 2 : x;
    return links < 0 || links + breed > b || y - grootte * 0.7 < 0 || y > h;
  });

describe('op papier', () => {
  it('staat elke laag op een eigen bladzijde, en daarna alles in woorden', () => {
    const { paginas } = print(doc, 'mei', alles);
    expect(paginas.map(([eerste]) => eerste?.soort)).toEqual(['kop', 'kop', 'kop']);
    expect(tekeningen({ paginas } as Uitdraai)).toHaveLength(2);
    const woorden = JSON.stringify(paginas[2]);
    for (const zin of ['Belt op zondag.', 'Linh, altijd.', 'Mama staat nu in de buurt, in de wens dichtbij.'])
      expect(woorden).toContain(zin);
  });

  it('komt alleen wat gekozen is', () => {
    const { paginas } = print(doc, '', { laag: 'nu' });
    expect(paginas).toHaveLength(1);
    expect(paginas[0]).toHaveLength(1);
  });

  it('toont de legende alleen wat in de tekening staat, en het lege blad alles', () => {
    const woorden = (een: Tekening | undefined) => een?.woorden.map(({ tekst }) => tekst) ?? [];
    const [nu] = tekeningen(print(doc, '', { laag: 'nu' }));
    expect(woorden(nu)).toContain('Sterk');
    expect(woorden(nu)).toContain('Gewenst');
    expect(woorden(nu)).not.toContain('Zwak');
    expect(woorden(nu)).not.toContain('Dienst');
    const [leeg] = tekeningen(leegBlad({}, gewoon));
    for (const aard of aarden) expect(woorden(leeg)).toContain(aardNaam[aard]);
    expect(woorden(leeg)).toContain(domeinNaam.buren);
    const [kort] = tekeningen(
      leegBlad({}, leesOpstelling(new URLSearchParams('banden=sterk,zwak&sectoren=werk'))),
    );
    expect(woorden(kort)).not.toContain('Moeilijk');
    expect(woorden(kort)).not.toContain(domeinNaam.buren);
  });

  it('vertelt de tekening ook aan wie ze niet ziet', () => {
    const [nu] = tekeningen(print(doc, '', { laag: 'nu' }));
    expect(nu?.alt).toContain('Sterke band met Linh Nguyễn.');
    expect(nu?.alt).toContain('Wie kent wie: Linh Nguyễn en Mama (verbroken).');
  });

  it('valt geen woord van het blad, hoe vol of hoe leeg ook', () => {
    fc.assert(
      fc.property(netwerk(0, 40), fc.constantFrom('staand', 'liggend'), (een, richting) => {
        for (const tekening of tekeningen(print(een, '', { richting }))) expect(eraf(tekening)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    for (const richting of ['staand', 'liggend'])
      expect(tekeningen(leegBlad({ richting }, gewoon)).flatMap(eraf)).toEqual([]);
  });

  it('wordt het een PDF waar niets aan scheelt', async () => {
    const huis = { adres: 'voorbeeld.be/tools/ecogram/', qr: ['101', '010', '111'], bron: 'Bron: proef.' };
    for (const uitdraai of [print(doc, 'mei', alles), leegBlad({ papier: 'A3', vragen: 'ja' }, gewoon)]) {
      const plan = zetPlan(uitdraai, huis, '22 november 2026', letters);
      const bytes = await maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'blanco' });
      expect((await controleerPdf(bytes, { naam: 'ecogram', tekst: ['Ecogram'] })).map(zeg)).toEqual([]);
    }
  });
});

describe('op het werkblad', () => {
  const velden = new Map(invulvelden(bladVan('ecogram')).map((veld) => [veld.naam, veld]));

  it('staan de mensen van nu, wat ontbreekt, wat anders mag en wat er gezegd is', () => {
    expect(alsWerkblad(doe.zetStaat('club', 'nu', 'ontbreekt')(doc))).toMatchObject({
      'mensen/leeg-1/wie': 'Linh Nguyễn',
      'mensen/leeg-1/band': 'sterk',
      'mensen/leeg-1/richting': 'allebei',
      'mensen/leeg-1/p': true,
      gemis: 'Wandelclub',
      'kijkvragen/el-21': 'Linh, altijd.',
    });
    expect(alsWerkblad(doc).later).toContain('Mama staat nu in de buurt, in de wens dichtbij.');
  });

  it('heeft elk antwoord een veld op het blad, en elke keuze een plaats in de lijst', () => {
    fc.assert(
      fc.property(netwerk(0, 20), (een) => {
        const vol = doe.antwoord('el-23', 'Oma.')(doe.antwoord('el-31', 'De buurtwerking.')(een));
        for (const [naam, waarde] of Object.entries(alsWerkblad(vol))) {
          const veld = velden.get(naam);
          expect(veld, naam).toBeDefined();
          if (veld?.soort === 'lijst') expect(veld.opties?.map((optie) => optie.waarde)).toContain(waarde);
          expect(typeof waarde).toBe(veld?.soort === 'vink' ? 'boolean' : 'string');
        }
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/print/plan/plan.ts';
import { planSvg } from '../../../src/print/prent/plansvg.ts';
import { letters } from './hulp.ts';

const plan: Plan = {
  sleutel: 'proef',
  titel: 'Proef',
  papier: [595, 842],
  paginas: 2,
  antwoord: { grootte: 12, regel: 28 },
  rand: {
    links: 45,
    rechts: 51,
    boven: 40,
    onder: 70,
    grootte: 7,
    titel: 'Proef',
    uitgave: '',
    adres: '',
    qr: [],
    bron: '',
    spreuk: 'Van jou.',
  },
  boom: [
    { r: 'H1', t: [[0, 45, 60, 24, 'titel', 'Wie ben ik? <b>']] },
    { r: 'P', t: [[1, 45, 60, 11, 'gewoon', 'Op het tweede blad']] },
    { veld: 'proef/naam', soort: 'lang', etiket: 'Naam', v: [0, 45, 100, 300, 84] },
    {
      r: 'Figure',
      alt: 'Een stip',
      v: [0, 50, 300, 10, 10],
      vormen: [{ pad: 'M0 0H5V5Z', vul: '#000000' }],
      woorden: [],
    },
  ],
  sier: [[{ pad: 'M0 0H10', lijn: '#333333' }], []],
};

describe('het voorbeeld van een blad', () => {
  it('toont per bladzijde wat het plan daar zet, en niets van de andere', () => {
    expect(planSvg(plan, 0, letters)).toContain('Wie ben ik?');
    expect(planSvg(plan, 0, letters)).not.toContain('tweede blad');
    expect(planSvg(plan, 1, letters)).toContain('Op het tweede blad');
    expect(planSvg(plan, 1, letters)).not.toContain('translate(50 300)');
  });

  it('tekent voor een lang veld zoveel schrijfregels als het papier', () => {
    expect(planSvg(plan, 0, letters).match(/stroke="#555555"/g)).toHaveLength(3);
  });

  it('laat tekst tekst zijn en zet geen stijl in het document', () => {
    const svg = planSvg(plan, 0, letters);
    expect(svg).toContain('&lt;b>');
    expect(svg).not.toContain('style=');
  });
});

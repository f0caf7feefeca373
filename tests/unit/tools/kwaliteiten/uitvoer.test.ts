import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invulvelden } from '../../../../src/model/werkblad.ts';
import { controleerPdf, zeg } from '../../../../src/print/controle/index.ts';
import { maakPdf } from '../../../../src/print/verf/pdf.ts';
import type { Tekening } from '../../../../src/tools/kit/uitvoer/stuk.ts';
import { zetPlan } from '../../../../src/tools/kit/uitvoer/zetplan.ts';
import { beschrijf } from '../../../../src/tools/kwaliteiten/describe.ts';
import { kaartprent } from '../../../../src/tools/kwaliteiten/kaartprent.ts';
import { ga } from '../../../../src/tools/kwaliteiten/opdrachten.ts';
import { gewoon, lees, schrijf } from '../../../../src/tools/kwaliteiten/opstelling.ts';
import { maak } from '../../../../src/tools/kwaliteiten/print.ts';
import { alsWerkblad } from '../../../../src/tools/kwaliteiten/werkblad.ts';
import { bladVan, letters } from '../../print/hulp.ts';
import { decks, gegevens, leeg, na, vol } from './voorbeeld.ts';

const alles = { zinnen: 'ja', valkuilen: 'ja', ander: 'ja' };
const huis = { adres: 'voorbeeld.be', qr: ['101', '010', '111'], bron: 'Bron: proef.' };
const pdf = async (spel = vol, keuzes = alles) => {
  const plan = zetPlan(maak(spel, 'Ayşe', keuzes, decks), huis, '22 november 2026', letters);
  return { plan, bytes: await maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'blanco' }) };
};

describe('op papier', () => {
  test('het hele spel wordt een PDF waar niets aan scheelt: kaarten, woorden, besluit en de twee rijen', async () => {
    const { plan, bytes } = await pdf();
    const gezocht = [
      'Mijn acht kwaliteiten: Ayşe',
      'Ik vraag meer uitleg',
      'Mijn acht valkuilen',
      'Zo ziet Łukasz mij',
    ];
    expect((await controleerPdf(bytes, { naam: 'kwaliteiten', tekst: gezocht })).map(zeg)).toEqual([]);
    expect(plan.paginas).toBe(3);
  });

  test('valkuilen en de kijk van een ander gaan alleen mee als je dat wil', async () => {
    const { plan } = await pdf(vol, { zinnen: '', valkuilen: '', ander: '' });
    expect(plan.paginas).toBe(1);
    expect(JSON.stringify(plan)).not.toMatch(/valkuil|Łukasz|Bemoeial/i);
  });

  test('elk woord en elke zin van de decks blijft binnen zijn kaart', () => {
    const kaarten = [...gegevens.kwaliteiten, ...gegevens.valkuilen];
    const breedte = 116;
    for (const { id, tekst } of kaarten) {
      const keuze = { kaart: id, werk: true, prive: true, woorden: '' };
      const prent: Tekening = kaartprent([keuze], 'Proef', decks, true);
      for (const woord of prent.woorden) {
        expect(letters.breedte(woord.letter, woord.grootte, woord.tekst), tekst).toBeLessThan(breedte - 4);
        expect(woord.y, tekst).toBeLessThan(prent.hoogte - 4);
      }
      // The sentence ends above the words at the foot of the card.
      const zinnen = prent.woorden.filter((w) => w.grootte === 9);
      expect(Math.max(...zinnen.map((w) => w.y)), tekst).toBeLessThan(prent.hoogte - 17);
    }
  });
});

describe('op het werkblad', () => {
  const velden = invulvelden(bladVan('kwaliteiten-top-8')).map(({ naam }) => naam);

  test('elk antwoord heeft een veld op het blad', () => {
    const antwoorden = alsWerkblad(vol, 'Ayşe', true, decks);
    expect(velden).toEqual(expect.arrayContaining(Object.keys(antwoorden)));
    expect(antwoorden).toMatchObject({
      naam: 'Ayşe',
      'kwaliteiten/kwaliteit-2/kwaliteit': 'Teamspeler',
      'kwaliteiten/kwaliteit-2/werk': true,
      'kwaliteiten/kwaliteit-3/betekenis': 'Ik praat graag met nieuwe mensen',
      'valkuilen/valkuil-3/valkuil': 'Bemoeial',
      conclusie: 'Ik vraag meer uitleg',
    });
  });

  test('zonder de vrije ronde blijven de valkuilen thuis', () => {
    expect(Object.keys(alsWerkblad(vol, '', false, decks)).join()).not.toContain('valkuil');
  });
});

describe('in woorden', () => {
  test('volgorde, plaats, eigen woorden en besluit worden verteld, zonder telling', () => {
    const tekst = beschrijf(vol, decks).join('\n');
    expect(tekst).toContain('2. Teamspeler (werk en privé).');
    expect(tekst).toContain('3. Sociaal. Ik praat graag met nieuwe mensen.');
    expect(tekst).toContain('Zo ziet Łukasz mij, op volgorde:');
    expect(tekst).toContain('Dit onthou ik: Ik vraag meer uitleg.');
    expect(tekst).not.toMatch(/score|punten|procent|\d van de \d/);
  });

  test('een leeg spel zegt dat het leeg is', () => {
    expect(beschrijf(leeg, decks)).toEqual(['Er liggen nog geen kaarten op tafel.']);
  });
});

test('terwijl een ander het toestel heeft, vertelt niets wat de eerste koos', async () => {
  const dicht = na(vol, ga('doorgeven'));
  const { plan } = await pdf(dicht);
  const verteld = [plan.boom, beschrijf(dicht, decks), alsWerkblad(dicht, 'Ayşe', true, decks)];
  expect(JSON.stringify(verteld)).not.toMatch(/Teamspeler|Bemoeial|uitleg/);
});

describe('de opstelling in een link', () => {
  test('staat er alleen als ze anders is dan gewoon, en komt terug', () => {
    const waarden = {
      deck: fc.constantFrom('kwaliteiten' as const, 'valkuilen' as const),
      woorden: fc.constantFrom('gewoon' as const, 'eenvoudig' as const),
      vorm: fc.constantFrom('acht' as const, 'stapels' as const),
      kaarten: fc.constantFrom('alle' as const, 'helft' as const),
    };
    fc.assert(
      fc.property(fc.record(waarden), (opstelling) => {
        expect(lees(new URLSearchParams(schrijf(opstelling).toString()))).toEqual(opstelling);
      }),
    );
    expect(schrijf(gewoon).toString()).toBe('');
  });

  test('onzin in het adres is de gewone opstelling', () => {
    expect(lees(new URLSearchParams('deck=%3Cscript%3E&vorm=&x=1&__proto__=y'))).toEqual(gewoon);
  });
});

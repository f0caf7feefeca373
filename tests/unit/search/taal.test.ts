import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesWoordenboek } from '../../../src/inhoud/vinder/woordenboek.ts';
import { kaal, koppen } from '../../../src/search/taal/kaal.ts';
import { maakSplitser } from '../../../src/search/taal/splits.ts';
import { stam } from '../../../src/search/taal/stam.ts';
import { gewoon, zoekwoorden } from '../../../src/search/taal/woorden.ts';

describe('de stam van een woord', () => {
  test.each([
    ['problemen', 'probleem'],
    ['sociale', 'sociaal'],
    ['dromen', 'droom'],
    ['gebeurtenissen', 'gebeurtenis'],
    ['sterktes', 'sterkte'],
    ['competenties', 'competentie'],
    ['reflecteren', 'reflectie'],
    ['evalueren', 'evaluatie'],
    ['motiveren', 'motivatie'],
    ['solliciteren', 'sollicitatie'],
    ['waarderend', 'waardering'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['gezinnen', 'gezin'],
  ])('%s en %s horen samen', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });

  test.each([
    ['stap', 'stage'],
    ['actie', 'actief'],
    ['leren', 'leer'],
    ['hand', 'handel'],
  ])('%s en %s blijven apart, of zijn hetzelfde woord', (een, ander) => {
    if (een === 'leren') expect(stam(een)).toBe(stam(ander));
    else expect(stam(een)).not.toBe(stam(ander));
  });

  test('wordt nooit leeg of langer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (woord) => {
        expect(stam(woord).length).toBeGreaterThan(0);
        expect(stam(woord).length).toBeLessThanOrEqual(woord.length + 1);
      }),
    );
  });
});

describe('samenstellingen', async () => {
  const splits = maakSplitser(await leesWoordenboek());

  test.each([
    ['kwaliteitenspel', 'kwaliteit', 'spel'],
    ['gespreksleidraad', 'gesprek', 'leidraad'],
    ['netwerkkaart', 'netwerk', 'kaart'],
    ['sollicitatietraining', 'sollicitatie', 'training'],
    ['levensgebeurtenis', 'leven', 'gebeurtenis'],
    ['haalbaarheidsscan', 'haalbaarheid', 'scan'],
    ['droompagina', 'droom', 'pagina'],
    ['eventlijn', 'event', 'lijn'],
  ])('%s is %s en %s', (woord, eerste, tweede) => {
    expect(splits(woord).map(stam)).toEqual(expect.arrayContaining([stam(eerste), stam(tweede)]));
  });

  test.each(['deelnemer', 'begeleiding', 'organisatie', 'verantwoordelijkheid', 'wederkerigheid', 'spel'])(
    '%s blijft heel',
    (woord) => {
      expect(splits(woord)).toEqual([]);
    },
  );
});

test('accenten, hoofdletters en machten maken geen verschil', () => {
  expect(gewoon('Coördinatie')).toBe('coordinatie');
  expect(gewoon('W²-overleg')).toBe('w2-overleg');
  expect(gewoon('Foto’s')).toBe('fotos');
});

test('een woord met koppelteken is ook één woord, en kleine woorden tellen pas als er niets anders is', () => {
  expect(zoekwoorden('Life-eventlijn van een mens')).toEqual(['life', 'eventlijn', 'mens', 'lifeeventlijn']);
  expect(zoekwoorden('wie ben ik')).toEqual(['wie', 'ben', 'ik']);
});

test('van een tekst blijven de woorden over, en de koppen', () => {
  const mdx = '## Zo doe je het\n\n<Tip>Neem [een kaart](deck:hand).</Tip>\n\n### Eerst **dit**\n';
  expect(kaal(mdx)).toBe('Zo doe je het Neem een kaart . Eerst dit');
  expect(koppen(mdx)).toEqual(['Zo doe je het', 'Eerst dit']);
});

import { describe, expect, it } from 'vitest';
import { beschrijf } from '../../../../src/tools/levenslijn/describe.ts';
import { achtereen, voegBaanToe, zetAs } from '../../../../src/tools/levenslijn/lijnopdrachten.ts';
import { meldingen } from '../../../../src/tools/levenslijn/meldingen.ts';
import { voegToe, zet } from '../../../../src/tools/levenslijn/opdrachten.ts';
import {
  leesOpstelling,
  opstellingVan,
  schrijfOpstelling,
} from '../../../../src/tools/levenslijn/opstelling.ts';
import { lijnsoort } from '../../../../src/tools/levenslijn/soort.ts';
import { leesGetal } from '../../../../src/tools/levenslijn/tijd.ts';
import { versleep, versleepEind } from '../../../../src/tools/levenslijn/versleep.ts';
import { opScherm } from '../../../../src/tools/levenslijn/vorm/zet.ts';

const lijn = achtereen(
  voegBaanToe('w', 'werk en leren'),
  voegToe('a', {
    vorm: 'periode',
    woorden: 'frituur met mijn broer',
    jaar: { van: 2004, tot: 2010 },
    ijkwoord: 'samen',
    baan: 'w',
  }),
  voegToe('b', { woorden: 'zaak dicht', jaar: { van: 2010 }, circa: true, soort: 'ingrijpend' }),
  voegToe('c', { woorden: 'kookploeg', kracht: 'de buren', notitie: 'niet voor op de lijn' }),
  voegToe('d', { woorden: 'iets van mij alleen', verborgen: true }),
)(lijnsoort.leeg());

describe('de lijn in woorden', () => {
  it('vertelt elk moment in gewone zinnen, zonder wat niet op papier mag', () => {
    expect(beschrijf(lijn)).toEqual([
      "Op deze lijn staan 2 momenten en één periode, van 2004 tot 2010. De thema's zijn werk en leren.",
      'Van 2004 tot 2010, bij werk en leren: frituur met mijn broer. IJkwoord: samen.',
      'Ongeveer in 2010: zaak dicht. Dit was ingrijpend.',
      'Kookploeg. Wie of wat hielp: de buren.',
    ]);
    expect(beschrijf(lijnsoort.leeg())).toEqual(['Op deze lijn staat nog niets.']);
  });

  it('zegt na het verplaatsen waar iets staat: een jaar, of tussen wie', () => {
    expect(meldingen.verplaatst(lijn, 'b')).toBe('“zaak dicht” staat nu ongeveer in 2010.');
    expect(meldingen.verplaatst(zetAs('volgorde')(lijn), 'b')).toBe(
      '“zaak dicht” staat nu tussen “frituur met mijn broer” en “kookploeg”.',
    );
  });
});

describe('een jaar dat getypt wordt', () => {
  it.each([
    ['2004', 'jaar', 2004],
    [' 1999 ', 'jaar', 1999],
    ['', 'jaar', ''],
    ['20', 'jaar', undefined],
    ['3000', 'jaar', undefined],
    ['ongeveer', 'jaar', undefined],
    ['12', 'leeftijd', 12],
    ['121', 'leeftijd', undefined],
  ] as const)('%o als %s is %o', (tekst, maat, getal) => expect(leesGetal(tekst, maat)).toBe(getal));
});

describe('de link', () => {
  it('draagt alleen hoe de lijn getekend wordt, en nooit wat erop staat', () => {
    const eigen = voegBaanToe('x', 'mijn ex en ik')(lijn);
    const vraag = schrijfOpstelling(opstellingVan(zetAs('leeftijd')(eigen))).toString();
    expect(vraag).toBe('as=leeftijd&themas=werk');
    expect(leesOpstelling(new URLSearchParams(vraag))).toEqual({
      as: 'leeftijd',
      hoogtes: false,
      themas: ['werk'],
    });
  });

  it('negeert wat ze niet kent', () => {
    const vraag = new URLSearchParams('as=<script>&themas=werk.__proto__.geld.werk&hoogte=10');
    expect(leesOpstelling(vraag)).toEqual({ as: 'jaar', hoogtes: false, themas: ['werk'] });
  });
});

describe('slepen', () => {
  const beeld = opScherm(lijn, 700);
  const plek = (id: string) => {
    const stuk = beeld.stukken.find(({ moment }) => moment.id === id);
    if (!stuk) throw new Error(id);
    return stuk;
  };
  it('laat alles staan wanneer het op zijn plek wordt losgelaten', () => {
    for (const { moment, x, y } of beeld.stukken) expect(versleep(lijn, beeld, moment.id, x, y)).toBe(lijn);
  });

  it('verandert de tijd van wie er een heeft, en de volgorde van wie er geen heeft', () => {
    const later = versleep(lijn, beeld, 'b', plek('b').x + 120, plek('b').y);
    expect(later.momenten.find(({ id }) => id === 'b')?.jaar?.van).toBeGreaterThan(2010);
    const eerst = versleep(lijn, beeld, 'c', 0, plek('c').y);
    expect(eerst.momenten[0]?.id).toBe('c');
  });

  it('naar een andere baan is naar een ander thema', () => {
    const bij = versleep(lijn, beeld, 'b', plek('b').x, plek('a').y);
    expect(bij).toEqual(zet('b', { baan: 'w' })(lijn));
  });

  it('van het eind van een periode verandert alleen het eind, en nooit tot voor het begin', () => {
    const eind = plek('a').eind?.x ?? 0;
    const jaar = (x: number) => versleepEind(lijn, beeld, 'a', x).momenten[0]?.jaar;
    expect(jaar(eind)).toEqual({ van: 2004, tot: 2010 });
    expect(jaar(-5000)).toEqual({ van: 2004, tot: 2004 });
    expect(jaar(eind + 200)?.tot).toBeGreaterThan(2010);
  });
});

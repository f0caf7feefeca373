import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OpslagFout } from '../../../../src/tools/kit/opslag/opslag.ts';
import { bij, soort, toestel } from './proeftool.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const evenLater = () => vi.advanceTimersByTimeAsync(1000);

test('na een afsluiting is er geen weg terug, en wat er is, blijft', async () => {
  const { tab } = toestel();
  const kast = tab();
  await kast.start();
  kast.doe(bij('zus'), 'zus erbij');
  kast.sluitAf();
  expect(kast.toestand.kanTerug).toBe(false);
  const { doc } = kast.toestand;
  kast.terug();
  expect(kast.toestand.doc).toBe(doc);
  kast.doe(bij('broer'), 'broer erbij');
  kast.terug();
  expect(kast.toestand.doc).toEqual(doc);
});

describe('bewaren op het toestel', () => {
  test('zonder toestemming komt er niets op het toestel', async () => {
    const { opslag, tab } = toestel();
    const kast = tab();
    await kast.start();
    kast.doe(bij('zus'), 'zus erbij');
    await evenLater();
    expect(kast.toestand).toMatchObject({ bewaring: 'uit', los: true });
    expect(await opslag.lijst('proef')).toEqual([]);
  });

  test('na een ja staat alles er, ook wat al gemaakt was', async () => {
    const { opslag, tab } = toestel();
    const kast = tab();
    kast.doe(bij('zus'), 'zus erbij');
    kast.hernoem('A.');
    await kast.nieuw();
    kast.doe(bij('broer'), 'broer erbij');
    await kast.bewaarVoortaan();
    const er = await opslag.lijst('proef');
    expect(er.map(({ naam }) => naam).toSorted()).toEqual(['', 'A.']);
    expect(kast.toestand).toMatchObject({ bewaring: 'bewaard', los: false });
  });

  test('een wijziging staat er binnen de seconde', async () => {
    const { opslag, tab } = toestel({ mag: true });
    const kast = tab();
    await kast.start();
    kast.doe(bij('zus'), 'zus erbij');
    expect(kast.toestand.bewaring).toBe('bezig');
    await evenLater();
    const { document } = (await opslag.lees('proef', kast.toestand.id)) ?? {};
    expect(document).toEqual({ woorden: ['zus'] });
  });

  test('een nieuw tabblad opent wat het laatst veranderd is', async () => {
    const { tab } = toestel({ mag: true });
    const eerst = tab();
    eerst.doe(bij('oud'), '');
    await eerst.nieuw();
    eerst.doe(bij('nieuw'), '');
    await eerst.nieuw();
    const kast = tab();
    await kast.start();
    expect(kast.toestand.doc.woorden).toEqual(['nieuw']);
    expect(kast.toestand.documenten).toHaveLength(2);
  });

  test.each([
    ['vol', 'vol'],
    ['dicht', 'de browser laat het niet toe'],
  ] as const)('een toestel dat %s is, wordt gezegd en het werk blijft', async (reden, woord) => {
    const weiger = () => Promise.reject(new OpslagFout(reden));
    const { tab } = toestel({ mag: true, opslag: { schrijf: weiger } });
    const kast = tab();
    await kast.start();
    kast.doe(bij('zus'), '');
    await evenLater();
    expect(kast.toestand).toMatchObject({ bewaring: reden, los: true, doc: { woorden: ['zus'] } });
    expect(kast.toestand.melding.tekst).toContain(woord);
  });

  test('een browser die de toestemming niet onthoudt, zegt dat', async () => {
    const { tab } = toestel({ onthoudt: false });
    const kast = tab();
    kast.doe(bij('zus'), '');
    await kast.bewaarVoortaan();
    expect(kast.toestand.bewaring).toBe('dicht');
  });
});

describe('twee tabbladen', () => {
  const tweeTabs = async () => {
    const er = toestel({ mag: true });
    const een = er.tab();
    await een.start();
    een.doe(bij('een'), '');
    await evenLater();
    const twee = er.tab();
    await twee.start();
    return { ...er, een, twee };
  };

  test('het tweede krijgt het te horen en kan niets overschrijven', async () => {
    const { opslag, een, twee } = await tweeTabs();
    expect(twee.toestand).toMatchObject({ elders: true, id: een.toestand.id });
    twee.doe(bij('twee'), '');
    await evenLater();
    expect(twee.toestand.doc.woorden).toEqual(['een']);
    expect(await opslag.lees('proef', een.toestand.id)).toMatchObject({ document: { woorden: ['een'] } });
  });

  test('overnemen: het eerste schrijft nog en kijkt dan alleen', async () => {
    const { een, twee } = await tweeTabs();
    een.doe(bij('net op tijd'), '');
    await twee.neemOver();
    expect(twee.toestand).toMatchObject({ elders: false, doc: { woorden: ['een', 'net op tijd'] } });
    expect(een.toestand.elders).toBe(true);
    twee.doe(bij('verder'), '');
    await evenLater();
    expect(twee.toestand.bewaring).toBe('bewaard');
  });

  test('zonder sloten: wie te laat schrijft, gaat verder in een kopie', async () => {
    const { opslag, een, twee } = await tweeTabs();
    // As if the browser had no locks: the second tab may write too.
    twee.toestand = { ...twee.toestand, elders: false };
    een.doe(bij('eerst'), '');
    await evenLater();
    twee.doe(bij('later'), '');
    await evenLater();
    const docs = await Promise.all((await opslag.lijst('proef')).map(({ id }) => opslag.lees('proef', id)));
    const documenten = docs.map((doc) => doc?.document);
    expect(documenten).toContainEqual({ woorden: ['een', 'eerst'] });
    expect(documenten).toContainEqual({ woorden: ['een', 'later'] });
    expect(twee.toestand.naam).toContain('kopie');
  });
});

describe('documenten', () => {
  test('verwijderen kan terug, en wat weg is wordt niet opnieuw geschreven', async () => {
    const { opslag, tab } = toestel({ mag: true });
    const kast = tab();
    kast.doe(bij('zus'), '');
    kast.hernoem('Familie');
    await kast.schrijf();
    await kast.verwijder(kast.toestand.id);
    await evenLater();
    expect(await opslag.lijst('proef')).toEqual([]);
    expect(kast.toestand).toMatchObject({ verwijderd: 'Familie', doc: { woorden: [] } });
    await kast.haalTerug();
    expect(kast.toestand).toMatchObject({ naam: 'Familie', doc: { woorden: ['zus'] } });
    kast.doe(bij('broer'), '');
    await evenLater();
    expect(kast.toestand.bewaring).toBe('bewaard');
  });

  test('een kopie laat het eerste document zoals het was', async () => {
    const { opslag, tab } = toestel({ mag: true });
    const kast = tab();
    kast.doe(bij('zus'), '');
    await kast.schrijf();
    const eerst = kast.toestand.id;
    await kast.dupliceer();
    kast.doe(bij('broer'), '');
    await evenLater();
    expect(await opslag.lees('proef', eerst)).toMatchObject({ document: { woorden: ['zus'] } });
    expect(kast.toestand.naam).toBe('Zonder naam (kopie)');
  });

  test('een bewaard document dat stuk is, blijft staan en verandert niets', async () => {
    const { opslag, tab } = toestel({ mag: true });
    const stuk = { tool: 'proef', id: 'stuk', naam: 'Stuk', versie: 2, revisie: 1, gewijzigd: 1 };
    await opslag.schrijf({ ...stuk, document: { woorden: 7 } });
    const kast = tab();
    await kast.start();
    expect(kast.toestand.melding.tekst).toContain('stuk');
    expect(kast.toestand.doc).toEqual(soort.leeg());
    expect(await opslag.lees('proef', 'stuk')).toMatchObject({ document: { woorden: 7 } });
  });

  test('een ouder document wordt bijgewerkt', async () => {
    const { opslag, tab } = toestel({ mag: true });
    const oud = { tool: 'proef', id: 'oud', naam: '', versie: 1, revisie: 1, gewijzigd: 1 };
    await opslag.schrijf({ ...oud, document: { tekst: 'zus broer' } });
    const kast = tab();
    await kast.start();
    expect(kast.toestand.doc.woorden).toEqual(['zus', 'broer']);
  });

  test('vergeten laat niets achter in het tabblad', async () => {
    const { tab } = toestel();
    const kast = tab();
    kast.doe(bij('zus'), '');
    await kast.nieuw();
    kast.doe(bij('broer'), '');
    await kast.vergeet('Alles is gewist.');
    await evenLater();
    expect(kast.toestand).toMatchObject({ begonnen: false, kanTerug: false, documenten: [], naam: '' });
    await kast.nieuw();
    expect(kast.toestand.documenten).toEqual([]);
  });
});

test('wat er ook gebeurt: het toestel heeft het laatste, en terug haalt alles terug', async () => {
  const daad = fc.oneof(
    fc.record({ soort: fc.constant('bij' as const), woord: fc.string({ maxLength: 10 }) }),
    fc.record({
      soort: fc.constantFrom('terug' as const, 'verder' as const, 'kopie' as const, 'nieuw' as const),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(daad, { maxLength: 25 }), async (daden) => {
      const { opslag, tab } = toestel({ mag: true });
      const kast = tab();
      await kast.start();
      for (const een of daden) {
        if (een.soort === 'bij') kast.doe(bij(een.woord), '');
        else if (een.soort === 'kopie') await kast.dupliceer();
        else if (een.soort === 'nieuw') await kast.nieuw();
        else kast[een.soort]();
        expect(soort.schema.safeParse(kast.toestand.doc).success).toBe(true);
      }
      await kast.schrijf();
      const er = await opslag.lees('proef', kast.toestand.id);
      if (kast.toestand.begonnen) expect(er?.document).toEqual(kast.toestand.doc);
      const begin = kast.toestand.doc;
      let stappen = 0;
      for (; kast.toestand.kanTerug; stappen++) kast.terug();
      for (; stappen > 0; stappen--) kast.verder();
      expect(kast.toestand.doc).toEqual(begin);
    }),
    { numRuns: 60 },
  );
});

test('wat binnen één stap verder gaat, zegt dezelfde zin geen tweede keer', () => {
  const kast = toestel().tab();
  const typ = (zin: string) => kast.doe(bij('x'), zin, 'veld');
  typ('Je antwoord is veranderd.');
  const { nr } = kast.toestand.melding;
  typ('Je antwoord is veranderd.');
  expect(kast.toestand.melding.nr).toBe(nr);
  typ('Nu iets anders.');
  expect(kast.toestand.melding.tekst).toBe('Nu iets anders.');
});

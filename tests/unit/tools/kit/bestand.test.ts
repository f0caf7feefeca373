import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grootste, leesBestand, schrijfBestand } from '../../../../src/tools/kit/bestand/bestand.ts';
import { BestandFout } from '../../../../src/tools/kit/bestand/fout.ts';
import { bestandsnaam } from '../../../../src/tools/kit/bestand/naam.ts';
import { openBestand } from '../../../../src/tools/kit/scherm/open.ts';
import { bij, soort, toestel } from './proeftool.ts';

const woorden = fc.array(fc.string({ unit: 'grapheme', maxLength: 10 }), { maxLength: 20 });

test('opslaan en openen geeft hetzelfde', async () => {
  await fc.assert(
    fc.asyncProperty(woorden, fc.string({ maxLength: 80 }), async (lijst, naam) => {
      const document = { woorden: lijst };
      const tekst = await schrijfBestand(soort, { naam, document });
      expect(await leesBestand(soort, tekst)).toEqual({ naam, document });
    }),
  );
});

describe('op slot', () => {
  const gelezen = { naam: 'Ayşe', document: { woorden: ['zus'] } };

  test('met het wachtwoord komt alles terug; zonder staat er niets in te lezen', async () => {
    const tekst = await schrijfBestand(soort, gelezen, 'gehéim');
    expect(tekst).not.toMatch(/Ayşe|zus/);
    expect(await leesBestand(soort, tekst, 'gehéim')).toEqual(gelezen);
  });

  test('zonder of met een verkeerd wachtwoord wordt ernaar gevraagd', async () => {
    const tekst = await schrijfBestand(soort, gelezen, 'geheim');
    await expect(leesBestand(soort, tekst)).rejects.toMatchObject({ wachtwoord: true });
    await expect(leesBestand(soort, tekst, 'Geheim')).rejects.toMatchObject({ wachtwoord: true });
  });

  test('een slot dat om een uur werk vraagt, gaat niet open', async () => {
    const bestand = JSON.parse(await schrijfBestand(soort, gelezen, 'geheim'));
    bestand.slot.rondes = 1e12;
    await expect(leesBestand(soort, JSON.stringify(bestand), 'geheim')).rejects.toThrow(/vreemde manier/);
  });

  test('een slot waaraan geknoeid is, gaat niet open', async () => {
    const bestand = JSON.parse(await schrijfBestand(soort, gelezen, 'geheim'));
    bestand.slot.data = `${bestand.slot.data.startsWith('A') ? 'B' : 'A'}${bestand.slot.data.slice(1)}`;
    await expect(leesBestand(soort, JSON.stringify(bestand), 'geheim')).rejects.toThrow(BestandFout);
  });
});

const diep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const vijandig: [wat: string, tekst: string, zin: RegExp][] = [
  ['geen JSON', 'PK\u0003\u0004 dit is een zip', /geen bestand van Stapwijs/],
  ['leeg', '', /geen bestand van Stapwijs/],
  ['een lijst', '[]', /geen bestand van Stapwijs/],
  ['null', 'null', /geen bestand van Stapwijs/],
  ['van een andere tool', '{"stapwijs":"ander","versie":1,"document":{}}', /andere tool/],
  ['zonder versie', '{"stapwijs":"proef","document":{"woorden":[]}}', /geen versie/],
  ['versie als tekst', '{"stapwijs":"proef","versie":"2","document":{"woorden":[]}}', /geen versie/],
  ['uit de toekomst', '{"stapwijs":"proef","versie":99,"document":{"woorden":[]}}', /nieuwere Stapwijs/],
  ['te oud en stuk', '{"stapwijs":"proef","versie":1,"document":{}}', /te oud of stuk/],
  ['zonder document', '{"stapwijs":"proef","versie":2}', /inhoud klopt niet/],
  ['verkeerde inhoud', '{"stapwijs":"proef","versie":2,"document":{"woorden":[7]}}', /woorden\.0/],
  [
    'onbekende velden',
    '{"stapwijs":"proef","versie":2,"document":{"woorden":[],"x":1}}',
    /inhoud klopt niet/,
  ],
  [
    'te lange woorden',
    `{"stapwijs":"proef","versie":2,"document":{"woorden":["${'a'.repeat(50)}"]}}`,
    /klopt niet/,
  ],
  ['diep genest', `{"stapwijs":"proef","versie":2,"document":${diep}}`, /klopt niet|geen bestand/],
  [
    'diep genest als naam',
    `{"stapwijs":"proef","versie":2,"naam":${diep},"document":{"woorden":[]}}`,
    /geen bestand/,
  ],
  [
    'prototype',
    '{"stapwijs":"proef","versie":2,"document":{"woorden":[],"__proto__":{"gekraakt":1}}}',
    /klopt niet/,
  ],
  ['constructor', '{"stapwijs":"constructor","versie":2,"document":{"woorden":[]}}', /andere tool/],
];

describe('een vreemd of vijandig bestand wordt geweigerd met een zin en verandert niets', () => {
  test.each(vijandig)('%s', async (_, tekst, zin) => {
    const kast = toestel().tab();
    kast.doe(bij('zus'), '');
    const voor = kast.toestand;
    const uitkomst = await openBestand(kast, new File([tekst], 'vreemd.stapwijs'));
    expect(uitkomst).toMatchObject({ fout: expect.stringMatching(zin) });
    expect(kast.toestand).toBe(voor);
    expect(({} as { gekraakt?: number }).gekraakt).toBeUndefined();
  });

  test('50 MB wordt niet eens gelezen', async () => {
    const kast = toestel().tab();
    const bestand = { size: 50_000_000, text: () => Promise.reject(new Error('toch gelezen')) };
    const uitkomst = await openBestand(kast, bestand as unknown as File);
    expect(uitkomst).toMatchObject({ fout: expect.stringContaining('te groot') });
    await expect(leesBestand(soort, ' '.repeat(grootste + 1))).rejects.toThrow(/te groot/);
  });

  test('een script in een naam is gewone tekst', async () => {
    const naam = '<script>alert(1)</script>';
    const tekst = await schrijfBestand(soort, { naam, document: { woorden: [naam] } });
    expect(await leesBestand(soort, tekst)).toEqual({ naam, document: { woorden: [naam] } });
  });
});

test('een bestandsnaam heeft alleen tekens die overal mogen', () => {
  const dag = new Date(2026, 10, 22);
  expect(bestandsnaam('ecogram', 'Ayşe & Łukasz / 2', dag, '.stapwijs')).toBe(
    'ecogram-ayse-ukasz-2-2026-11-22.stapwijs',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (naam) => {
      expect(bestandsnaam('ecogram', naam, dag, '.pdf')).toMatch(/^[a-z0-9-]+\.pdf$/);
    }),
  );
});

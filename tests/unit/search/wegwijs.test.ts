import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Antwoorden, aantalRaad, hoelang, lezen, metWie, raad } from '../../../src/search/wegwijs.ts';
import { inhoudVanSchijf } from './hulp.ts';

const { inhoud } = await inhoudVanSchijf();
const vraag: fc.Arbitrary<Antwoorden> = fc.record({
  fase: fc.constantFrom(...inhoud.taxonomie.fasen.map(({ id }) => id)),
  wie: fc.constantFrom(...metWie.map(({ id }) => id)),
  tijd: fc.constantFrom(...hoelang.map(({ id }) => id)),
  lezen: fc.constantFrom(...lezen.map(({ id }) => id)),
});
const geef = (antwoorden: Antwoorden) => raad(antwoorden, inhoud.methodieken, inhoud.taxonomie, () => false);

test('elk antwoord geeft drie verschillende methodieken, met waarom', () => {
  fc.assert(
    fc.property(vraag, (antwoorden) => {
      const lijst = geef(antwoorden);
      expect(new Set(lijst.map(({ methodiek }) => methodiek.slug)).size).toBe(aantalRaad);
      for (const { waarom } of lijst) expect(waarom.length).toBeGreaterThan(0);
    }),
  );
});

test('wat niet past, wordt gezegd; en zo lang er iets past, staat dat vooraan', () => {
  fc.assert(
    fc.property(vraag, (antwoorden) => {
      const lijst = geef(antwoorden);
      const minuten = hoelang.find(({ id }) => id === antwoorden.tijd)?.minuten ?? 0;
      for (const { methodiek, waarom, let: maar } of lijst) {
        expect(methodiek.fase.includes(antwoorden.fase)).toBe(
          !maar.some((reden) => reden.includes('andere fase')),
        );
        const nodig = methodiek.tijdsduur?.min ?? methodiek.tijdsduur?.max ?? 0;
        expect(nodig > minuten).toBe(maar.includes('vraagt meer tijd dan je hebt'));
        if (waarom.includes('vraagt weinig taal')) expect(methodiek.themas).toContain('weinig-taal');
      }
      const hoeveel = lijst.map(({ let: maar }) => maar.length);
      expect(hoeveel).toEqual(hoeveel.toSorted((a, b) => a - b));
    }),
  );
});

test('een eerste gesprek over wie iemand is, kort en met weinig taal: de hand is erbij', () => {
  const lijst = geef({ fase: 'wie-ben-ik', wie: 'alleen', tijd: 'kort', lezen: 'laag' });
  expect(lijst.map(({ methodiek }) => methodiek.slug)).toContain('hand-methodiek');
});

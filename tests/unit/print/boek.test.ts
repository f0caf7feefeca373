import fc from 'fast-check';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { leesBlokken } from '../../../src/inhoud/boek/blokken.ts';
import { bindBoek } from '../../../src/print/boek/boek.ts';
import { maakHoofdstuk } from '../../../src/print/boek/katernen.ts';
import { zetRegels } from '../../../src/print/boek/regels.ts';
import { boekPdf } from '../../../src/print/boek/verf.ts';
import { controleerPdf } from '../../../src/print/controle/index.ts';
import type { Stof } from '../../../src/print/modellen/index.ts';
import { letters } from './hulp.ts';

const leeg: Stof = {
  motivatie: [],
  levensdomeinen: [],
  buitenkant: [],
  raster: { niveaus: [], intensiteiten: [], trajecten: [] },
};

const woord = fc.stringMatching(/^[a-zé]{1,22}$/);
test('a text broken into lines loses nothing and stays within its width', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          tekst: fc.array(woord, { minLength: 1 }).map((w) => w.join(' ')),
          vet: fc.constantFrom(true, undefined),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      fc.integer({ min: 160, max: 420 }),
      (ruw, breedte) => {
        const stukken = ruw.map(({ tekst, vet }) => ({ tekst, ...(vet && { vet }) }));
        const { lopen } = zetRegels(letters, stukken, 10.5, breedte);
        const heel = stukken
          .map(({ tekst }) => tekst)
          .join('')
          .replace(/ /g, '');
        const gezet = Map.groupBy(lopen, ({ regel }) => regel);
        const terug = [...gezet.values()]
          .map((regel) => regel.map(({ tekst }) => tekst).join(''))
          .join(' ')
          .replace(/- | /g, '');
        expect(terug).toBe(heel);
        for (const { x, tekst, letter } of lopen)
          expect(x + letters.breedte(letter, 10.5, tekst)).toBeLessThanOrEqual(breedte + 0.01);
      },
    ),
    { numRuns: 60 },
  );
});

const tekst = `Dit weet je **straks**, en [dit](handboek:twee) ook.

## Een deel

<LetOp>

- Eerste punt met een [methodiek](methodiek:klokwijs).
- <Redactie>Van ons.</Redactie>

</LetOp>

<Tekening naam="driehoek" />

| Wat | Hoe |
| --- | --- |
| een | twee |

## In de praktijk

1. Doe dit.
2. Doe dat.
`;

async function proefboek() {
  const hoofdstuk = (slug: string, nummer: string, mdx: string) => ({
    pad: `/handboek/${slug}/`,
    nummer,
    titel: `Hoofdstuk ${slug}`,
    lood: 'Je weet waarover het gaat.',
    blokken: leesBlokken(mdx, leeg),
  });
  const hoofdstukken = [
    hoofdstuk('een', '1.1', tekst),
    hoofdstuk('twee', '1.2', 'Kort.\n\n## In de praktijk\n\n- Doe het.\n'),
  ];
  const stof = {
    pad: '/handboek/#deel',
    nr: 1,
    titel: 'Een deel',
    uitleg: 'Waarover het gaat.',
    hoofdstukken,
  };
  const katernen = bindBoek(letters, {
    titel: 'Proefboek',
    onder: ['Om te proeven'],
    voet: ['Voet'],
    delen: [{ stof, hoofdstukken: hoofdstukken.map((h) => maakHoofdstuk(letters, h)) }],
    register: [
      {
        kop: 'Methodieken',
        woorden: [
          { tekst: 'Klokwijs', id: '/methodieken/klokwijs/' },
          { tekst: 'Nergens', id: '/methodieken/nergens/' },
        ],
        opPagina: (id, { perPagina }, blad) => perPagina[blad]?.links.includes(id) === true,
      },
    ],
  });
  return boekPdf(katernen, letters, { titel: 'Proefboek', site: 'https://voorbeeld.be/onder/' });
}

interface Koppeling {
  van: number;
  woorden: string;
  naar: number | string;
}

/** Every link of a PDF: from which page, with which words, to which page or address. */
async function koppelingen(pdf: Uint8Array): Promise<Koppeling[]> {
  const doc = await PDFDocument.load(pdf);
  const nummer = new Map(doc.getPages().map((blad, i) => [blad.ref, i + 1]));
  return doc.getPages().flatMap((blad, i) =>
    (blad.node.Annots()?.asArray() ?? []).map((ref) => {
      const dict = doc.context.lookup(ref, PDFDict);
      const doel = dict.lookup(PDFName.of('Dest'));
      const woorden = dict.lookup(PDFName.of('Contents'), PDFHexString).decodeText();
      const adres = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
      const naar =
        doel instanceof PDFArray ? (nummer.get(doel.get(0) as PDFRef) ?? 0) : String(adres).slice(1, -1);
      return { van: i + 1, woorden, naar };
    }),
  );
}

test('a book is a sound tagged PDF', async () => {
  expect(await controleerPdf(await proefboek(), { naam: 'boek' })).toEqual([]);
});

test('links lead to chapters and pages of the book, and past it to the site', async () => {
  const links = await koppelingen(await proefboek());
  // Cover, contents, part, two chapters, index.
  expect(links).toContainEqual({ van: 2, woorden: 'Hoofdstuk twee 5', naar: 5 });
  expect(links).toContainEqual({ van: 4, woorden: 'dit', naar: 5 });
  expect(links).toContainEqual({
    van: 4,
    woorden: 'methodiek',
    naar: 'https://voorbeeld.be/onder/methodieken/klokwijs/',
  });
  expect(links).toContainEqual({ van: 6, woorden: '4', naar: 4 });
});

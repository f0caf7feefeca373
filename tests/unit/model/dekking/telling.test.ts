import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ontleed } from '../../../../src/markdown/controle/ontleed.ts';
import { telDelen } from '../../../../src/markdown/telling.ts';
import { tellingFouten } from '../../../../src/model/dekking/telling.ts';
import { dekkingSchema } from '../../../../src/model/dekking.ts';
import { type Deck, deckSchema } from '../../../../src/model/kaart.ts';
import { werkbladSchema } from '../../../../src/model/werkblad.ts';
import { aanwezigVan, inhoudVan, methodiek, tabel } from './hulp.ts';

const NAAM = '001/hand-methodiek';
const lees = (pad: string) => readFileSync(`content/${pad}`, 'utf8');
const hand = lees('methodieken/hand-methodiek.mdx').replace(/^---\n[\s\S]*?\n---\n/, '');
const deckData = parse(lees('kaarten/hand.yaml'));
const alsDeck = (data: unknown): Deck => ({ ...deckSchema.parse(data), slug: 'hand' });
const blad = { ...werkbladSchema.parse(parse(lees('werkbladen/hand.yaml'))), slug: 'hand' };

/** The real row of the hand, held against a text and a deck. */
function tel(tekst: string, deck = alsDeck(deckData), regels?: unknown[]) {
  const echt = dekkingSchema.parse(parse(lees('dekking.yaml'))).inventaris[NAAM];
  const dekking = tabel({ [NAAM]: regels ? { ...echt, telling: regels } : echt });
  const inhoud = inhoudVan({
    methodieken: [methodiek('hand-methodiek', [NAAM])],
    decks: new Map([['hand', deck]]),
    werkbladen: [blad],
  });
  return tellingFouten(
    dekking,
    inhoud,
    new Map([['hand-methodiek', telDelen(ontleed(tekst).tree)]]),
    aanwezigVan(inhoud),
  );
}
const regel = (velden: object) => [{ wat: 'vragen', aantal: 5, ...velden }];

describe('de vijf vragen van de hand', () => {
  it('staan er alle vijf, op de bladzijde en in het deck', () => {
    expect(tel(hand)).toMatchObject({ fouten: [], geteld: 2 });
  });

  it.each(['Duim', 'Wijsvinger', 'Middelvinger', 'Ringvinger', 'Pink'])(
    'zonder de %s is het een fout',
    (vinger) => {
      const zonder = hand.replace(new RegExp(`- \\*\\*${vinger}\\*\\* .*\n`), '');
      expect(zonder).not.toBe(hand);
      const [fout, ...rest] = tel(zonder).fouten;
      expect(rest).toEqual([]);
      expect(fout).toMatchObject({
        bestand: 'content/methodieken/hand-methodiek.mdx',
        veld: 'de-vijf-vragen',
      });
      expect(fout?.wat).toContain('hier horen er 5 te staan, en het zijn er 4. Zet terug wat ontbreekt');
    },
  );

  it('zonder één kaart van het deck is het een fout', () => {
    const deck = alsDeck({ ...deckData, kaarten: deckData.kaarten.slice(0, 4) });
    expect(tel(hand, deck).fouten).toMatchObject([{ bestand: 'content/kaarten/hand.yaml' }]);
  });

  it('vervangen door een vraag van de redactie telt niet', () => {
    const vervangen = hand.replace(/- \*\*Pink\*\* .*/, '- <Redactie>**Pink** "Wat neem je mee?"</Redactie>');
    expect(tel(vervangen).fouten).toHaveLength(1);
  });
});

describe('een regel van de telling', () => {
  it('telt een veld van een werkblad', () => {
    expect(tel(hand, undefined, regel({ op: 'werkblad:hand#vingers' })).fouten).toEqual([]);
    expect(tel(hand, undefined, regel({ aantal: 6, op: 'werkblad:hand#vingers' })).fouten).toHaveLength(1);
  });

  it.each([
    ['methodiek:hand-methodiek#de-vijf-vraagen', 'bedoel je "de-vijf-vragen"?'],
    ['methodiek:hand-methodik', 'bedoel je "hand-methodiek"?'],
    ['kaarten:hand#duim', '"duim" bestaat niet'],
    ['werkblad:hand#vinger', 'bedoel je "vingers"?'],
  ])('wijst %s naar iets wat er niet is', (op, zin) => {
    expect(
      tel(hand, undefined, regel({ op }))
        .fouten.map(({ wat }) => wat)
        .join(),
    ).toContain(zin);
  });

  it('vraagt een reden als het aantal anders is, of als er niet geteld wordt', () => {
    const fout = (velden: object) =>
      dekkingSchema.safeParse({
        nogTeSchrijven: {},
        inventaris: { [NAAM]: { methodiek: ['hand-methodiek'], telling: regel(velden) } },
      }).error?.message;
    expect(fout({ op: 'kaarten:hand', staat: 4 })).toContain('zeg waarom');
    expect(fout({})).toContain('zeg waarom');
    expect(fout({ op: 'kaarten:hand', staat: 5 })).toContain('Laat dit veld weg');
    expect(fout({ op: 'kaarten:hand', staat: 4, reden: 'Twee vragen staan samen.' })).toBeUndefined();
  });

  it('moet op een bladzijde staan die het feit noemt', () => {
    const deck = alsDeck({ ...deckData, bronnen: [{ document: '001' }] });
    expect(tel(hand, deck).fouten[0]?.wat).toContain('noemt "001/hand-methodiek" niet bij haar bronnen');
  });
});

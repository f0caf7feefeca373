import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Dragers, dekkingFouten } from '../../../../src/model/dekking/plaats.ts';
import { type Dekking, dekkingSchema } from '../../../../src/model/dekking.ts';
import type { Inhoud } from '../../../../src/model/inhoud.ts';
import { aanwezigVan, inhoudVan, methodiek, tabel } from './hulp.ts';

const kijk = (dekking: Dekking, inhoud: Inhoud, handboek: Dragers = new Map()) =>
  dekkingFouten(dekking, inhoud, handboek, aanwezigVan(inhoud));
const zinnen = ({ fouten }: ReturnType<typeof kijk>) =>
  fouten.map(({ bestand, veld, wat }) => `${bestand} ${veld}: ${wat}`);

const klok = { '001/klok': { methodiek: ['klok'] } };

describe('de tabel met wat waar staat', () => {
  it('is tevreden als de bladzijde het feit noemt', () => {
    const uitkomst = kijk(tabel(klok), inhoudVan({ methodieken: [methodiek('klok', ['001/klok'])] }));
    expect(uitkomst).toMatchObject({ fouten: [], nagekeken: 1, geplaatst: 1, open: { methodiek: 0 } });
  });

  it('zegt welk feit op welke bladzijde ontbreekt, en wat je dan doet', () => {
    const [zin = ''] = zinnen(kijk(tabel(klok), inhoudVan({ methodieken: [methodiek('klok')] })));
    expect(zin).toContain(
      'content/methodieken/klok.mdx bronnen: "001/klok" hoort op deze bladzijde en ontbreekt',
    );
    expect(zin).toContain('inventaris: 001/klok');
  });

  it('vindt een bladzijde die er niet is', () => {
    const inhoud = inhoudVan({ methodieken: [methodiek('klokk', ['001/klok'])] });
    expect(zinnen(kijk(tabel(klok), inhoud))).toEqual([
      'content/dekking.yaml 001/klok › methodiek: "klok" bestaat niet; bedoel je "klokk"?',
    ]);
  });

  it('telt wat nog te schrijven is, en noemt een naam die uit de lijst mag', () => {
    const dekking = tabel(
      { '001/klok': { methodiek: ['klok', 'uur'], handboek: ['tijd'] } },
      { methodiek: ['klok', 'uur'], handboek: ['tijd'] },
    );
    const uitkomst = kijk(dekking, inhoudVan({ methodieken: [methodiek('uur', ['001/klok'])] }));
    expect(uitkomst).toMatchObject({ fouten: [], open: { methodiek: 1, handboek: 1 }, nagekeken: 1 });
    expect(uitkomst.waarschuwingen.map(({ wat }) => wat)).toEqual([
      'deze zijn er nu (1): uur. Haal ze uit deze lijst.',
    ]);
  });

  it('kijkt ook een bladzijde na die nog in de lijst staat', () => {
    const dekking = tabel(klok, { methodiek: ['klok'] });
    expect(zinnen(kijk(dekking, inhoudVan({ methodieken: [methodiek('klok')] })))).toHaveLength(1);
  });

  it('kijkt het handboek na zodra de bladzijde er is', () => {
    const dekking = tabel({ '001/klok': { handboek: ['tijd'] } }, { handboek: ['tijd'] });
    const leeg = new Map([['tijd', { bestand: 'content/handboek/tijd.mdx', inventaris: [] }]]);
    const vol = new Map([['tijd', { bestand: 'content/handboek/tijd.mdx', inventaris: ['001/klok'] }]]);
    expect(zinnen(kijk(dekking, inhoudVan({}), leeg))[0]).toContain('content/handboek/tijd.mdx');
    expect(zinnen(kijk(dekking, inhoudVan({}), vol))).toEqual([]);
  });

  it('vindt een typfout in de naam van een feit op een bladzijde', () => {
    const inhoud = inhoudVan({ methodieken: [methodiek('klok', ['001/klok', '001/klokk'])] });
    expect(zinnen(kijk(tabel(klok), inhoud))).toEqual([
      'content/methodieken/klok.mdx bronnen › inventaris: "001/klokk" bestaat niet; bedoel je "001/klok"?',
    ]);
  });

  it('vraagt een plaats of een reden, niet allebei', () => {
    const fout = (plaatsing: unknown) =>
      dekkingSchema.safeParse({ nogTeSchrijven: {}, inventaris: { '001/klok': plaatsing } }).error?.message;
    const reden = 'Een rapport van een project dat voorbij is.';
    expect(fout({})).toContain('dit staat nergens');
    expect(fout({ methodiek: ['klok'], weggelaten: reden })).toContain('ergens én is weggelaten');
    expect(fout({ weggelaten: reden })).toBeUndefined();
  });
});

describe('de tabel van dit handboek', () => {
  const { inventaris } = dekkingSchema.parse(parse(readFileSync('content/dekking.yaml', 'utf8')));
  const namen = Object.keys(inventaris);

  it('heeft alle feiten van de vijf bronnen: 402 met een plaats, 4 met een reden', () => {
    const perBron = Object.fromEntries(
      ['000', '001', '002a', '002b', '003', '004'].map((bron) => [
        bron,
        namen.filter((naam) => naam.startsWith(`${bron}/`)).length,
      ]),
    );
    expect(perBron).toEqual({ '000': 37, '001': 54, '002a': 54, '002b': 49, '003': 118, '004': 94 });
    expect(Object.values(inventaris).filter((plaatsing) => plaatsing.weggelaten)).toHaveLength(4);
  });
});

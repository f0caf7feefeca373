import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { bronFouten } from '../../../scripts/inhoud/bronnen.ts';
import { controleerInhoud } from '../../../scripts/inhoud/controleer.ts';
import { foutenVerslag } from '../../../src/model/fouten.ts';
import { goedeMethodiek } from '../model/voorbeeld.ts';

const tekst = '\n## Zo pak je het aan\n\n### Begin\n\nZeg iets.\n';
const bestand = (velden: Record<string, unknown> = {}, inhoud = tekst) =>
  `---\n${stringify({ ...goedeMethodiek, ...velden })}---\n${inhoud}`;

let wortel: string;

/** Puts a file in the content folder of this test. */
function zet(pad: string, inhoud: string | Uint8Array) {
  const doel = join(wortel, 'content', pad);
  mkdirSync(join(doel, '..'), { recursive: true });
  writeFileSync(doel, inhoud);
}

async function verslag(): Promise<string> {
  const { fouten } = await controleerInhoud(wortel);
  return fouten.length === 0 ? '' : foutenVerslag(fouten);
}

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), 'stapwijs-'));
  mkdirSync(join(wortel, 'content'));
  cpSync('content/taxonomie.yaml', join(wortel, 'content/taxonomie.yaml'));
  zet('begrippen.yaml', stringify({ pop: { term: 'POP', definitie: 'Een plan met wat je wilt leren.' } }));
  const bron = { soort: 'brondocument', titel: 'Bron', kort: 'Bron', uitleg: 'Een bron voor de test.' };
  zet(
    'bronnen.yaml',
    stringify(Object.fromEntries(['000', '001', '002', '003', '004'].map((id) => [id, bron]))),
  );
  zet('dekking.yaml', stringify({ nogTeSchrijven: {}, inventaris: {} }));
  zet('uitzonderingen.yaml', stringify({ eigenWoorden: [] }));
  // Three pages that lead to each other: a page that leads nowhere is a fault.
  zet('methodieken/goed.mdx', bestand({ verwant: ['beter', 'best'] }));
  zet('methodieken/beter.mdx', bestand({ titel: 'Een betere proef', verwant: ['goed', 'best'] }));
  zet('methodieken/best.mdx', bestand({ titel: 'De beste proef', verwant: ['goed', 'beter'] }));
  zet(
    'handboek/delen.yaml',
    stringify([{ id: 'pop', titel: 'Het POP', uitleg: 'Alles over het POP, van begin tot eind.' }]),
  );
});
afterEach(() => rmSync(wortel, { recursive: true }));

describe('de controle van de inhoud', () => {
  it('is stil als alles klopt', async () => {
    expect(await verslag()).toBe('');
  });

  it.each([
    ['een leeg bestand', '', 'het bestand is leeg'],
    ['een bestand zonder velden', '# Hallo\n', 'bovenaan ontbreekt het blok met velden'],
    ['kapotte YAML', '---\ntitel: "open\n---\n', 'de YAML klopt hier niet'],
    ['een dubbel veld', '---\ntitel: Een\ntitel: Twee\n---\n', 'dit veld staat er twee keer'],
    ['kapotte MDX', bestand({}, `${tekst}\n<Tip>\n\nnooit dicht\n`), 'slecht.mdx'],
    ['een onbekend onderdeel', bestand({}, `${tekst}\n<Tipje>x</Tipje>\n`), 'Tip'],
    ['een link naar niets', bestand({}, `${tekst}\n[x](methodiek:goeed)\n`), 'bedoel je "goed"?'],
    [
      'een dode verwijzing in de velden',
      bestand({ verwant: ['goet'] }),
      'verwant: "goet" bestaat niet; bedoel je "goed"?',
    ],
    [
      'een werkblad dat niet bestaat',
      bestand({ werkbladen: ['hand-weg'] }),
      'werkbladen: "hand-weg" bestaat niet',
    ],
    ['een tool die niet bestaat', bestand({ tool: 'tooltje' }), 'tool: "tooltje" bestaat niet'],
    [
      'een bron die niet bestaat',
      bestand({ bronnen: [{ document: '0O1' }] }),
      'bronnen › document: "0O1" bestaat niet',
    ],
    [
      'een verwijzing naar zichzelf',
      bestand({ daarna: ['slecht'] }),
      'een methodiek kan niet naar zichzelf verwijzen',
    ],
    [
      'een oud adres dat nog leeft',
      bestand({ eerder: ['goed'] }),
      '"goed" is nu de slug van een andere bladzijde',
    ],
    ['een titel die al bestaat', bestand({ titel: 'De Proef' }), 'is ook de titel van'],
    ['geen stappen', bestand({}, '\n## Valkuilen\n\n- Eén.\n'), 'Zo pak je het aan'],
    ['een doodlopende bladzijde', bestand(), 'leidt naar geen enkele andere methodiek'],
    [
      'een bladzijde met maar één weg verder',
      bestand({ verwant: ['goed'], daarna: ['goed'] }),
      'leidt naar maar één andere methodiek',
    ],
    [
      'een tekst die te moeilijk leest',
      bestand({}, `${tekst}\nCompetentieontwikkeling veronderstelt organisatieverantwoordelijkheid.\n`),
      'leest te moeilijk: leesgemak',
    ],
    [
      'te veel lange zinnen',
      bestand({}, `${tekst}\n${'Je zegt wat je wilt en je doet wat je zegt, '.repeat(3)}en dan is het af.\n`),
      'te veel lange zinnen',
    ],
    [
      'gegevens van een persoon in een tekst',
      bestand({}, `${tekst}\nBel Jan op 0478 12 34 56.\n`),
      '"0478 12 34 56" lijkt op een telefoonnummer',
    ],
    [
      'gegevens van een persoon in een veld',
      bestand({ doel: 'Je leert hoe je mailt naar jan@voorbeeld.be.' }),
      '"jan@voorbeeld.be" lijkt op een e-mailadres',
    ],
    [
      'een feit dat niet in de tabel staat',
      bestand({ bronnen: [{ document: '001', inventaris: '001/klok' }] }),
      'bronnen › inventaris: "001/klok" bestaat niet',
    ],
  ])('meldt %s', async (_, inhoud, zin) => {
    zet('methodieken/slecht.mdx', inhoud);
    expect(await verslag()).toContain(zin);
  });

  it('meldt een bestand in een verkeerde codering', async () => {
    zet('methodieken/slecht.mdx', new Uint8Array([...Buffer.from(bestand()), 0xe9, 0x20, 0x66]));
    expect(await verslag()).toContain('niet in UTF-8 bewaard');
  });

  it('meldt een dubbele slug met beide plaatsen', async () => {
    zet('methodieken/map/goed.mdx', bestand({ titel: 'Een andere titel' }));
    expect(await verslag()).toContain('de slug "goed" bestaat al in content/methodieken/goed.mdx');
  });

  it('zegt niet dat een bestand met fouten niet bestaat', async () => {
    zet('methodieken/slecht.mdx', bestand({ titel: undefined }));
    zet('methodieken/goed.mdx', bestand({ verwant: ['slecht', 'beter'] }));
    expect(await verslag()).not.toContain('verwant');
  });

  it('meldt een feit dat op zijn bladzijde ontbreekt', async () => {
    zet(
      'dekking.yaml',
      stringify({ nogTeSchrijven: {}, inventaris: { '001/klok': { methodiek: ['goed'] } } }),
    );
    expect(await verslag()).toContain('"001/klok" hoort op deze bladzijde en ontbreekt');
  });

  it('meldt een lijst die een punt verloor', async () => {
    const telling = [{ wat: 'vragen', aantal: 3, op: 'methodiek:goed#de-vragen' }];
    const inventaris = { '001/klok': { methodiek: ['goed'], telling } };
    zet('dekking.yaml', stringify({ nogTeSchrijven: {}, inventaris }));
    const bronnen = [{ document: '001', inventaris: '001/klok' }];
    const met = (punten: string) =>
      bestand({ verwant: ['beter', 'best'], bronnen }, `${tekst}\n## De vragen\n\n${punten}`);
    zet('methodieken/goed.mdx', met('- Eén.\n- Twee.\n- Drie.\n'));
    expect(await verslag()).toBe('');
    zet('methodieken/goed.mdx', met('- Eén.\n- Twee.\n'));
    expect(await verslag()).toContain(
      'de-vragen: "vragen" (001/klok): hier horen er 3 te staan, en het zijn er 2',
    );
  });

  it('laat een moeilijke tekst door met een reden, en zegt wanneer die niet meer nodig is', async () => {
    const reden = 'Deze bladzijde is een lijst met woorden van anderen.';
    zet('uitzonderingen.yaml', stringify({ leesbaarheid: { moeilijk: reden, goed: reden } }));
    const woorden = `${tekst}\nCompetentieontwikkeling veronderstelt organisatieverantwoordelijkheid.\n`;
    zet('methodieken/moeilijk.mdx', bestand({ titel: 'Moeilijk', verwant: ['goed', 'best'] }, woorden));
    const { fouten, nazicht } = await controleerInhoud(wortel);
    expect(fouten).toEqual([]);
    expect(nazicht?.waarschuwingen.map(({ veld }) => veld)).toEqual(['leesbaarheid › goed']);
  });

  it('wijst op geld van toen zonder jaartal, en houdt de site daar niet voor tegen', async () => {
    const zin = 'De premie was toen 500 euro.';
    const met = (deel: string) => bestand({ verwant: ['beter', 'best'] }, `${tekst}\n${deel}\n`);
    const wijst = async (deel: string) => {
      zet('methodieken/goed.mdx', met(deel));
      const { fouten, nazicht } = await controleerInhoud(wortel);
      expect(fouten).toEqual([]);
      return nazicht?.waarschuwingen.length;
    };
    expect(await wijst(zin)).toBe(1);
    expect(await wijst(`## Hoe het ging in 2014\n\n${zin}`)).toBe(0);
    expect(await wijst(`<LetOp>\n\n${zin}\n\n</LetOp>`)).toBe(0);
  });

  it('vergelijkt de teksten met de bronnen, als die erbij zijn', async () => {
    const bronnen = join(wortel, 'bronnen');
    mkdirSync(bronnen);
    writeFileSync(join(bronnen, '001.txt'), 'Vraag aan de deelnemer\nwat die later graag zou willen doen.\n');
    zet(
      'methodieken/goed.mdx',
      bestand({}, `${tekst}\nVraag aan de deelnemer wat die later graag zou doen.\n`),
    );
    const { gelezen } = await controleerInhoud(wortel);
    expect(await bronFouten(gelezen, bronnen)).toEqual([
      {
        bestand: 'content/methodieken/goed.mdx',
        wat: '"vraag aan de deelnemer wat die later graag zou" staat ook in 001.txt, regel 1. Zeg het met eigen woorden.',
      },
    ]);
    await expect(bronFouten(gelezen, join(wortel, 'content'))).rejects.toThrow('staan geen bronnen');
  });

  it('meldt alle fouten van alle bestanden in één verslag', async () => {
    zet('methodieken/slecht.mdx', bestand({ titel: undefined, fase: ['wat-wilik'] }));
    zet('methodieken/erger.mdx', '');
    zet('trajecten/weg.yaml', 'titel: x\n');
    const tekstVanVerslag = await verslag();
    expect(tekstVanVerslag).toContain('fase: "wat-wilik" bestaat niet; bedoel je "wat-wil-ik"?');
    for (const naam of ['slecht.mdx', 'erger.mdx', 'weg.yaml']) expect(tekstVanVerslag).toContain(naam);
  });
});

const praktijk = '\n## In de praktijk\n\n- Doe dit.\n- Doe dat.\n- Doe het nog eens.\n';
const hoofdstuk = (velden: Record<string, unknown> = {}, inhoud = `\nDit weet je straks.\n${praktijk}`) =>
  `---\n${stringify({
    titel: 'Wat is een POP?',
    samenvatting: 'Je kunt uitleggen wat een POP is en wat het vraagt.',
    volgorde: 10,
    bronnen: [{ document: '001' }],
    ...velden,
  })}---\n${inhoud}`;

describe('een hoofdstuk van het handboek', () => {
  it('is goed met een opening en een praktijk', async () => {
    zet('handboek/pop/wat-is-een-pop.mdx', hoofdstuk({ methodieken: ['goed'], begrippen: ['pop'] }));
    zet(
      'methodieken/ander.mdx',
      bestand({ titel: 'Ander', verwant: ['goed', 'best'] }, `${tekst}\n[x](handboek:wat-is-een-pop)\n`),
    );
    expect(await verslag()).toBe('');
  });

  it.each([
    ['een map die geen deel is', 'popp/een', {}, undefined, 'map: "popp" bestaat niet; bedoel je "pop"?'],
    ['een dode methodiek', 'pop/een', { methodieken: ['goet'] }, undefined, 'bedoel je "goed"?'],
    ['een dood begrip', 'pop/een', { begrippen: ['pob'] }, undefined, 'begrippen: "pob" bestaat niet'],
    ['een kop als begin', 'pop/een', {}, praktijk, 'begint niet met een alinea'],
    ['geen praktijk', 'pop/een', {}, '\nDit weet je.\n', 'Sluit het hoofdstuk af'],
    ['te weinig praktijk', 'pop/een', {}, '\nJa.\n\n## In de praktijk\n\n- Eén.\n', 'heeft 1 punten'],
    ['te veel woorden', 'pop/een', {}, `\n${'woord '.repeat(900)}\n${praktijk}`, 'heeft 911 woorden'],
    [
      'een tekening die er niet is',
      'pop/een',
      {},
      `\nJa.\n\n<Tekening naam="niches" />\n${praktijk}`,
      'de tekening "niches" bestaat niet; bedoel je "niche"?',
    ],
  ])('%s', async (_, pad, velden, inhoud, melding) => {
    zet(`handboek/${pad}.mdx`, hoofdstuk(velden, inhoud));
    expect(await verslag()).toContain(melding);
  });

  it('krijgt een eigen plaats in zijn deel', async () => {
    zet('handboek/pop/een.mdx', hoofdstuk());
    zet('handboek/pop/twee.mdx', hoofdstuk({ titel: 'Twee' }));
    expect(await verslag()).toContain('volgorde: 10 is in dit deel ook de plaats van "een"');
  });
});

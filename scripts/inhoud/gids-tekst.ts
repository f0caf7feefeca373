import { z } from 'zod';
import { tekstComponenten } from '../../src/markdown/componenten.ts';
import { begripSchema } from '../../src/model/begrip.ts';
import { bronSchema } from '../../src/model/bron.ts';
import { plaatsingSchema } from '../../src/model/dekking.ts';
import { hoofdstukSchema } from '../../src/model/hoofdstuk.ts';
import { deckSchema } from '../../src/model/kaart.ts';
import { methodiekSchema } from '../../src/model/methodiek.ts';
import type { Taxonomie } from '../../src/model/taxonomie.ts';
import { trajectSchema } from '../../src/model/traject.ts';
import { uitzonderingenSchema } from '../../src/model/uitzonderingen.ts';
import { werkbladSchema } from '../../src/model/werkblad.ts';
import { LAT } from './nazicht.ts';

interface JsonSchema {
  description?: string;
  type?: string;
  enum?: unknown[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  default?: unknown;
  anyOf?: JsonSchema[];
  /** The forms of a discriminated union, each with its own `soort`. */
  oneOf?: JsonSchema[];
  const?: unknown;
}

/** The schemas that an editor fills in, by name. */
const schemas = (taxonomie: Taxonomie) => ({
  methodiek: methodiekSchema(taxonomie),
  traject: trajectSchema(taxonomie),
  werkblad: werkbladSchema,
  deck: deckSchema,
  hoofdstuk: hoofdstukSchema,
  begrip: begripSchema,
  bron: bronSchema,
  plaatsing: plaatsingSchema,
  uitzonderingen: uitzonderingenSchema,
});

/** JSON Schema (draft 2020-12) of each kind of content, for the help of a code editor while typing. */
export function maakJsonSchemas(taxonomie: Taxonomie): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(schemas(taxonomie)).map(([naam, schema]) => [
      naam,
      z.toJSONSchema(schema, { io: 'input' }) as JsonSchema,
    ]),
  );
}

const soort = (veld: JsonSchema): string => {
  if (veld.const !== undefined) return `\`${String(veld.const)}\``;
  if (veld.oneOf) return 'blok, in vormen';
  if (veld.anyOf) return veld.anyOf.map(soort).join(' of ');
  if (veld.enum)
    return veld.enum.length > 14
      ? 'een waarde uit de taxonomie'
      : veld.enum.map((w) => `\`${w}\``).join(', ');
  if (veld.type === 'array') return `lijst van ${veld.items ? soort(veld.items) : 'waarden'}`;
  const namen: Record<string, string> = {
    string: 'tekst',
    integer: 'getal',
    boolean: '`true` of `false`',
    object: 'blok',
    null: '`null`',
  };
  return namen[veld.type ?? ''] ?? '';
};

/** One row for each field, and below it the rows of the fields inside it. */
function rijen(schema: JsonSchema, voor = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([naam, veld]) => {
    const binnen =
      veld.anyOf?.find((keuze) => keuze.properties) ?? (veld.items?.properties ? veld.items : veld);
    const nodig = schema.required?.includes(naam) ? 'ja' : 'nee';
    return [
      `| \`${voor}${naam}\` | ${nodig} | ${soort(veld)} | ${veld.description ?? ''} |`,
      ...rijen(binnen, `${voor}${naam} › `),
    ];
  });
}

const tabel = (schema: JsonSchema) =>
  ['| veld | nodig | wat | uitleg |', '| --- | --- | --- | --- |', ...rijen(schema)].join('\n');

/** Each form of a union with a table of its own: what all forms share stands in the first table only. */
function vormen(keuzes: JsonSchema[], kop: string): string {
  const namen = keuzes.map((vorm) => Object.keys(vorm.properties ?? {}));
  const gedeeld = new Set(
    namen[0]?.filter((naam) => naam !== 'soort' && namen.every((lijst) => lijst.includes(naam))),
  );
  const deel = (vorm: JsonSchema, houd: (naam: string) => boolean): JsonSchema => ({
    ...vorm,
    properties: Object.fromEntries(Object.entries(vorm.properties ?? {}).filter(([naam]) => houd(naam))),
  });
  const eigen = keuzes.map((vorm) => {
    const tabelTekst = tabel(deel(vorm, (naam) => naam !== 'soort' && !gedeeld.has(naam)));
    const heeft = tabelTekst.split('\n').length > 2;
    return `### ${kop} \`${String(vorm.properties?.soort?.const)}\`\n\n${heeft ? tabelTekst : 'Geen eigen velden.'}`;
  });
  return [tabel(deel(keuzes[0] ?? {}, (naam) => gedeeld.has(naam))), ...eigen].join('\n\n');
}

/** The editor's guide in Markdown, in Dutch. */
export function maakGids(taxonomie: Taxonomie): string {
  const { methodiek, traject, werkblad, deck, hoofdstuk, begrip, bron, plaatsing, uitzonderingen } =
    maakJsonSchemas(taxonomie) as Record<keyof ReturnType<typeof schemas>, JsonSchema>;
  const componenten = Object.entries(tekstComponenten).map(
    ([naam, uitleg]) => `| \`<${naam}>\` | ${uitleg} |`,
  );
  return `<!-- Dit bestand wordt gemaakt door \`npm run gids\`. Verander de schema's in src/model, niet dit bestand. -->

# Gids voor redacteurs

Een methodiek is één bestand: \`content/methodieken/<slug>.mdx\`. De naam van het bestand is het adres, en dat verandert nooit meer. Moet het toch, zet dan de oude naam bij \`eerder\`.

1. Kopieer \`docs/sjabloon-methodiek.mdx\` naar \`content/methodieken/\` en geef het een naam in kleine letters met koppeltekens.
2. Vul de velden bovenaan in. Wat ze betekenen, staat hieronder.
3. Schrijf de tekst. Elke kop \`###\` onder \`## Zo pak je het aan\` wordt een genummerde stap met een eigen adres.
4. Kijk na met \`npm run controle\`. Elke fout zegt welk bestand, welk veld, wat er scheelt en wat goed zou zijn.
5. Bekijk het resultaat met \`npm start\`.

## De velden van een methodiek

${tabel(methodiek)}

## De tekst van een methodiek

Gebruik deze koppen, in deze volgorde, en alleen wat van toepassing is: \`## Wanneer wel, wanneer niet\`, \`## Wat je klaarlegt\`, \`## Zo pak je het aan\` (nodig), een eigen kop voor vragen of kaarten, \`## Varianten\`, \`## Valkuilen\`, \`## Wat het oplevert\`, \`## Voorbeeld\`. Heeft de methodiek twee vormen, schrijf dan \`## Zo pak je het aan: naam van de vorm\`.

Op de gedrukte coachkaart komen wanneer, klaarleggen, de stappen en de valkuilen, en de vragen zolang er plaats is.

Naar een andere bladzijde verwijs je zo: \`[Klokwijs](methodiek:klokwijs)\`, \`[stap 2](methodiek:klokwijs#stap-2)\`, \`[het basistraject](traject:basistraject)\`, \`[het krachtenmodel](handboek:krachtenmodel)\`, \`[POP](begrip:pop)\`, \`[het draaiboek](bron:001)\`, \`[Wie ben ik?](fase:wie-ben-ik)\`, \`[laag](niveau:laag)\`, \`[opstart](proces:pop-traject/opstart)\`.

| onderdeel | waarvoor |
| --- | --- |
${componenten.join('\n')}

## De velden van een traject

Eén bestand per traject: \`content/trajecten/<slug>.yaml\`.

${tabel(traject)}

## De velden van een werkblad

Eén bestand per werkblad: \`content/werkbladen/<slug>.yaml\`. Een blad zegt wat er gevraagd wordt, nooit waar het op papier staat. Dezelfde gegevens geven het voorbeeld op de site, het formulier op het scherm en elke PDF.

${tabel(werkblad)}

### Wat elk veld op een blad heeft

${vormen(werkblad.properties?.velden?.items?.oneOf ?? [], 'Veld van soort')}

## De velden van een deck

Eén bestand per deck: \`content/kaarten/<slug>.yaml\`. Een werkblad neemt rijen, opties of vragen uit een deck over met \`rijen_uit\`, \`opties_uit\`, \`vragen_uit\` of \`zones_uit\`: \`{ kaarten: naam-van-het-deck, groep: id-van-de-groep }\`.

${vormen(deck.oneOf ?? [], 'Deck van soort')}

## De velden van een hoofdstuk

Eén bestand per hoofdstuk van het handboek: \`content/handboek/<deel>/<slug>.mdx\`. De map is het deel; de delen staan in \`content/handboek/delen.yaml\`. Begin met een kopie van \`docs/sjabloon-hoofdstuk.mdx\`.

Een hoofdstuk begint met een alinea die zegt wat de lezer eraan heeft, heeft hoogstens 900 woorden en eindigt met \`## In de praktijk\`: een lijst van 3 tot 5 dingen om te doen. De bronnen komen uit de velden.

${tabel(hoofdstuk)}

## De velden van een begrip

Alle begrippen staan in \`content/begrippen.yaml\`, elk onder een eigen id. De eerste keer dat een begrip in een tekst staat, krijgt het vanzelf zijn uitleg.

${tabel(begrip)}

## De velden van een bron

Alle bronnen staan in \`content/bronnen.yaml\`, elk onder een eigen id.

${tabel(bron)}

## Wat de controle nakijkt

\`npm run controle\` zoekt fouten en geeft daarna een verslag. Een fout houdt ook de site tegen. Wat onder "Kijk hier eens naar" staat, niet.

- **Niets gaat verloren.** \`content/dekking.yaml\` zegt bij elk feit van de bronnen op welke bladzijde het staat. Die bladzijde noemt het bij \`bronnen\`, met \`inventaris\`. Ook lijsten worden nageteld. Schrap je een vraag, dan is dat een fout. Heb je een reden, zet dan in de tabel bij \`staat\` hoeveel er nu staan, en bij \`reden\` waarom.
- **Wat er nog niet is,** staat in de tabel bij \`nogTeSchrijven\`. Het verslag zegt hoeveel plaatsen daardoor niet nagekeken zijn. Schrijf je de bladzijde, haal dan haar naam daar weg.
- **Het leest vlot.** Elke methodiek krijgt een cijfer voor leesgemak (Flesch-Douma). De lat ligt op ${LAT.score}: vanaf daar heet een tekst tamelijk gemakkelijk. Hoogstens ${LAT.lang * 100} % van de zinnen telt meer dan 20 woorden. Kan het echt niet anders, zet dan een reden in \`content/uitzonderingen.yaml\`. \`npm run controle -- --alles\` toont het cijfer van elke bladzijde.
- **Eigen woorden.** Heb je de bronnen bij de hand als tekst, dan vergelijkt \`npm run controle -- --bronnen map\` alle teksten ermee. Acht woorden of meer na elkaar die ook in een bron staan, herschrijf je. Een naam, een titel of een vaste schaal mag, met de reden in \`content/uitzonderingen.yaml\`.
- **Geen doodlopende weg.** Elke methodiek leidt naar minstens twee andere: bij \`verwant\`, \`vooraf\` en \`daarna\` samen.
- **Geen gegevens van personen.** Geen e-mailadres, telefoonnummer, rijksregisternummer of profiel op het web.
- **Wet en geld van toen** krijgen een jaartal in dezelfde alinea, in de kop of aan het begin van dat deel, of staan in \`<LetOp>\` of \`<Redactie>\`.

### Een feit in de tabel

Onder \`inventaris\`, elk met zijn naam: \`001/klokwijs\`.

${tabel(plaatsing)}

### De uitzonderingen

${tabel(uitzonderingen)}
`;
}

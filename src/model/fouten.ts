import type { z } from 'zod';
import { suggestie } from './suggestie.ts';

/** One fault in the content, told so that an editor can mend it. */
export interface Fout {
  /** Path of the file below the project, for example "content/methodieken/klokwijs.mdx". */
  bestand: string;
  /** Where in the file: a field ("tijdsduur › min") or nothing when it is about the whole file. */
  veld?: string;
  /** Line in the file, counted from 1. */
  regel?: number;
  /** What is wrong and what would be right, in Dutch. */
  wat: string;
}

type Issue = z.core.$ZodIssue;

const soortNaam: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst, bijvoorbeeld [a, b]',
  object: 'een blok met velden',
  null: 'leeg (null)',
};
const eenheid: Record<string, string> = { string: 'tekens', array: 'waarden' };

const toon = (waarde: unknown) => (typeof waarde === 'string' ? `"${waarde}"` : JSON.stringify(waarde));
const leeg = (waarde: unknown) => waarde === undefined || waarde === null || waarde === '';

/** Names a value that is not in its list, and the nearest one that is. Lists over twelve values are not printed. */
export function bestaatNiet(waarde: unknown, mogelijk: readonly string[]): string {
  const nabij = typeof waarde === 'string' ? suggestie(waarde, mogelijk) : undefined;
  if (nabij) return `${toon(waarde)} bestaat niet; bedoel je "${nabij}"?`;
  if (mogelijk.length === 0) return `${toon(waarde)} bestaat niet. Er bestaat er nog geen.`;
  const keuze = mogelijk.length <= 12 ? ` Kies uit: ${mogelijk.join(', ')}.` : '';
  return `${toon(waarde)} bestaat niet.${keuze}`;
}

const patronen: [RegExp, string][] = [
  [/\[a-z0-9\]/, 'gebruik alleen kleine letters, cijfers en koppeltekens, bijvoorbeeld "kwaliteiten-top-8"'],
  [/\\d\+-\\d/, 'schrijf regels als "120-180", meer stukken met "; " ertussen'],
  [/\\d\{3\}/, 'schrijf een plaats in de inventaris als "001/klokwijs"'],
  [/\\n/, 'zet de tekst op één regel'],
];

function wat(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return leeg(issue.input)
        ? `ontbreekt of is leeg. Verwacht: ${soortNaam[issue.expected] ?? issue.expected}.`
        : `${toon(issue.input)} is niet goed. Verwacht: ${soortNaam[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return leeg(issue.input)
        ? `ontbreekt of is leeg. Kies uit: ${issue.values.join(', ')}.`
        : bestaatNiet(issue.input, issue.values.map(String));
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${toon(issue.input)} is te klein. Minstens ${issue.minimum}.`
        : leeg(issue.input) || (Array.isArray(issue.input) && issue.input.length === 0)
          ? `is leeg. Minstens ${issue.minimum} ${eenheid[issue.origin] ?? ''}.`
          : `is te kort: minstens ${issue.minimum} ${eenheid[issue.origin] ?? ''}.`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${toon(issue.input)} is te groot. Hoogstens ${issue.maximum}.`
        : `is te lang: hoogstens ${issue.maximum} ${eenheid[issue.origin] ?? ''}.`;
    case 'invalid_format': {
      const bron = 'pattern' in issue ? String(issue.pattern) : '';
      const goed = patronen.find(([deel]) => deel.test(bron))?.[1] ?? 'de schrijfwijze klopt niet';
      return `${toon(issue.input)}: ${goed}.`;
    }
    default:
      return issue.message;
  }
}

/** "momenten (3e) › fase": a place inside a list counts from 1, the last index says nothing an editor needs. */
function veldnaam(pad: readonly PropertyKey[]): string {
  const delen: string[] = [];
  pad.forEach((deel, i) => {
    if (typeof deel !== 'number') delen.push(String(deel));
    else if (i < pad.length - 1) delen.push(`${delen.pop() ?? ''} (${deel + 1}e)`);
  });
  return delen.join(' › ');
}

/** Keys that a strict object does not know, each as a fault of its own with the nearest known key. */
function onbekendeVelden(
  issue: Issue & { code: 'unrecognized_keys' },
  bestand: string,
  bekend: string[],
): Fout[] {
  return issue.keys.map((sleutel) => {
    const nabij = suggestie(sleutel, bekend);
    const veld = veldnaam([...issue.path, sleutel]);
    return {
      bestand,
      veld,
      wat: nabij ? `dit veld bestaat niet; bedoel je "${nabij}"?` : 'dit veld bestaat niet. Haal het weg.',
    };
  });
}

/** All issues of one file as faults in Dutch; `bekend` are the field names of the top level, for suggestions. */
export function alsFouten(error: z.ZodError, bestand: string, bekend: string[] = []): Fout[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? onbekendeVelden(issue, bestand, bekend)
      : [{ bestand, ...(issue.path.length > 0 && { veld: veldnaam(issue.path) }), wat: wat(issue) }],
  );
}

/** The whole report: one message, grouped by file, all faults at once. */
export function foutenVerslag(fouten: readonly Fout[]): string {
  const perBestand = Map.groupBy(fouten, (fout) => fout.bestand);
  const kop = fouten.length === 1 ? 'De inhoud heeft 1 fout.' : `De inhoud heeft ${fouten.length} fouten.`;
  const blokken = [...perBestand].map(([bestand, lijst]) =>
    [
      bestand,
      ...lijst.map((f) => `  ${f.veld ? `${f.veld}: ` : ''}${f.wat}${f.regel ? ` (regel ${f.regel})` : ''}`),
    ].join('\n'),
  );
  return [`${kop} De site is niet gebouwd.`, ...blokken].join('\n\n');
}

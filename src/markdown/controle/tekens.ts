import type { Melding } from './melding.ts';
import { herstelMojibake } from './mojibake.ts';

const verdacht: [patroon: RegExp, wat: (teken: string) => string][] = [
  [
    /\uFFFD/u,
    () => 'hier is een letter verloren gegaan (�). Typ ze opnieuw en bewaar het bestand als UTF-8.',
  ],
  [
    /[\uE000-\uF8FF]/u,
    (teken) =>
      `het teken ${code(teken)} komt uit een lettertype van Word of een pdf en is elders onzichtbaar. Vervang het, bijvoorbeeld door "-".`,
  ],
  [
    /[\u00A0\u202F][\u00A0\u202F ]|[ ][\u00A0\u202F]/u,
    () => 'hier staan harde spaties naast elkaar. Zet één gewone spatie.',
  ],
  [/[\uFB00-\uFB06]/u, (teken) => `"${teken}" is één teken uit een pdf. Typ "${teken.normalize('NFKD')}".`],
  [
    /[\u00AD\u200B\u2060\uFEFF]/u,
    (teken) => `hier staat een onzichtbaar teken (${code(teken)}). Typ het woord opnieuw.`,
  ],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u,
    (teken) => `hier staat een stuurteken (${code(teken)}). Haal het weg.`,
  ],
];

const code = (teken: string) =>
  `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that no editor means to write: lost letters, symbols from Word or a pdf, wrong encoding. One fault a kind a line. */
export function tekenFouten(tekst: string): Melding[] {
  return tekst.split('\n').flatMap((inhoud, i) => {
    const regel = i + 1;
    const scheef = herstelMojibake(inhoud);
    if (scheef)
      return [
        {
          regel,
          wat: `"${scheef.fout}" is een letter in een verkeerde codering; bedoel je "${scheef.goed}"? Bewaar het bestand als UTF-8.`,
        },
      ];
    return verdacht.flatMap(([patroon, wat]) => {
      const teken = patroon.exec(inhoud)?.[0];
      return teken ? [{ regel, wat: wat(teken) }] : [];
    });
  });
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { taxonomieSchema } from '../../../src/model/taxonomie.ts';

export const taxonomie = taxonomieSchema.parse(parse(readFileSync('content/taxonomie.yaml', 'utf8')));

/** The fields of a methodiek without faults; a test changes what it is about. */
export const goedeMethodiek = {
  titel: 'De proef',
  soort: 'oefening',
  samenvatting: 'Een methodiek die alleen in de tests bestaat, maar wel klopt.',
  doel: 'Je ziet of de controle doet wat ze belooft.',
  doelgroep: ['doelgroepwerknemer'],
  tijdsduur: { min: 30, max: 45 },
  middelen: ['stiften'],
  fase: ['wie-ben-ik', 'wat-wil-ik'],
  stappen: ['pop-traject/wie-ben-ik'],
  reflectieniveau: ['laag'],
  setting: ['individueel'],
  gebruikers: ['pop-coach'],
  themas: ['talenten'],
  herkomst: {
    doelgroep: 'bron',
    tijdsduur: 'bron',
    middelen: 'bron',
    fase: 'bron',
    stappen: 'bron',
    reflectieniveau: 'redactie',
    setting: 'redactie',
    gebruikers: 'redactie',
  },
  bronnen: [{ document: '001', paragraaf: '5.3' }],
};

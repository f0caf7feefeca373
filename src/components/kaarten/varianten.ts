import type { Variant } from '../../print/kaarten/varianten.ts';

interface Soort {
  naam: string;
  uitleg: (prenten: boolean, perVel: number) => string;
  keuzes: [variant: Variant, tekst: string][];
}

/** How the ready PDFs are offered: a kind of card, then the way the printer turns the paper. */
export const soorten: readonly Soort[] = [
  {
    naam: 'Gewone kaarten',
    uitleg: (prenten, perVel) =>
      `${prenten ? 'De prent met het woord' : 'Alleen het woord of de vraag'}, ${perVel} op een A4.`,
    keuzes: [
      ['gewoon-lang', 'Omdraaien over de lange kant'],
      ['gewoon-kort', 'Over de korte kant'],
    ],
  },
  {
    naam: 'Pluskaarten',
    uitleg: (_, perVel) => `Met een gewone zin erbij, om te lezen of voor te lezen. ${perVel} op een A4.`,
    keuzes: [
      ['plus-lang', 'Omdraaien over de lange kant'],
      ['plus-kort', 'Over de korte kant'],
    ],
  },
  {
    naam: 'Grote kaarten',
    uitleg: () => 'Pluskaarten in letters van minstens 18 punt, vier op een A4.',
    keuzes: [['groot', 'Omdraaien over de lange kant']],
  },
  {
    naam: 'Om te vouwen',
    uitleg: () =>
      'Voor een printer die maar één kant drukt: voor- en achterkant naast elkaar, vier op een A4.',
    keuzes: [['vouwen', 'Eén kant afdrukken']],
  },
  {
    naam: 'Inktzuinig',
    uitleg: () => 'Pluskaarten in dunne lijnen, zonder achterkant.',
    keuzes: [['zuinig', 'Eén kant afdrukken']],
  },
];

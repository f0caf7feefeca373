/**
 * The components that an editor may use in a text, with the sentence of the editor's guide.
 * The Astro components of the same names stand in src/components/mdx.
 */
export const tekstComponenten = {
  Wanneer: 'Twee lijstjes naast elkaar: wanneer wel (<Wel>) en wanneer niet (<Niet>).',
  Wel: 'Lijst in <Wanneer>: situaties waarin de methodiek past.',
  Niet: 'Lijst in <Wanneer>: situaties waarin je beter iets anders kiest.',
  Vragenlijst: 'Een lijst vragen om luidop te stellen. Een vet begin van een punt wordt een klein label.',
  Schaal: 'De punten van een schaal, als lijst. Het veld titel zegt wat je meet.',
  Tip: 'Een korte raad.',
  LetOp: 'Iets wat mis kan gaan, iets over rechten, of een feit uit een bepaalde tijd.',
  Gevoelig: 'Bij een gevoelige vraag: waarom je ze stelt en hoe, of waarom niet.',
  VoorNadelen: 'Twee lijstjes naast elkaar: <Voordelen> en <Nadelen>.',
  Voordelen: 'Lijst in <VoorNadelen>.',
  Nadelen: 'Lijst in <VoorNadelen>.',
  Voorbeeld: 'Een verzonnen voorbeeld. Het woord "Voorbeeld" komt er vanzelf boven.',
  Gesprek: 'Een stukje gesprek, als lijst met wie er spreekt in het vet.',
  Redactie: 'Een zin of woordgroep die niet uit een bron komt maar van ons is.',
  Tekening: 'Een tekening uit het huis, met het veld naam.',
} as const;

export type TekstComponent = keyof typeof tekstComponenten;

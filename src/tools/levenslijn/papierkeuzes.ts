/** What the window for paper asks. */
export const papierkeuzes = [
  {
    id: 'papier',
    label: 'Hoe groot?',
    opties: [
      ['auto', 'Automatisch: één blad A4, of meer als het anders te klein wordt'],
      ['a4', 'Alles op één blad A4'],
      ['a3', 'Alles op één blad A3'],
      ['plak', 'Bladen A4 om aan elkaar te plakken'],
    ],
  },
  { id: 'lijst', label: 'Zet er dezelfde lijn bij als lijst', aan: true },
] as const;

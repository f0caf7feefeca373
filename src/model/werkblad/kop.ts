/** The fields beside the title. A name is never required and never more than a first name. */
export const kopVelden = {
  naam: { label: 'Naam', lang: 'Voornaam of initialen (mag leeg)', soort: 'tekst' },
  datum: { label: 'Datum', lang: 'Datum', soort: 'datum' },
  met: { label: 'Met', lang: 'Met wie', soort: 'tekst' },
  organisatie: { label: 'Team', lang: 'Organisatie of team', soort: 'tekst' },
  wie: { label: 'Wie', lang: 'Wie was erbij', soort: 'tekst' },
} as const;
export type KopVeld = keyof typeof kopVelden;
export const kopNamen = ['naam', 'datum', 'met', 'organisatie', 'wie'] as const satisfies readonly KopVeld[];

/** The tools of the site: what each is for, and the methodiek it belongs to. The slug is the address, and forever. */
export const tools = [
  {
    slug: 'ecogram',
    titel: 'Ecogram',
    doe: 'Teken een ecogram',
    wat: 'Zet de mensen en diensten rond de deelnemer, teken de banden en bekijk samen het geheel.',
    methodiek: 'ecogram',
    werkblad: 'ecogram',
  },
  {
    slug: 'life-eventlijn',
    titel: 'Life-eventlijn',
    doe: 'Maak een life-eventlijn',
    wat: 'Zet momenten en periodes op één lijn, in de woorden van de deelnemer, en druk ze helemaal af.',
    methodiek: 'life-eventlijn',
    werkblad: 'life-eventlijn',
  },
  {
    slug: 'kwaliteitenspel',
    titel: 'Kwaliteiten kiezen',
    doe: 'Kies kwaliteiten met kaarten',
    wat: 'Houd acht kwaliteiten over, leg ze op volgorde en vergelijk met hoe een ander je ziet.',
    methodiek: 'kwaliteitenspel',
    werkblad: 'kwaliteiten-top-8',
  },
] as const;

export type Tool = (typeof tools)[number];
export type ToolSlug = Tool['slug'];

export const toolAdres = (slug: string) => `/tools/${slug}/`;

/** The tool with this slug, or nothing. */
export const toolVan = (slug: string | undefined) => tools.find((tool) => tool.slug === slug);

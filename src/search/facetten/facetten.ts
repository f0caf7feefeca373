import type { Methodiek } from '../../model/methodiek.ts';
import type { Taxonomie } from '../../model/taxonomie.ts';
import { middelenVan, middelWaarden } from './middelen.ts';
import { tijdVan, tijdWaarden } from './tijd.ts';

/** One value of a facet: what stands in the address, what the visitor reads, and one sentence about it. */
export interface FacetWaarde {
  id: string;
  label: string;
  uitleg: string;
}

/** One question that a list of methodieken can be narrowed with. */
export interface Facet {
  /** The name in the address. */
  id: string;
  label: string;
  /** Only one value at a time: two would contradict each other, or one holds the other. */
  enkel?: true;
  waarden: FacetWaarde[];
}

/** What a methodiek cannot tell about itself. */
export interface Omringd {
  methodiek: Methodiek;
  /** A worksheet belongs to it, whichever of the two says so. */
  werkblad: boolean;
  /** A card deck that can be printed belongs to it. */
  kaarten: boolean;
}

type VanMethodiek = (omringd: Omringd, taxonomie: Taxonomie) => readonly string[];

/** The steps a methodiek stands in: those that it names, and in a lens without a list of its own those of its fasen. */
function stappenVan({ methodiek }: Omringd, taxonomie: Taxonomie): string[] {
  const viaFase = taxonomie.processen
    .filter((proces) => proces.koppeling === 'fasen')
    .flatMap((proces) =>
      proces.stappen
        .filter((stap) => stap.fase.some((id) => methodiek.fase.includes(id)))
        .map((stap) => `${proces.id}/${stap.id}`),
    );
  return [...methodiek.stappen, ...viaFase];
}

/** How each facet reads its values from a methodiek. The order is that of the filters on the page. */
const lezers: Record<string, VanMethodiek> = {
  fase: ({ methodiek }) => methodiek.fase,
  niveau: ({ methodiek }) => methodiek.reflectieniveau,
  tijd: ({ methodiek }) => tijdVan(methodiek.tijdsduur),
  setting: ({ methodiek }) => methodiek.setting,
  middelen: ({ methodiek, kaarten }) => middelenVan(methodiek.middelen, kaarten),
  met: ({ methodiek, werkblad, kaarten }) => [
    ...(werkblad ? ['werkblad'] : []),
    ...(methodiek.tool ? ['tool'] : []),
    ...(kaarten ? ['kaarten'] : []),
  ],
  proces: (omringd, taxonomie) => [
    ...new Set(stappenVan(omringd, taxonomie).map((stap) => stap.split('/')[0] ?? '')),
  ],
  stap: stappenVan,
  doelgroep: ({ methodiek }) => methodiek.doelgroep,
  wie: ({ methodiek }) => methodiek.gebruikers,
  thema: ({ methodiek }) => methodiek.themas,
};

export const facetIds = Object.keys(lezers);

const kies = (items: readonly FacetWaarde[]) => items.map(({ id, label, uitleg }) => ({ id, label, uitleg }));

/** All facets with all their values, in the order of the page and of the taxonomie. */
export function maakFacetten(taxonomie: Taxonomie): Facet[] {
  const stappen = taxonomie.processen.flatMap((proces) =>
    proces.stappen.map((stap) => ({ id: `${proces.id}/${stap.id}`, label: stap.label, uitleg: stap.uitleg })),
  );
  return [
    { id: 'fase', label: 'Fase', waarden: kies(taxonomie.fasen) },
    { id: 'niveau', label: 'Reflectieniveau', waarden: kies(taxonomie.reflectieniveaus) },
    { id: 'tijd', label: 'Tijd', enkel: true, waarden: tijdWaarden },
    { id: 'setting', label: 'Setting', waarden: kies(taxonomie.settings) },
    { id: 'middelen', label: 'Middelen', waarden: middelWaarden },
    {
      id: 'met',
      label: 'Wat erbij hoort',
      waarden: [
        {
          id: 'werkblad',
          label: 'Met een werkblad',
          uitleg: 'Er is een blad om af te drukken of op het scherm in te vullen.',
        },
        {
          id: 'tool',
          label: 'Met een tool',
          uitleg: 'Je kunt er op het scherm mee werken, samen met de deelnemer.',
        },
        {
          id: 'kaarten',
          label: 'Met een set kaarten',
          uitleg: 'Er is een set kaarten van deze site om af te drukken en te knippen.',
        },
      ],
    },
    { id: 'proces', label: 'Proces', enkel: true, waarden: kies(taxonomie.processen) },
    { id: 'stap', label: 'Stap', waarden: stappen },
    { id: 'doelgroep', label: 'Voor wie', waarden: kies(taxonomie.doelgroepen) },
    { id: 'wie', label: 'Wie ermee werkt', waarden: kies(taxonomie.gebruikers) },
    { id: 'thema', label: 'Thema', waarden: kies(taxonomie.themas) },
  ];
}

/** The values of one facet that hold for a methodiek. */
export const waardenVan = (facet: string, omringd: Omringd, taxonomie: Taxonomie): readonly string[] =>
  lezers[facet]?.(omringd, taxonomie) ?? [];

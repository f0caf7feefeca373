import type { Begrip } from '../model/begrip.ts';
import type { Hoofdstuk } from '../model/hoofdstuk.ts';
import type { Methodiek } from '../model/methodiek.ts';
import { naar } from './adres.ts';

/** JSON for a script element: a "<" in the text may not close it. */
export const alsScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

const absoluut = (pad: string, site: URL | undefined) => new URL(pad, site).href;

/** The breadcrumb as schema.org data. Paths are those of the site; the last one is the page itself. */
export function kruimelpad(weg: [pad: string, naam: string][], site: URL | undefined) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: weg.map(([pad, name], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absoluut(i === weg.length - 1 ? pad : naar(pad), site),
    })),
  };
}

/** ISO 8601 duration from minutes. */
const duur = (minuten: number) => `PT${minuten}M`;

/** A methodiek as schema.org HowTo: its steps with their addresses, its time and what to bring. */
export function howTo(m: Methodiek, stappen: { titel: string; tekst: string; id: string }[], adres: URL) {
  const tijd = m.tijdsduur?.max ?? m.tijdsduur?.min;
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: m.titel,
    description: m.samenvatting,
    inLanguage: 'nl-BE',
    url: adres.href,
    ...(tijd && { totalTime: duur(tijd) }),
    supply: m.middelen.map((name) => ({ '@type': 'HowToSupply', name })),
    step: stappen.map(({ titel, tekst, id }, i) => ({
      '@type': 'HowToStep',
      position: i + 1,
      name: titel,
      text: tekst,
      url: `${adres.href}#${id}`,
    })),
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
  };
}

/** A chapter as schema.org Chapter, in its part of the book. */
export const hoofdstukData = (h: Hoofdstuk, deel: string, adres: URL) => ({
  '@context': 'https://schema.org',
  '@type': 'Chapter',
  name: h.titel,
  description: h.samenvatting,
  inLanguage: 'nl-BE',
  url: adres.href,
  isPartOf: {
    '@type': 'Book',
    name: `Stapwijs, handboek: ${deel}`,
    url: absoluut(naar('/handboek/'), adres),
  },
  license: 'https://creativecommons.org/licenses/by-sa/4.0/',
});

/** A begrip as schema.org DefinedTerm in the list of the site. */
export const begripData = ({ term, voluit, synoniemen, definitie }: Begrip, adres: URL) => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name: term,
  alternateName: [...(voluit ? [voluit] : []), ...synoniemen],
  description: definitie,
  inLanguage: 'nl-BE',
  url: adres.href,
  inDefinedTermSet: absoluut(naar('/begrippen/'), adres),
});

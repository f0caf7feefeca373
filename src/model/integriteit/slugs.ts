import type { Fout } from '../fouten.ts';

/** Slugs are forever: two pages may not share one, and an old slug may not be a living one. */
export function slugFouten(
  pagina: { slug: string; eerder: string[] }[],
  bestandVan: (slug: string) => string,
): Fout[] {
  const fouten: Fout[] = [];
  const levend = new Set(pagina.map((p) => p.slug));
  const oud = new Map<string, string>();
  for (const { slug, eerder } of pagina) {
    for (const vorige of eerder) {
      const bestand = bestandVan(slug);
      if (levend.has(vorige))
        fouten.push({
          bestand,
          veld: 'eerder',
          wat: `"${vorige}" is nu de slug van een andere bladzijde. Haal hem hier weg.`,
        });
      const ander = oud.get(vorige);
      if (ander)
        fouten.push({
          bestand,
          veld: 'eerder',
          wat: `"${vorige}" staat ook bij "${ander}". Een oud adres kan maar naar één bladzijde leiden.`,
        });
      oud.set(vorige, slug);
    }
  }
  return fouten;
}

/** Two pages with one name cannot be told apart in a list. */
export function dubbeleTitels(
  pagina: { slug: string; titel: string }[],
  bestandVan: (slug: string) => string,
): Fout[] {
  const eerste = new Map<string, string>();
  return pagina.flatMap(({ slug, titel }) => {
    const vorige = eerste.get(titel.toLowerCase());
    if (vorige === undefined) eerste.set(titel.toLowerCase(), slug);
    return vorige === undefined
      ? []
      : [
          {
            bestand: bestandVan(slug),
            veld: 'titel',
            wat: `"${titel}" is ook de titel van "${vorige}". Geef ze elk een eigen titel.`,
          },
        ];
  });
}

/** Old slugs with the slug that took their place. */
export const oudeSlugs = (pagina: { slug: string; eerder: string[] }[]) =>
  new Map(pagina.flatMap(({ slug, eerder }) => eerder.map((oud): [string, string] => [oud, slug])));

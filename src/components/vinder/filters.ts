import type { Telling } from '../../search/blok.ts';
import { type FacetVorm, type Staat, schrijfStaat, wissel } from '../../search/staat.ts';

/** A facet as it stands on the page. */
export interface FacetOpPagina extends FacetVorm {
  label: string;
  waarden: { id: string; label: string; link: HTMLAnchorElement }[];
}

/** Reads the facets from the page that the build wrote: it is the one list of what can be chosen. */
export function leesFacetten(waarin: ParentNode): FacetOpPagina[] {
  const facetten = new Map<string, FacetOpPagina>();
  for (const lijst of waarin.querySelectorAll<HTMLElement>('[data-facet]')) {
    const { facet: id = '', label = '', enkel } = lijst.dataset;
    const facet = facetten.get(id) ?? {
      id,
      label,
      ...(enkel !== undefined && { enkel: true as const }),
      waarden: [],
    };
    facetten.set(id, facet);
    for (const link of lijst.querySelectorAll<HTMLAnchorElement>(':scope > li > [data-waarde]'))
      facet.waarden.push({ id: link.dataset.waarde ?? '', label: link.dataset.label ?? '', link });
  }
  return [...facetten.values()];
}

/** Makes boxes to tick of the links: they keep an address, that of the list with that choice changed. */
export function maakVinkbaar(
  facetten: readonly FacetOpPagina[],
  kies: (facet: FacetOpPagina, waarde: string) => void,
) {
  for (const facet of facetten)
    for (const { id, link } of facet.waarden) {
      link.setAttribute('role', 'checkbox');
      const doe = (gebeurtenis: Event) => {
        gebeurtenis.preventDefault();
        if (link.ariaDisabled !== 'true') kies(facet, id);
      };
      link.addEventListener('click', (klik) => {
        // With Ctrl or the middle button a link is a link.
        if (!klik.ctrlKey && !klik.metaKey && !klik.shiftKey) doe(klik);
      });
      link.addEventListener('keydown', (toets) => {
        if (toets.key === ' ') doe(toets);
      });
    }
}

/** Shows a state in the filters: what is chosen, what each choice would give, and where it leads. */
export function toonFilters(
  facetten: readonly FacetOpPagina[],
  staat: Staat,
  telling: Telling | undefined,
  adres: string,
) {
  for (const facet of facetten) {
    const gekozen = staat.keuzes[facet.id] ?? [];
    for (const { id, link } of facet.waarden) {
      const aan = gekozen.includes(id);
      const aantal = telling?.waarden[`${facet.id}:${id}`];
      const query = schrijfStaat(wissel(staat, facet, id), facetten);
      link.href = query === '' ? adres : `${adres}?${query}`;
      link.ariaChecked = String(aan);
      // What would give nothing is said to give nothing, and is no way into a dead end; what is chosen can always go.
      const niets = aantal === 0 && !aan;
      link.ariaDisabled = String(niets);
      link.classList.toggle('nul', niets);
      const tel = link.querySelector('.tel');
      if (tel) tel.textContent = aantal === undefined ? '' : String(aantal);
    }
    const teller = document.querySelector(`[data-gekozen="${facet.id}"]`);
    if (teller) teller.textContent = gekozen.length > 0 ? `(${gekozen.length})` : '';
  }
}

/** The choices of a state as the visitor reads them. */
export const keuzesMetNaam = (facetten: readonly FacetOpPagina[], staat: Staat) =>
  facetten.flatMap((facet) =>
    facet.waarden
      .filter(({ id }) => staat.keuzes[facet.id]?.includes(id))
      .map(({ id, label, link }) => ({ facet, id, label, link })),
  );

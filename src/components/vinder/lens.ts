import type { Staat } from '../../search/staat.ts';
import { vind } from './dom.ts';
import type { FacetOpPagina } from './filters.ts';

const sleutel = 'stapwijs-lens';

/** What the visitor asked to remember; a device that keeps nothing remembers nothing. */
function lees(): string | null {
  try {
    return localStorage.getItem(sleutel);
  } catch {
    return null;
  }
}

function bewaar(proces: string | null) {
  try {
    if (proces === null) localStorage.removeItem(sleutel);
    else localStorage.setItem(sleutel, proces);
  } catch {
    // Then it is forgotten when the page closes, as it would have been without asking.
  }
}

/**
 * The visitor's own lens: the proces of which the steps stand ready in the filters. It is kept on the device, and only
 * after a click. It changes how the filters look, never what the list holds: that is all in the address.
 */
export function maakLens(waarin: ParentNode, proces: FacetOpPagina) {
  const balk = vind(waarin, '[data-lens]');
  const knop = vind<HTMLButtonElement>(balk, 'button');
  const bij = vind(balk, 'small');
  const groep = balk.closest('details');
  let mijn = proces.waarden.find(({ id }) => id === lees())?.id;
  let nu: Staat | undefined;

  function toon(staat: Staat) {
    nu = staat;
    const gekozen = staat.keuzes.proces?.[0];
    const viaStap = new Set((staat.keuzes.stap ?? []).map((stap) => stap.split('/')[0]));
    for (const lijst of waarin.querySelectorAll<HTMLElement>('[data-bij]')) {
      const id = lijst.dataset.bij;
      lijst.hidden = id !== gekozen && id !== mijn && !viaStap.has(id);
    }
    const over = gekozen ?? mijn;
    const label = proces.waarden.find(({ id }) => id === over)?.label;
    balk.hidden = label === undefined;
    const vergeet = over === mijn;
    knop.textContent = vergeet ? 'Vergeet mijn lens' : `Onthoud “${label}” als mijn lens`;
    bij.textContent = vergeet
      ? `De stappen van “${label}” staan altijd open. Dat staat alleen op dit toestel.`
      : 'Dan staan de stappen ervan altijd open. Dat bewaren we alleen op dit toestel.';
  }

  knop.addEventListener('click', () => {
    const gekozen = nu?.keuzes.proces?.[0] ?? mijn;
    mijn = gekozen === mijn ? undefined : gekozen;
    bewaar(mijn ?? null);
    if (nu) toon(nu);
  });
  if (mijn && groep) {
    groep.open = true;
    groep.parentElement?.querySelector('.facetkop')?.after(groep);
  }
  return toon;
}

import { vind } from './dom.ts';

/** On a phone the filters are a sheet over the whole screen; beside the list there is no room for them. */
export function maakBlad(waarin: ParentNode): (tekst: string, aantal: number) => void {
  const open = vind<HTMLButtonElement>(waarin, '[data-open-filters]');
  const sluit = vind<HTMLButtonElement>(waarin, '[data-sluit-filters]');
  const blad = vind<HTMLDialogElement>(waarin, '[data-filterblad]');
  const facetten = vind(waarin, '[data-facetten]');
  const thuis = facetten.parentElement;
  const smal = matchMedia('(max-width: 62rem)');

  function pas() {
    open.hidden = !smal.matches;
    if (thuis) thuis.hidden = smal.matches;
    if (smal.matches) blad.prepend(facetten);
    else {
      blad.close();
      thuis?.append(facetten);
    }
  }
  smal.addEventListener('change', pas);
  pas();
  open.addEventListener('click', () => blad.showModal());
  sluit.addEventListener('click', () => blad.close());
  return (tekst, aantal) => {
    sluit.textContent = tekst;
    vind(open, '[data-tekst]').textContent = aantal > 0 ? `Filters (${aantal})` : 'Filters';
  };
}

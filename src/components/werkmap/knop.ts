/**
 * The buttons "In mijn werkmap" and the count in the head. A button says in data-werkmap which pieces it stands for:
 * "m.ecogram w.ecogram". It counts as in when all pieces of the kind of the first are in; the others come along.
 */
import { bijLade, sleutelsInLade } from '../../tools/kit/werkmap/plek.ts';
import { zeg } from '../melding.ts';

const deur = document.querySelector<HTMLAnchorElement>('[data-werkmap-deur]');

/** Shows which of the buttons stand for pieces that are in the map, and how many there are. */
function toon() {
  const sleutels = sleutelsInLade();
  for (const knop of document.querySelectorAll<HTMLElement>('[data-werkmap]')) {
    const eigen = (knop.dataset.werkmap ?? '').split(' ');
    const erin = eigen.every((stuk) => stuk[0] !== eigen[0]?.[0] || sleutels.includes(stuk));
    knop.setAttribute('aria-pressed', String(erin));
    knop.hidden = false;
  }
  const tel = deur?.querySelector<HTMLElement>('[data-tel]');
  if (!tel) return;
  tel.hidden = sleutels.length === 0;
  tel.firstChild?.replaceWith(String(sleutels.length));
}

document.addEventListener('click', ({ target }) => {
  const knop = (target as Element).closest<HTMLElement>('[data-werkmap]');
  if (!knop) return;
  const erin = knop.getAttribute('aria-pressed') === 'true';
  import('./doe.ts').then(
    ({ haalEruit, legErin }) => (erin ? haalEruit(knop) : legErin(knop, deur?.href ?? '')),
    () => zeg('Dat lukt niet. Kijk of je verbinding hebt en probeer opnieuw.'),
  );
});

bijLade(toon);
// Lines of the finder come later; a page that comes out of the browser's memory has slept.
document.addEventListener('rijen', toon);
addEventListener('pageshow', toon);
toon();

import { vind } from './dom.ts';

/** Loads the finder: at once when the address asks for something, else when the page has come to rest. */
const plek = vind(document, '[data-vinder]');
const laad = () => void import('./vinder.ts').then(({ begin }) => begin(plek));

if (location.search.length > 1) {
  // What the address asks for is on its way: the whole list does not jump in between.
  plek.dataset.bezig = '';
  laad();
} else if ('requestIdleCallback' in window) requestIdleCallback(laad, { timeout: 1500 });
else setTimeout(laad, 200);

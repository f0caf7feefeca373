/**
 * Copying an address: every element with data-kopieer gives the address of its link (or of the page)
 * to the clipboard and says what it copied. Without JavaScript a link is still a link.
 */
import { zeg } from './melding.ts';

/** The address of what is on the screen: the part of the page too, when it is all that shows. */
const hier = () =>
  document.querySelector('[data-heel-adres]') ? location.href : location.href.replace(/#.*/, '');

for (const knop of document.querySelectorAll<HTMLElement>('[data-met-js]')) knop.hidden = false;

for (const element of document.querySelectorAll<HTMLElement>('[data-kopieer]')) {
  element.addEventListener('click', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    // A button may name an address of its own; else a link gives where it leads, and a button where we are.
    const eigen = element.dataset.kort;
    const doel =
      eigen !== undefined
        ? new URL(eigen, location.href).href
        : element instanceof HTMLAnchorElement
          ? element.href
          : hier();
    if (element instanceof HTMLAnchorElement) history.replaceState(null, '', doel);
    const gelukt = await navigator.clipboard?.writeText(doel).then(
      () => true,
      () => false,
    );
    const wat = element.dataset.kopieer;
    zeg(gelukt ? `De link naar ${wat} is gekopieerd.` : `Kopiëren lukt hier niet. Het adres is ${doel}`);
    if (!gelukt) return;
    element.classList.add('gekopieerd');
    setTimeout(() => element.classList.remove('gekopieerd'), 2500);
  });
}

for (const knop of document.querySelectorAll('[data-qr]'))
  knop.addEventListener('click', async () => {
    const { toonQr } = await import('../tools/kit/uitvoer/qr.ts');
    toonQr(hier(), document.title.replace(/ · Stapwijs$/, ''));
  });

for (const knop of document.querySelectorAll('[data-druk]')) knop.addEventListener('click', () => print());

/**
 * Copying an address: every element with data-kopieer gives the address of its link (or of the page)
 * to the clipboard and says what it copied. Without JavaScript a link is still a link.
 */
const melding = document.querySelector('[data-melding]');
let weg: ReturnType<typeof setTimeout> | undefined;

/** Shows and speaks a short message; it goes away by itself. */
function zeg(tekst: string) {
  if (!melding) return;
  melding.textContent = tekst;
  clearTimeout(weg);
  weg = setTimeout(() => {
    melding.textContent = '';
  }, 5000);
}

for (const knop of document.querySelectorAll<HTMLElement>('[data-met-js]')) knop.hidden = false;

for (const element of document.querySelectorAll<HTMLElement>('[data-kopieer]')) {
  element.addEventListener('click', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const doel = element instanceof HTMLAnchorElement ? element.href : location.href.replace(/#.*/, '');
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

for (const knop of document.querySelectorAll('[data-druk]')) knop.addEventListener('click', () => print());

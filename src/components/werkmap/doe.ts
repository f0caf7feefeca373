import { leesStukken, meesteStukken, voegToe, zetTerug } from '../../model/werkmap/map.ts';
import { schrijfStuk, stukSleutel } from '../../model/werkmap/stuk.ts';
import { leesLade, schrijfLade } from '../../tools/kit/werkmap/lade.ts';
import { zeg } from '../melding.ts';

const stukkenVan = (knop: HTMLElement) => leesStukken((knop.dataset.werkmap ?? '').split(' '));
const aantal = (n: number) => (n === 1 ? '1 stuk' : `${n} stukken`);

function link(tekst: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = tekst;
  return element;
}

/**
 * Puts the pieces of a button in the map, and says so.
 * @param deur address of the page of the werkmap
 */
export function legErin(knop: HTMLElement, deur: string) {
  const stukken = stukkenVan(knop);
  const map = leesLade();
  const nieuw = voegToe(stukken)(map);
  const erbij = nieuw.stukken.length - map.stukken.length;
  const bekijk = link('Bekijk je werkmap', deur);
  if (erbij === 0) zeg(`Je werkmap is vol: er passen ${meesteStukken} stukken in.`, bekijk);
  else if (schrijfLade(nieuw)) zeg(`${aantal(erbij)} in je werkmap gelegd.`, bekijk);
  else
    zeg(
      'Deze browser bewaart niets, ook geen werkmap. Met een link lukt het wel.',
      link('Open ze als link', `${deur}?v=1&k=${stukken.map(schrijfStuk).join('~')}`),
    );
}

/** Takes the pieces of a button out of the map, and offers a way back. */
export function haalEruit(knop: HTMLElement) {
  const map = leesLade();
  const eigen = new Set(stukkenVan(knop).map(stukSleutel));
  const weg = [...map.stukken.entries()].filter(([, stuk]) => eigen.has(stukSleutel(stuk)));
  schrijfLade({ ...map, stukken: map.stukken.filter((stuk) => !eigen.has(stukSleutel(stuk))) });
  const terug = document.createElement('button');
  terug.type = 'button';
  terug.textContent = 'Zet terug';
  terug.addEventListener('click', () => {
    schrijfLade(weg.reduce((nu, [plek, stuk]) => zetTerug(plek, stuk)(nu), leesLade()));
    knop.focus();
    zeg(`${aantal(weg.length)} teruggezet.`);
  });
  zeg(`${aantal(weg.length)} uit je werkmap gehaald.`, terug);
}

/**
 * The buttons "In mijn werkmap" and the count in the head. A button says in data-werkmap which pieces it stands for:
 * "m.ecogram w.ecogram". It counts as in when all pieces of the kind of the first are in; the others come along.
 */
import { leesStukken, meesteStukken, voegToe, zetTerug } from '../../model/werkmap/map.ts';
import { schrijfStuk, stukSleutel } from '../../model/werkmap/stuk.ts';
import { bijLade, leesLade, schrijfLade } from '../../tools/kit/werkmap/lade.ts';
import { zeg } from '../melding.ts';

const deur = document.querySelector<HTMLAnchorElement>('[data-werkmap-deur]');
const stukkenVan = (knop: HTMLElement) => leesStukken((knop.dataset.werkmap ?? '').split(' '));
const aantal = (n: number) => (n === 1 ? '1 stuk' : `${n} stukken`);

/** Shows which of the buttons stand for pieces that are in the map; lines that come later ask for it themselves. */
export function toonKnoppen(waarin: ParentNode = document) {
  const { stukken } = leesLade();
  const er = new Set(stukken.map(stukSleutel));
  for (const knop of waarin.querySelectorAll<HTMLElement>('[data-werkmap]')) {
    const eigen = stukkenVan(knop);
    const erin = eigen.every((stuk) => stuk.soort !== eigen[0]?.soort || er.has(stukSleutel(stuk)));
    knop.setAttribute('aria-pressed', String(erin));
    knop.hidden = false;
  }
  const tel = deur?.querySelector<HTMLElement>('[data-tel]');
  if (!tel) return;
  tel.hidden = stukken.length === 0;
  tel.firstChild?.replaceWith(String(stukken.length));
}

function link(tekst: string, vraag = ''): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = (deur?.href ?? '') + vraag;
  element.textContent = tekst;
  return element;
}

function erin(knop: HTMLElement) {
  const stukken = stukkenVan(knop);
  const map = leesLade();
  const nieuw = voegToe(stukken)(map);
  const erbij = nieuw.stukken.length - map.stukken.length;
  if (erbij === 0)
    zeg(`Je werkmap is vol: er passen ${meesteStukken} stukken in.`, link('Bekijk je werkmap'));
  else if (schrijfLade(nieuw)) zeg(`${aantal(erbij)} in je werkmap gelegd.`, link('Bekijk je werkmap'));
  else
    zeg(
      'Deze browser bewaart niets, ook geen werkmap. Met een link lukt het wel.',
      link('Open ze als link', `?v=1&k=${stukken.map(schrijfStuk).join('~')}`),
    );
}

function eruit(knop: HTMLElement) {
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

document.addEventListener('click', ({ target }) => {
  const knop = (target as Element).closest<HTMLElement>('[data-werkmap]');
  if (!knop) return;
  if (knop.getAttribute('aria-pressed') === 'true') eruit(knop);
  else erin(knop);
});

bijLade(() => toonKnoppen());
// A page that comes out of the browser's memory has slept.
addEventListener('pageshow', () => toonKnoppen());
toonKnoppen();

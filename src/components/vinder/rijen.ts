import type { AndereRegel, Feit, MethodiekRegel, Regel } from '../../search/bestanden.ts';
import { kopie, metTekst, vind } from './dom.ts';

export const isMethodiek = (regel: Regel): regel is MethodiekRegel => 'samenvatting' in regel;

const feit = ({ icoon, tekst, geschat }: Feit) =>
  metTekst(kopie(geschat ? 'schatting' : `feit-${icoon}`), tekst);

/** A methodiek as a line, built from the parts that the build left for it. `basis` is the root of the site. */
export function rij(regel: MethodiekRegel, basis: string): HTMLElement {
  const naar = (pad: string) => basis + pad.slice(1);
  const li = kopie('rij');
  const titel = vind<HTMLAnchorElement>(li, '.titel a');
  titel.href = naar(regel.pad);
  titel.textContent = regel.titel;
  vind(li, '.tk > p').textContent = regel.samenvatting;
  vind(li, '.fasen').replaceChildren(...regel.fase.map((id) => kopie(`fase-${id}`)));
  vind(li, '.feiten').replaceChildren(
    ...[regel.tijd, regel.niveau, regel.setting].flatMap((wat) => (wat ? [feit(wat)] : [])),
  );
  vind(li, '.heeft').replaceChildren(
    ...regel.erbij.map(([woord, pad]) => {
      const link = kopie(`erbij-${woord}`) as HTMLAnchorElement;
      link.href = naar(pad);
      return link;
    }),
  );
  const knop = vind(li, '[data-werkmap]');
  knop.dataset.werkmap = regel.werkmap;
  vind(knop, '[data-wat]').textContent = `“${regel.titel}”`;
  return li;
}

function andere({ pad, titel, bij }: AndereRegel, basis: string): HTMLElement {
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = basis + pad.slice(1);
  link.textContent = titel;
  const uitleg = document.createElement('p');
  uitleg.textContent = bij;
  li.append(link, uitleg);
  return li;
}

const perGroep = 4;

/** The other pages in short groups, in the order of the kinds. */
export function groepen(regels: readonly AndereRegel[], basis: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('template[data-soort]')].flatMap(({ dataset }) => {
    const eigen = regels.filter(({ soort }) => soort === dataset.soort).slice(0, perGroep);
    if (eigen.length === 0) return [];
    const groep = document.createElement('section');
    const kop = document.createElement('h3');
    kop.textContent = dataset.naam ?? '';
    const lijst = document.createElement('ul');
    lijst.append(...eigen.map((regel) => andere(regel, basis)));
    groep.append(kop, lijst);
    return [groep];
  });
}

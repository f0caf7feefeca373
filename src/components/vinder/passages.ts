import type { Passage, Stuk } from '../../search/passages.ts';
import { kopie, vind } from './dom.ts';
import { zoekPassages } from './pagefind.ts';

/** With fewer methodieken than this the text is searched without being asked. */
const weinig = 3;

function stuk({ tekst, raak }: Stuk): Node {
  if (!raak) return document.createTextNode(tekst);
  const mark = document.createElement('mark');
  mark.textContent = tekst;
  return mark;
}

function regel({ bladzijde, kop, adres, uittreksel }: Passage): HTMLElement {
  const li = kopie('passage');
  const link = vind<HTMLAnchorElement>(li, 'a');
  link.href = adres;
  vind(link, '[data-bladzijde]').textContent = bladzijde;
  const plaats = vind(link, '[data-kop]');
  if (kop === '') plaats.remove();
  else plaats.textContent = kop;
  vind(li, 'p').append(...uittreksel.map(stuk));
  return li;
}

const passagesTekst = (aantal: number) =>
  aantal === 0
    ? 'In de tekst vonden we dit niet.'
    : `${aantal} ${aantal === 1 ? 'plaats' : 'plaatsen'} in de tekst`;

/** What the part "In de tekst" is about: what was typed, as the finder read it (`gelezen`), and how much it found. */
export interface Zoekvraag {
  zoek: string;
  gelezen: string;
  methodieken: number;
}

/**
 * The part "In de tekst" below the list: places in the running text that answer what was typed.
 * @param basis the root of the site
 * @returns shows the part for a question
 */
export function maakPassages(deel: HTMLElement, basis: string): (vraag: Zoekvraag) => void {
  const kop = vind(deel, 'h2');
  const stand = vind(deel, '[role=status]');
  const lijst = vind(deel, 'ol');
  const knop = vind<HTMLButtonElement>(deel, 'button');
  let nu = '';
  let vraag = '';

  async function toon() {
    const mijn = vraag;
    knop.hidden = true;
    stand.textContent = 'We zoeken in de tekst.';
    try {
      const passages = await zoekPassages(basis, mijn);
      if (mijn !== vraag) return;
      lijst.replaceChildren(...passages.map(regel));
      stand.textContent = passagesTekst(passages.length);
    } catch {
      if (mijn !== vraag) return;
      knop.hidden = false;
      stand.textContent = 'Zoeken in de tekst lukt nu niet. Probeer het straks nog eens.';
    }
  }

  knop.addEventListener('click', () => {
    // The button goes away: who used it stands at the beginning of what it brought.
    kop.focus();
    void toon();
  });

  return ({ zoek, gelezen, methodieken }) => {
    if (zoek !== nu) {
      nu = zoek;
      vraag = gelezen || zoek;
      lijst.replaceChildren();
      stand.textContent = '';
      knop.hidden = false;
    }
    deel.hidden = false;
    if (methodieken < weinig && !knop.hidden) void toon();
  };
}

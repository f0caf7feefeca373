/** Small helpers for a page that the build has already written: what is not there is a fault of ours. */

export function vind<E extends Element = HTMLElement>(waarin: ParentNode, kiezer: string): E {
  const element = waarin.querySelector<E>(kiezer);
  if (!element) throw new Error(`${kiezer} ontbreekt`);
  return element;
}

/** A copy of what a <template> holds, by its name. */
export function kopie(naam: string): HTMLElement {
  const inhoud = vind<HTMLTemplateElement>(document, `template[data-sjabloon="${naam}"]`).content
    .firstElementChild;
  if (!inhoud) throw new Error(`sjabloon ${naam} is leeg`);
  return inhoud.cloneNode(true) as HTMLElement;
}

/** Puts words in the place that a copy keeps for them. */
export function metTekst(element: HTMLElement, tekst: string): HTMLElement {
  vind(element, '[data-tekst]').textContent = tekst;
  return element;
}

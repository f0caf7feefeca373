const melding = document.querySelector('[data-melding]');
let weg: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows and speaks a short message; it goes away by itself.
 * @param doe a link or a button that goes on from there; the message then stays longer, and while it is used
 */
export function zeg(tekst: string, ...doe: HTMLElement[]) {
  if (!melding) return;
  melding.replaceChildren(tekst, ...doe.flatMap((element) => [' ', element]));
  clearTimeout(weg);
  const ruim = () => {
    if (melding.matches(':hover, :focus-within')) weg = setTimeout(ruim, 2000);
    else melding.replaceChildren();
  };
  weg = setTimeout(ruim, doe.length > 0 ? 10_000 : 5000);
}

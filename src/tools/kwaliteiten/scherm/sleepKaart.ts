import { volgSleep } from '../../kit/scherm/sleep.ts';

/**
 * Drags the card in hand. Places to lay it on carry `data-doel`; the one under the pointer is marked with `data-boven`.
 * Nothing is drawn anew while the finger moves: only this card shifts.
 * @param los what to do with the name of the place it was laid on
 */
export function sleepKaart(start: PointerEvent, los: (doel: string) => void) {
  const kaart = start.currentTarget as HTMLElement;
  // Measured once: nothing else moves during a drag.
  const doelen = [...document.querySelectorAll<HTMLElement>('[data-doel]')].map(
    (element) => [element, element.getBoundingClientRect()] as const,
  );
  const onder = ({ clientX: x, clientY: y }: PointerEvent) =>
    doelen.find(
      ([, { left, right, top, bottom }]) => x >= left && x <= right && y >= top && y <= bottom,
    )?.[0];
  let boven: HTMLElement | undefined;
  const wijs = (doel?: HTMLElement) => {
    if (doel === boven) return;
    boven?.removeAttribute('data-boven');
    doel?.setAttribute('data-boven', '');
    boven = doel;
  };
  const terug = () => {
    wijs();
    kaart.removeAttribute('data-los');
    kaart.style.transform = '';
  };
  volgSleep(start, {
    beweeg: (dx, dy, g) => {
      kaart.setAttribute('data-los', '');
      kaart.style.transform = `translate(${dx}px, ${dy}px) scale(0.8)`;
      wijs(onder(g));
    },
    los: (versleept, g) => {
      terug();
      const doel = versleept && onder(g)?.dataset['doel'];
      if (doel) los(doel);
    },
    afgebroken: terug,
  });
}

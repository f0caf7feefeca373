import { volgSleep } from '../../kit/scherm/sleep.ts';

/** How near to the edge of the screen the page begins to move along, in px, and how fast. */
const rand = 90;
const vaart = 14;

/**
 * Drags a line of the list: the others make room while it moves, and the page moves along near its edges.
 * @param start the pointerdown on the handle
 * @param rijen the lines in their order
 * @param van place of the line that is dragged
 * @param klaar hears the place where it was let go, when that is another
 */
export function sleepRij(
  start: PointerEvent,
  rijen: HTMLElement[],
  van: number,
  klaar: (naar: number) => void,
) {
  const rij = rijen[van];
  if (!rij) return;
  const plaatsen = rijen.map((een) => een.getBoundingClientRect());
  const eigen = rij.getBoundingClientRect();
  const begin = start.clientY + scrollY;
  const scrol = scrollY;
  let y = start.clientY;
  let naar = van;
  let beeld = 0;

  const legUit = () => {
    const verschil = y + scrollY - begin;
    const midden = eigen.top + scrol + eigen.height / 2 + verschil;
    naar = plaatsen.filter(({ top, height }, i) => i !== van && top + scrol + height / 2 < midden).length;
    rijen.forEach((een, i) => {
      const opzij = i > van && i <= naar ? -eigen.height : i < van && i >= naar ? eigen.height : 0;
      een.style.translate = `0 ${i === van ? verschil : opzij}px`;
    });
  };
  const loop = () => {
    const stap = y < rand ? -vaart : y > innerHeight - rand ? vaart : 0;
    if (stap !== 0) {
      scrollBy({ top: stap, behavior: 'instant' });
      legUit();
    }
    beeld = requestAnimationFrame(loop);
  };
  const leg = () => {
    cancelAnimationFrame(beeld);
    rij.classList.remove('sleept');
    rij.parentElement?.classList.remove('bezig');
    for (const een of rijen) een.style.translate = '';
  };

  volgSleep(start, {
    beweeg: (_, __, g) => {
      if (beeld === 0) {
        rij.classList.add('sleept');
        rij.parentElement?.classList.add('bezig');
        beeld = requestAnimationFrame(loop);
      }
      y = g.clientY;
      legUit();
    },
    los: (versleept) => {
      leg();
      if (versleept && naar !== van) klaar(naar);
    },
    afgebroken: leg,
  });
}

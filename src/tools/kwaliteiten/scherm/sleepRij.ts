import { volgSleep } from '../../kit/scherm/sleep.ts';

/** Drags a card up or down in its row; a line shows where it would come. */
export function sleepRij(start: PointerEvent, los: (naar: number) => void) {
  const regel = (start.currentTarget as Element).closest('li');
  if (!regel?.parentElement) return;
  const regels = [...regel.parentElement.children] as HTMLElement[];
  const middens = regels.map((element) => {
    const { top, height } = element.getBoundingClientRect();
    return top + height / 2;
  });
  const van = regels.indexOf(regel);
  const naar = ({ clientY }: PointerEvent) =>
    middens.filter((midden, i) => (i < van ? midden < clientY : i > van && midden <= clientY)).length;
  const schoon = () => {
    regel.removeAttribute('data-los');
    regel.style.transform = '';
    for (const ander of regels) ander.removeAttribute('data-boven');
  };
  volgSleep(start, {
    beweeg: (_, dy, g) => {
      const doel = naar(g);
      regel.setAttribute('data-los', '');
      regel.style.transform = `translateY(${dy}px)`;
      regels.forEach((ander, i) => {
        if (i === doel && i !== van) ander.setAttribute('data-boven', i < van ? 'voor' : 'na');
        else ander.removeAttribute('data-boven');
      });
    },
    los: (versleept, g) => {
      schoon();
      if (versleept) los(naar(g));
    },
    afgebroken: schoon,
  });
}

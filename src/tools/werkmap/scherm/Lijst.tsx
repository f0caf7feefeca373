import { useEffect, useRef, useState } from 'preact/hooks';
import { verplaats, zetStuk } from '../../../model/werkmap/map.ts';
import { Knop } from '../../kit/scherm/Knop.tsx';
import type { Rij as RijZicht } from '../zicht/rij.ts';
import type { Wijzig } from './gebruik.ts';
import { Rij } from './Rij.tsx';
import { sleepRij } from './sleep.ts';

/** A piece that was taken out and can still come back; where it lay is told by the line above it. */
export interface Gat {
  nr: number;
  titel: string;
  /** Key of the line above; absent: at the top. */
  na: string | undefined;
  terug: () => void;
}

interface Props {
  rijen: RijZicht[];
  gaten: Gat[];
  basis: string;
  wijzig: Wijzig;
  weg: (rij: RijZicht) => void;
}

/** The pieces in their order: to drag, or to move with buttons and keys. The focus stays with the piece. */
export function Lijst({ rijen, gaten, basis, wijzig, weg }: Props) {
  const ref = useRef<HTMLOListElement>(null);
  const [stand, zetStand] = useState('');
  const focus = useRef<{ index: number; knop: string } | undefined>(undefined);
  const alle = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-rij]') ?? [])];
  useEffect(() => {
    if (!focus.current) return;
    const { index, knop } = focus.current;
    focus.current = undefined;
    alle()[index]?.querySelector<HTMLElement>(`[data-knop="${knop}"]`)?.focus();
  });

  const verzet = (van: number, naar: number, knop: string) => {
    const [rij, doel] = [rijen[van], rijen[naar]];
    if (!rij || !doel) return;
    focus.current = { index: naar, knop };
    wijzig(verplaats(rij.plek, doel.plek));
    zetStand(`${rij.titel} staat nu op plaats ${naar + 1} van ${rijen.length}.`);
  };
  const plaats = (gat: Gat) => {
    if (gat.na === undefined) return -1;
    const boven = rijen.findIndex(({ sleutel }) => sleutel === gat.na);
    return boven < 0 ? rijen.length - 1 : boven;
  };
  const gatenNa = (index: number) =>
    gaten
      .filter((gat) => plaats(gat) === index)
      .map((gat) => (
        <li class="wm-gat" key={`gat-${gat.nr}`} data-gat={gat.nr}>
          <span>“{gat.titel}” is uit de map.</span>
          <Knop soort="stil" klein icoon="terug" onClick={gat.terug}>
            Zet terug
          </Knop>
        </li>
      ));
  return (
    <>
      <p id="wm-hulp" hidden>
        Sleep, of houd Alt ingedrukt met pijl omhoog of omlaag.
      </p>
      <p class="vh" role="status">
        {stand}
      </p>
      <ol class="wm-lijst" ref={ref}>
        {gatenNa(-1)}
        {rijen.flatMap((rij, index) => [
          <Rij
            key={rij.sleutel}
            {...{ rij, basis, eerste: index === 0, laatste: index === rijen.length - 1 }}
            zet={(deel) => wijzig(zetStuk(rij.plek, deel))}
            verzet={(stap, knop) => verzet(index, index + stap, knop)}
            sleep={(start) => sleepRij(start, alle(), index, (naar) => verzet(index, naar, 'greep'))}
            weg={() => weg(rij)}
          />,
          ...gatenNa(index),
        ])}
      </ol>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icoon } from './Icoon.tsx';
import type { IcoonNaam } from './iconen.ts';

/** A toolbar: one stop of the Tab key, the arrow keys go from button to button (WAI-ARIA Authoring Practices, toolbar). */
export function Balk({ label, children }: { label: string; children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  const knoppen = () => [
    ...(ref.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];
  const wijs = (knop?: HTMLButtonElement) => {
    for (const een of ref.current?.querySelectorAll('button') ?? []) een.tabIndex = een === knop ? 0 : -1;
  };
  // After every drawing one button, and only one, can be reached with Tab.
  useEffect(() => {
    const alle = knoppen();
    wijs(alle.find((knop) => knop === document.activeElement || knop.tabIndex === 0) ?? alle[0]);
  });
  const pijl = (g: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[g.key];
    const alle = knoppen();
    const hier = alle.indexOf(document.activeElement as HTMLButtonElement);
    const doel =
      g.key === 'Home'
        ? 0
        : g.key === 'End'
          ? alle.length - 1
          : stap
            ? (hier + stap + alle.length) % alle.length
            : -1;
    const knop = alle[doel];
    if (hier < 0 || !knop) return;
    g.preventDefault();
    wijs(knop);
    knop.focus();
  };
  return (
    <div ref={ref} class="tk-balk" role="toolbar" aria-label={label} onKeyDown={pijl}>
      {children}
    </div>
  );
}

interface KnopProps {
  icoon: IcoonNaam;
  children: string;
  doe: () => void;
  aan?: boolean;
  uit?: boolean;
}

/** A button of the toolbar: a sign with its word under it. */
export const BalkKnop = ({ icoon, children, doe, aan, uit }: KnopProps) => (
  <button type="button" class="tk-tknop" aria-pressed={aan} disabled={uit} onClick={doe}>
    <Icoon naam={icoon} />
    {children}
  </button>
);

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  titel: string;
  /** What to do now, in a sentence. */
  uitleg?: ComponentChildren;
  /** Changes when there is another thing to do: the focus then goes to the title. */
  stand: string;
  /** Extra class for the shape of this view. */
  klas?: string;
  toets?: (toets: string) => boolean;
  children: ComponentChildren;
}

/** Only the first view of a visit leaves the focus where it is. */
let eerste = true;

const typt = (doel: EventTarget | null) => doel instanceof Element && doel.matches('input, textarea, select');

/** One view of the game on the sheet: what is asked, and what to do it with. Keys count while the focus is in it. */
export function Spelvlak({ titel, uitleg, stand, klas = '', toets, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!eerste) ref.current?.focus();
    eerste = false;
  }, [stand]);
  const bijToets = (g: KeyboardEvent) => {
    if (g.ctrlKey || g.metaKey || g.altKey || typt(g.target)) return;
    if (toets?.(g.key.toLowerCase())) g.preventDefault();
  };
  return (
    <section class={`kw-vlak ${klas}`} aria-labelledby="kw-titel" onKeyDown={bijToets}>
      <header class="kw-kop">
        <h2 id="kw-titel" ref={ref} tabIndex={-1}>
          {titel}
        </h2>
        {uitleg && <p>{uitleg}</p>}
      </header>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<W extends string> {
  titel: string;
  opties: readonly (readonly [W, ComponentChildren])[];
  waarde: W | undefined;
  kies: (waarde: W) => void;
  /** Side by side in this many columns. */
  kolommen?: number;
}

/** One of a few: radio buttons that look like tiles. The arrow keys go from one to the next. */
export function Keuze<W extends string>({ titel, opties, waarde, kies, kolommen = 3 }: Props<W>) {
  const naam = useId();
  return (
    <fieldset class="tk-keuze" data-kolommen={kolommen}>
      <legend>{titel}</legend>
      <div>
        {opties.map(([w, inhoud]) => (
          <label key={w}>
            <input type="radio" name={naam} checked={w === waarde} onChange={() => kies(w)} />
            {inhoud}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

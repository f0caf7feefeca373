import { useEffect, useId, useState } from 'preact/hooks';
import type { Maat } from '../soort.ts';
import { leesGetal } from '../tijd.ts';

interface Props {
  label: string;
  maat: Maat;
  waarde: number | undefined;
  zet: (getal: number | undefined) => void;
  klaar: () => void;
}

/** A year or an age. What is typed stays as it is until it is one; it may also stay empty. */
export function Getalveld({ label, maat, waarde, zet, klaar }: Props) {
  const id = useId();
  const [tekst, zetTekst] = useState(waarde?.toString() ?? '');
  useEffect(() => {
    if (leesGetal(tekst, maat) !== (waarde ?? '')) zetTekst(waarde?.toString() ?? '');
  }, [waarde, maat]);
  const fout = leesGetal(tekst, maat) === undefined;
  return (
    <div class="tk-veld lv-getal">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={tekst}
        aria-describedby={fout ? `${id}f` : undefined}
        onInput={(g) => {
          const nieuw = g.currentTarget.value;
          zetTekst(nieuw);
          const getal = leesGetal(nieuw, maat);
          if (getal !== undefined) zet(getal === '' ? undefined : getal);
        }}
        onBlur={klaar}
      />
      {fout && (
        <small id={`${id}f`} class="tk-hulp">
          {maat === 'jaar' ? 'Een jaar van 4 cijfers, zoals 2004.' : 'Een leeftijd, van 0 tot 120.'}
        </small>
      )}
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import { grens } from '../grens.ts';
import { naamRaad } from '../woorden.ts';

interface Props {
  label: string;
  naam: string;
  /** Called at every change; leaving the field is a step of its own. */
  zet: (naam: string) => void;
  klaar: () => void;
}

/** A name that can be changed. What is typed stays as it is until the field is left, spaces and all. */
export function Naamveld({ label, naam, zet, klaar }: Props) {
  const id = useId();
  const [bezig, zetBezig] = useState<string | undefined>();
  return (
    <div class="tk-veld">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={grens.label}
        aria-describedby={`${id}h`}
        value={bezig ?? naam}
        onInput={(g) => {
          zetBezig(g.currentTarget.value);
          zet(g.currentTarget.value);
        }}
        onBlur={() => {
          zetBezig(undefined);
          klaar();
        }}
      />
      <small id={`${id}h`} class="tk-hulp">
        {naamRaad}
      </small>
    </div>
  );
}

import { useId, useState } from 'preact/hooks';

interface Props {
  /** For who hears the field; the words beside it say the rest. */
  label: string;
  waarde: number | undefined;
  /** What counts while the field is empty: shown in pencil. */
  vanzelf?: number | null | undefined;
  min: number;
  max: number;
  zet: (waarde: number | undefined) => void;
  voor?: string;
  na?: string;
}

/** A whole number. What is typed halfway is left alone; only what makes sense counts. */
export function Getal({ label, waarde, vanzelf, min, max, zet, voor, na }: Props) {
  const [tekst, zetTekst] = useState<string | undefined>();
  const id = useId();
  const mag = vanzelf !== undefined;
  const typ = (nieuw: string) => {
    zetTekst(nieuw);
    const getal = Number(nieuw);
    if (nieuw.trim() === '') mag && zet(undefined);
    else if (Number.isInteger(getal) && getal >= min && getal <= max) zet(getal);
  };
  return (
    <span class="wm-getal">
      {voor && <span aria-hidden="true">{voor}</span>}
      <input
        type="number"
        inputMode="numeric"
        aria-label={label}
        aria-describedby={mag ? id : undefined}
        {...{ min, max }}
        placeholder={vanzelf === null ? '?' : vanzelf?.toString()}
        value={tekst ?? waarde ?? ''}
        onInput={(g) => typ(g.currentTarget.value)}
        onBlur={() => zetTekst(undefined)}
      />
      {na && <span aria-hidden="true">{na}</span>}
      {mag && (
        <span id={id} hidden>
          {vanzelf === null ? 'Leeg: nog niet bekend' : `Leeg: automatisch ${vanzelf}`}
        </span>
      )}
    </span>
  );
}

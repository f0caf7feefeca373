import { useId } from 'preact/hooks';
import type { Kast } from '../kast.ts';

interface Props<D> {
  kast: Kast<D>;
  label: string;
  hulp?: string;
  waarde: string;
  /** Puts the words into the document; typing on is one step. */
  zet: (tekst: string) => (doc: D) => D;
  melding: (tekst: string) => string;
  /** Tells this field from others, so that the typing of one is one step. */
  sleutel: string;
  lengte: number;
  lang?: boolean;
}

/** A field whose words are part of the document. */
export function Tekstveld<D>({ kast, label, hulp, waarde, zet, melding, sleutel, lengte, lang }: Props<D>) {
  const id = useId();
  const deel = {
    id,
    value: waarde,
    maxLength: lengte,
    autocomplete: 'off' as const,
    'aria-describedby': hulp ? `${id}h` : undefined,
    onInput: (g: Event) => {
      const tekst = (g.currentTarget as HTMLInputElement).value;
      kast.doe(zet(tekst), melding(tekst), sleutel);
    },
    onBlur: () => kast.klaar(),
  };
  return (
    <div class="tk-veld">
      <label for={id}>{label}</label>
      {lang ? <textarea rows={3} {...deel} /> : <input type="text" {...deel} />}
      {hulp && (
        <small id={`${id}h`} class="tk-hulp">
          {hulp}
        </small>
      )}
    </div>
  );
}

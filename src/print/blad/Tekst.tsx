/** @jsxImportSource preact */
import { metBreekpunten } from '../plan/afbreken.ts';
import type { Merk } from '../plan/doos.ts';
import { inkt } from './stijl.ts';

interface TekstProps {
  children: string;
  maat: number;
  letter?: 'gewoon' | 'vet' | 'titel';
  /** Words of so many letters may break. */
  breek?: number;
  kleur?: string;
  hoogte?: number;
  merk?: Merk;
  stijl?: Record<string, unknown>;
}

/** One text: a paragraph unless `merk` gives it another role. */
export function Tekst({
  children,
  maat,
  letter = 'gewoon',
  breek = 18,
  kleur = inkt,
  hoogte = 1.35,
  merk = {},
  stijl = {},
}: TekstProps) {
  const style = {
    fontSize: maat,
    fontFamily: letter === 'titel' ? 'Titel, TitelRest, Rest' : 'Tekst, Rest',
    fontWeight: letter === 'gewoon' ? 400 : 600,
    lineHeight: hoogte,
    color: kleur,
    ...stijl,
  };
  return (
    <div data-merk={merk} style={style}>
      {metBreekpunten(children, breek)}
    </div>
  );
}

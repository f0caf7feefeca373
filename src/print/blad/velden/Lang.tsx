/** @jsxImportSource preact */
import type { Invulveld } from '../../../model/werkblad.ts';
import { Plek } from '../Plek.tsx';
import type { Stijl } from '../stijl.ts';

interface RegelsProps {
  stijl: Stijl;
  veld: Pick<Invulveld, 'naam' | 'etiket' | 'soort'>;
  aantal: number;
  /** How many lines stay with the question; the others may go to the next page one by one. */
  vast?: number;
  marge?: number;
}

/** Writing lines: the first few together, the rest line by line, so that a page break never leaves a hole. */
export function eersteRegels({ stijl, veld, aantal, vast = 4 }: RegelsProps) {
  const hier = aantal <= vast + 1 ? aantal : vast;
  return <Plek veld={veld} soort="lang" kader="lijn" stijl={{ height: hier * stijl.regel }} />;
}

export function verdereRegels({ stijl, veld, aantal, vast = 4, marge = 0 }: RegelsProps) {
  const rest = aantal <= vast + 1 ? 0 : aantal - vast;
  return Array.from({ length: rest }, (_, i) => (
    <div
      data-merk={{ eenheid: true }}
      style={{ flexDirection: 'column', marginBottom: i === rest - 1 ? marge : 0 }}
    >
      <Plek veld={veld} soort="lang" kader="lijn" stijl={{ height: stijl.regel }} />
    </div>
  ));
}

/** Does the field go on after its first lines? */
export const looptDoor = (aantal: number, vast = 4): boolean => aantal > vast + 1;

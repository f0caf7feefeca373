import type { Stand } from '../../../model/werkmap/klok.ts';
import { iconen } from '../../kit/scherm/iconen.ts';

const AANTAL = 12;
/** The stone of the house, in a box of 24 by 24, and how far the stones stand apart. */
const vorm = iconen.steen;
const stap = 19.5;

/**
 * The time of a row as stones that wear away, from the left; what is gone stays as an outline. Says nothing that the
 * figures beside it do not say.
 * @param deel which part is left, from 1 to 0
 */
export function Stenen({ deel }: { deel: number }) {
  const op = (1 - deel) * AANTAL;
  return (
    <svg class="loop-stenen" viewBox={`0 0 ${AANTAL * stap} 18`} aria-hidden="true">
      {Array.from({ length: AANTAL }, (_, i) => {
        // In quarters: a stone that shrinks each second asks for looks.
        const rest = Math.ceil(Math.max(0, Math.min(1, i + 1 - op)) * 4) / 4;
        return (
          <g key={i} transform={`translate(${(i + 0.5) * stap - 12} -3)`}>
            {rest < 1 && <path class="om" d={vorm} />}
            {rest > 0 && (
              <path class="over" d={vorm} transform={`translate(12 12) scale(${rest}) translate(-12 -12)`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The sign of how a row stands: a whole stone, half a stone, a stone that calls out. */
export function Standteken({ stand }: { stand: Stand }) {
  return (
    <svg class="loop-teken" viewBox="0 0 24 24" aria-hidden="true">
      {stand === 'op tijd' && <path class="vol" d={vorm} />}
      {stand === 'bijna om' && (
        <>
          <path class="vol" d="M4.5 13h15c-.4 4-4 5.5-8 5.5s-7-2-7-5.5z" />
          <path class="rand" d={vorm} />
        </>
      )}
      {stand === 'over tijd' && (
        <>
          <path class="rand" d={vorm} />
          <path class="roep" d="M12 8v5M12 16v.1" />
        </>
      )}
      {stand === 'vrij' && <path class="rand los" d={vorm} />}
    </svg>
  );
}

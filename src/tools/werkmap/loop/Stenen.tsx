import type { Stand } from '../../../model/werkmap/klok.ts';
import { steen } from '../../../print/plan/steen.ts';

const AANTAL = 12;
const maat = { b: 40, h: 36, stap: 46 };
const vorm = steen(-maat.b / 2, -maat.h / 2, maat.b, maat.h);

/**
 * The time of a row as stones that wear away, from the left; what is gone stays as an outline. Says nothing that the
 * figures beside it do not say.
 * @param deel which part is left, from 1 to 0
 */
export function Stenen({ deel }: { deel: number }) {
  const op = (1 - deel) * AANTAL;
  return (
    <svg class="loop-stenen" viewBox={`0 0 ${AANTAL * maat.stap} ${maat.h + 6}`} aria-hidden="true">
      {Array.from({ length: AANTAL }, (_, i) => {
        // In quarters: a stone that shrinks each second asks for looks.
        const rest = Math.ceil(Math.max(0, Math.min(1, i + 1 - op)) * 4) / 4;
        const plek = `translate(${i * maat.stap + maat.stap / 2} ${maat.h / 2 + 3})`;
        return (
          <g key={i} transform={plek}>
            {rest < 1 && <path class="om" d={vorm} />}
            {rest > 0 && <path class="over" d={vorm} transform={`scale(${rest})`} />}
          </g>
        );
      })}
    </svg>
  );
}

/** The sign of how a row stands: a whole stone, half a stone, a stone that is cracked through. */
export function Standteken({ stand }: { stand: Stand }) {
  const hele = steen(2, 3, 20, 18);
  return (
    <svg class="loop-teken" viewBox="0 0 24 24" aria-hidden="true">
      {stand === 'op tijd' && <path class="vol" d={hele} />}
      {stand === 'bijna om' && (
        <>
          <path class="vol" d={steen(4, 11, 16, 10)} />
          <path class="rand" d={hele} />
        </>
      )}
      {stand === 'over tijd' && (
        <>
          <path class="rand" d={hele} />
          <path class="barst" d="M12 6.5v6.5M12 16.8v.2" />
        </>
      )}
      {stand === 'vrij' && <path class="rand los" d={hele} />}
    </svg>
  );
}

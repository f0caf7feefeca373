import { steen } from '../../../print/plan/steen.ts';
import { Knop } from '../../kit/scherm/Knop.tsx';
import type { Lijn } from '../soort.ts';
import { gebruikteTekens, tekens } from '../vorm/tekens.ts';

interface Props {
  lijn: Lijn;
  groei: (kant: 'voor' | 'na') => void;
  gesprek: boolean;
}

/** Under the line: it grows to both sides, and what its signs mean. */
export function Voet({ lijn, groei, gesprek }: Props) {
  const gebruikt = gebruikteTekens(lijn.momenten);
  const verborgen = lijn.momenten.some((moment) => moment.verborgen);
  return (
    <div class="lv-voet">
      <Knop icoon="links" onClick={() => groei('voor')}>
        Wat kwam ervoor?
      </Knop>
      {!gesprek && (gebruikt.length > 0 || verborgen) && (
        <ul class="lv-sleutel" aria-label="Legende">
          {gebruikt.map((teken) => (
            <li key={teken}>
              <svg viewBox="0 0 26 24" width="26" height="24" aria-hidden="true">
                <path class="lv-steen" d={steen(1, 1, 24, 22)} />
                <path
                  class="lv-teken lv-wit"
                  d={tekens[teken].pad}
                  transform="translate(5.5 4.5) scale(0.62)"
                />
              </svg>
              {tekens[teken].woord}
            </li>
          ))}
          {verborgen && (
            <li class="lv-weg">
              <svg viewBox="0 0 26 24" width="26" height="24" aria-hidden="true">
                <path class="lv-steen" d={steen(1, 1, 24, 22)} />
              </svg>
              niet op papier
            </li>
          )}
        </ul>
      )}
      <Knop icoon="pijl" onClick={() => groei('na')}>
        Wat kwam erna?
      </Knop>
    </div>
  );
}

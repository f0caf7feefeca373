import type { Legende } from '../beeld/legende.ts';
import { type Bandbeeld, staal } from '../beeld/lijn.ts';
import { icoon, omtrek } from '../beeld/tekens.ts';
import type { Aard, Kind, Richting, Staat } from '../woorden.ts';

/** A band as strokes and arrowheads. */
export const Lijn = ({ beeld: { streken, punten } }: { beeld: Bandbeeld }) => (
  <>
    {streken.map(({ pad, dik }) => (
      <path class="eco-streek" d={pad} stroke-width={dik} />
    ))}
    {punten.map((pad) => (
      <path class="eco-punt" d={pad} />
    ))}
  </>
);

/** The sample of a kind of band. */
export const Lijnstaal = ({ aard, richting }: { aard: Aard; richting?: Richting }) => (
  <svg class="eco-staal" viewBox="0 0 64 24" aria-hidden="true">
    <Lijn beeld={staal(aard, richting)} />
  </svg>
);

/** The sign of someone around 0 0: the form says what it is, the edge how it is there. */
export const Teken = ({ soort, staat, r }: { soort: Kind; staat: Staat; r: number }) => (
  <>
    <path class={`eco-lijf ${staat}`} d={omtrek(soort, r)} />
    <path
      class="eco-ic"
      d={icoon[staat === 'gewenst' ? 'plus' : soort]}
      transform={`scale(${(r * 1.12) / 24}) translate(-12 -12)`}
    />
  </>
);

const Tekenstaal = ({ soort, staat }: { soort: Kind; staat: Staat }) => (
  <svg class="eco-staal" viewBox="-32 -12 64 24" aria-hidden="true">
    <Teken soort={soort} staat={staat} r={11} />
  </svg>
);

function Staal({ een }: { een: Legende }) {
  switch (een.soort) {
    case 'aard':
      return <Lijnstaal aard={een.wat} />;
    case 'richting':
      return <Lijnstaal aard="gewoon" richting={een.wat} />;
    case 'steun':
      return <b class="eco-staal eco-letter">{een.wat}</b>;
    case 'teken':
      return <Tekenstaal soort={een.wat} staat="aanwezig" />;
    case 'staat':
      return <Tekenstaal soort="mens" staat={een.wat} />;
  }
}

/** What the signs of the drawing mean: only those that stand in it. */
export const Legendelijst = ({ legende }: { legende: readonly Legende[] }) =>
  legende.length > 0 ? (
    <ul class="eco-legende" aria-label="Legende">
      {legende.map((een) => (
        <li key={een.soort + een.wat}>
          <Staal een={een} />
          {een.naam}
        </li>
      ))}
    </ul>
  ) : null;

import { steen } from '../../../print/plan/steen.ts';
import type { Beeld } from '../beeld/beeld.ts';
import type { Handplek } from '../opdrachten.ts';
import { domeinNaam } from '../woorden.ts';

/** What lies under everyone: rings, sectors and their names. The ring and sector where a drag would end stand out. */
export const Grond = ({ beeld, doel }: { beeld: Beeld; doel?: Handplek | undefined }) => {
  const { stralen, sectoren, midden } = beeld;
  const binnen = Math.max(midden.rx, midden.ry) + 6;
  return (
    <g class="eco-grond">
      {stralen.slice(1).map((r, i) => (
        <circle r={r} class={doel?.ring === i + 1 ? 'doel' : undefined} />
      ))}
      {sectoren.length > 1 &&
        sectoren.map(({ domein, van }) => (
          <path key={domein} d={`M0 ${-binnen}V${-stralen[3]}`} transform={`rotate(${van})`} />
        ))}
      {[...beeld.ringNamen, ...beeld.sectorNamen].map(({ tekst, x, y, grootte }) => (
        <text
          key={tekst}
          x={x}
          y={y}
          font-size={grootte}
          class={doel && domeinNaam[doel.domein] === tekst ? 'doel' : undefined}
        >
          {tekst}
        </text>
      ))}
    </g>
  );
};

/** The stone in the middle. */
export const Steen = ({ beeld: { midden } }: { beeld: Beeld }) => (
  <>
    <path class="eco-steen" d={steen(-midden.rx, -midden.ry, midden.rx * 2, midden.ry * 2)} />
    {midden.regels.map(({ tekst, y, grootte }) => (
      <text class="eco-kern" y={y} font-size={grootte}>
        {tekst}
      </text>
    ))}
  </>
);

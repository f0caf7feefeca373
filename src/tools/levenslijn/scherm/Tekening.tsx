import { steen } from '../../../print/plan/steen.ts';
import { naamInTekening } from '../describe.ts';
import type { Lijn } from '../soort.ts';
import type { Beeld, Letterregel, Stuk } from '../vorm/beeld.ts';
import { maten } from '../vorm/maten.ts';
import { balkPad, tekens } from '../vorm/tekens.ts';

/** A line of text; the space after it keeps it apart from the next for whoever reads all of them as one. */
const Regel = ({ tekst, x, y, grootte, schrift, anker }: Letterregel) => (
  <>
    <text
      class={`lv-${schrift}`}
      x={x}
      y={y}
      font-size={grootte}
      text-anchor={anker === 'midden' ? 'middle' : 'start'}
    >
      {tekst}
    </text>{' '}
  </>
);

/** The lanes: their names and their axes. */
export const Banden = ({ beeld }: { beeld: Beeld }) => (
  <g class="lv-banden">
    {beeld.banden.map(({ id, naam, as, boven }) => (
      <g key={id}>
        <path class="lv-as" d={`M4 ${as}H${beeld.breed - 5}m-8-6 8 6-8 6`} />
        {naam && (
          <text class="lv-woord" x={4} y={boven + 14} font-size={maten.baannaam.grootte}>
            {naam}
          </text>
        )}
      </g>
    ))}
  </g>
);

interface Props {
  lijn: Lijn;
  stuk: Stuk;
  gekozen: boolean;
  /** The one that the Tab key comes to. */
  aanDeBeurt: boolean;
  pak: (g: PointerEvent, stuk: Stuk) => void;
  pakEind: (g: PointerEvent, stuk: Stuk) => void;
  kies: (id: string) => void;
  toets: (g: KeyboardEvent, stuk: Stuk) => void;
}

/** One moment or period: threads, stone or bar, words. A button that can also be dragged. */
export function Moment({ lijn, stuk, gekozen, aanDeBeurt, pak, pakEind, kies, toets }: Props) {
  const { moment, x, y, eind, boven, onder, draden } = stuk;
  const { breed, hoog } = maten.steen;
  // Only its own stone and its own words light up: other words may stand between them.
  const lijf = eind
    ? { x, y: y - maten.balk / 2, breed: eind.x - x, hoog: maten.balk }
    : { x: x - breed / 2, y: y - hoog / 2, breed, hoog };
  const teken = moment.soort && tekens[moment.soort].pad;
  const [tx, ty, maat] = eind ? [x + maten.balk / 2 + 1, y, 0.55] : [x, y, 0.62];
  const eindTijd = gekozen && eind && lijn.as !== 'volgorde' && moment[lijn.as] ? eind.x : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand inside an SVG
    <g
      role="button"
      class={`lv-stuk${moment.verborgen ? ' lv-weg' : ''}`}
      data-id={moment.id}
      tabindex={aanDeBeurt ? 0 : -1}
      aria-pressed={gekozen}
      aria-describedby="lv-toetsen"
      aria-label={naamInTekening(lijn, moment)}
      onClick={() => kies(moment.id)}
      onKeyDown={(g) => toets(g, stuk)}
      onPointerDown={(g) => pak(g, stuk)}
    >
      {[boven, onder, lijf].map(
        (vak) =>
          vak.hoog > 0 && (
            <rect
              key={vak.y}
              class="lv-rond"
              x={vak.x - 4}
              y={vak.y - 4}
              width={vak.breed + 8}
              height={vak.hoog + 8}
              rx={vak === lijf ? 16 : 4}
            />
          ),
      )}
      {draden.map((draad) => (
        <path key={draad.y1} class="lv-draad" d={`M${draad.x} ${draad.y1}V${draad.y2}`} />
      ))}
      {eind ? (
        <path class="lv-balk" d={balkPad(x, eind.x, y, maten.balk, [true, !eind.open])} />
      ) : (
        <path class="lv-steen" d={steen(x - breed / 2, y - hoog / 2, breed, hoog)} />
      )}
      {teken && (
        <path
          class={eind ? 'lv-teken' : 'lv-teken lv-wit'}
          d={teken}
          transform={`translate(${tx - 12 * maat} ${ty - 12 * maat}) scale(${maat})`}
        />
      )}
      {[...onder.regels, ...boven.regels].map((regel) => (
        <Regel key={regel.y} {...regel} />
      ))}
      {boven.ijk && (
        <>
          <path class="lv-ijk" d={steen(boven.ijk.x, boven.ijk.y, boven.ijk.breed, boven.ijk.hoog)} />
          <Regel {...boven.ijk.regel} />
        </>
      )}
      {eind ? (
        <rect class="lv-greep" x={x - 4} y={y - 16} width={eind.x - x + 8} height={32} />
      ) : (
        <rect class="lv-greep" x={x - 16} y={y - 16} width={32} height={32} />
      )}
      {eindTijd !== undefined && (
        <>
          <circle class="lv-eindpunt" cx={eindTijd} cy={y} r={6.5} />
          <circle
            class="lv-eind"
            cx={eindTijd}
            cy={y}
            r={16}
            onPointerDown={(g) => {
              g.stopPropagation();
              pakEind(g, stuk);
            }}
          />
        </>
      )}
    </g>
  );
}

import type { Knoop } from '../beeld/beeld.ts';
import { doospad } from '../beeld/tekens.ts';
import { omhulling, ruimer } from '../beeld/vak.ts';
import { Teken } from './Staal.tsx';

interface Props {
  knoop: Knoop;
  /** What a screen reader says of it. */
  naam: string;
  gekozen: boolean;
  tabbaar: boolean;
  pak: (id: string, g: PointerEvent) => void;
  focus: (id: string) => void;
}

/** Someone in the drawing: a button to choose, and to drag. */
export function Knoopteken({ knoop, naam, gekozen, tabbaar, pak, focus }: Props) {
  const { id, x, y, half, doos, soort, staat, regels, teken, woorden } = knoop;
  const raak = ruimer(omhulling([teken, woorden]), 5);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      class="eco-knoop"
      role="button"
      tabIndex={tabbaar ? 0 : -1}
      aria-label={naam}
      aria-pressed={gekozen}
      data-id={id}
      onPointerDown={(g) => pak(id, g)}
      onFocus={() => focus(id)}
    >
      <rect class="eco-raak" x={raak.x} y={raak.y} width={raak.b} height={raak.h} rx={8} />
      <g transform={`translate(${x} ${y})`}>
        {doos ? (
          <path class={`eco-lijf ${staat}`} d={doospad(half[0], half[1], 12)} />
        ) : (
          <>
            <circle class="eco-halo" r={half[0] + 5} />
            <Teken soort={soort} staat={staat} r={half[0]} />
          </>
        )}
      </g>
      {regels.map((regel) => (
        <text x={regel.x} y={regel.y} font-size={regel.grootte} class={regel.vet ? 'eco-naam' : 'eco-onder'}>
          {/* a space keeps the lines apart for who hears them */}
          {`${regel.tekst} `}
        </text>
      ))}
    </g>
  );
}

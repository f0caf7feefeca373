import { useRef, useState } from 'preact/hooks';
import type { Punt } from '../../kit/punt.ts';
import { volgSleep } from '../../kit/scherm/sleep.ts';
import { type Beeld, type Knoop, maakBanden } from '../beeld/beeld.ts';
import type { Maat } from '../beeld/maat.ts';
import { handplek } from '../beeld/plaats.ts';
import { padVan } from '../beeld/weg.ts';
import { lijstVan } from '../lijst.ts';
import { staatNu } from '../meldingen.ts';
import { naamVanMidden } from '../zoek.ts';
import { Grond, Steen } from './Grond.tsx';
import type { Hand } from './hand.ts';
import { Knoopteken } from './Knoopteken.tsx';
import { Lijn } from './Staal.tsx';
import { toetsen } from './toetsen.ts';
import { legNeer, verschoven } from './verplaats.ts';

interface Props {
  hand: Hand;
  beeld: Beeld;
  maat: Maat;
  /** Someone, or 'ik', was chosen in the drawing. */
  kiesWie: (id: string) => void;
  kiesBand: (van: string, naar: string) => void;
  /** The empty sheet was tapped. */
  kiesLeeg: (punt: Punt) => void;
}

interface Sleep {
  id: string;
  weg: Punt;
}

/** The drawing: everyone a button, that can be dragged, and moved with the keys. */
export function Blad({ hand, beeld, maat, kiesWie, kiesBand, kiesLeeg }: Props) {
  const { doc, laag, keus } = hand;
  const svg = useRef<SVGSVGElement>(null);
  const [sleep, zetSleep] = useState<Sleep | undefined>();
  const [bij, zetBij] = useState<string>();
  const { vak, midden } = beeld;
  const rijen = lijstVan(doc, laag);
  const orde = ['ik', ...rijen.map(({ wie }) => wie.id)];
  const tabbaar = bij && orde.includes(bij) ? bij : (orde[1] ?? 'ik');

  const naarBlad = ({ clientX, clientY }: MouseEvent): Punt => {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.current?.getScreenCTM()?.inverse());
    return [x, y];
  };
  const plaats = (id: string, punt: Punt) => {
    const wijziging = legNeer(doc, laag, beeld, maat, id, punt);
    if (wijziging) hand.doe(wijziging, (na) => staatNu(na, id, laag));
  };
  const pak = (id: string, g: PointerEvent) => {
    const knoop = beeld.knopen.find((een) => een.id === id);
    if (!knoop) return;
    const [x0, y0] = naarBlad(g);
    const weg = (nu: PointerEvent): Punt => {
      const [x, y] = naarBlad(nu);
      return [x - x0, y - y0];
    };
    volgSleep(g, {
      beweeg: (_dx, _dy, nu) => zetSleep({ id, weg: weg(nu) }),
      los: (versleept, nu) => {
        zetSleep(undefined);
        if (!versleept) return kiesWie(id);
        const [dx, dy] = weg(nu);
        return plaats(id, [knoop.x + dx, knoop.y + dy]);
      },
      afgebroken: () => zetSleep(undefined),
    });
  };

  const tik = (g: MouseEvent) => {
    const geraakt = g.target as Element;
    const id = geraakt.closest<SVGElement>('[data-id]')?.dataset.id;
    const { van, naar } = (geraakt as SVGElement).dataset;
    if (van && naar) kiesBand(van, naar);
    else if (id === undefined) kiesLeeg(naarBlad(g));
    // a screen reader clicks without a pointer; a tap was heard when the pointer came up
    else if (g.detail === 0 || id === 'ik') kiesWie(id);
  };

  const knopen = sleep ? verschoven(doc, laag, beeld.knopen, sleep.id, sleep.weg) : beeld.knopen;
  const gesleept = sleep && knopen.find(({ id }) => id === sleep.id);
  const mee = sleep ? knopen.filter((knoop, i) => knoop !== beeld.knopen[i]).map(({ id }) => id) : [];
  const banden = sleep
    ? [
        ...beeld.banden.filter(({ van, naar }) => !mee.includes(van) && !mee.includes(naar)),
        ...maakBanden(doc, laag, knopen, midden, mee),
      ]
    : beeld.banden;
  const doel = gesleept && handplek(beeld.sectoren, beeld.stralen, maat, [gesleept.x, gesleept.y]);
  const gekozen = (id: string) =>
    (keus?.wat === 'wie' && keus.id === id) ||
    (keus?.wat === 'verbind' && keus.van === id) ||
    (keus?.wat === 'band' && (keus.van === id || keus.naar === id));
  // what a screen reader says begins with what stands there
  const naam = ({ id, regels }: Knoop) => {
    const rij = rijen.find(({ wie }) => wie.id === id);
    const staat = regels.map(({ tekst }) => tekst).join(' ');
    return [staat, rij?.waar, `band: ${rij?.band.toLowerCase()}`, rij?.steun].filter(Boolean).join('. ');
  };
  const teken = (knoop: Knoop) => (
    <Knoopteken
      key={knoop.id}
      knoop={knoop}
      naam={naam(knoop)}
      gekozen={gekozen(knoop.id)}
      tabbaar={tabbaar === knoop.id}
      pak={pak}
      focus={zetBij}
    />
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      ref={svg}
      class={`eco${sleep ? ' sleept' : ''}`}
      viewBox={`${vak.x} ${vak.y} ${vak.b} ${vak.h}`}
      role="group"
      aria-label="Tekening van het ecogram"
      aria-describedby="eco-toetsen"
      onKeyDown={(g) =>
        toetsen(g, {
          hand,
          beeld,
          orde,
          kiesWie,
          plaats,
          wijs: (id) => svg.current?.querySelector<SVGElement>(`[data-id="${id}"]`)?.focus(),
        })
      }
      onClick={tik}
    >
      <Grond beeld={beeld} doel={doel} />
      {knopen.filter(({ doos }) => doos).map(teken)}
      <g class="eco-banden">
        {banden.map(({ van, naar, weg, beeld: lijn }) => (
          <g key={`${van} ${naar}`}>
            <Lijn beeld={lijn} />
            <path class="eco-bandraak" d={padVan(weg)} data-van={van} data-naar={naar} />
          </g>
        ))}
      </g>
      {knopen.filter(({ doos }) => !doos).map(teken)}
      {/* biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing */}
      <g
        class="eco-knoop eco-midden"
        role="button"
        tabIndex={tabbaar === 'ik' ? 0 : -1}
        aria-label={`In het midden: ${naamVanMidden(doc)}`}
        aria-pressed={gekozen('ik')}
        data-id="ik"
        onFocus={() => zetBij('ik')}
      >
        <Steen beeld={beeld} />
      </g>
    </svg>
  );
}

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { steen } from '../../../print/plan/steen.ts';
import { volgSleep } from '../../kit/scherm/sleep.ts';
import { vertelGeheel } from '../describe.ts';
import { meldingen } from '../meldingen.ts';
import type { Lijn } from '../soort.ts';
import { versleep, versleepEind } from '../versleep.ts';
import type { Beeld, Stuk } from '../vorm/beeld.ts';
import { maten } from '../vorm/maten.ts';
import { opEenBlad, opScherm } from '../vorm/zet.ts';
import type { Acties } from './acties.ts';
import { Banden, Moment } from './Tekening.tsx';
import { maakToets } from './toetsen.ts';

interface Props {
  lijn: Lijn;
  acties: Acties;
  gekozen: string | undefined;
  gesprek: boolean;
  /** The whole line in sight, however small. */
  alles: boolean;
  /** The moment for which a place is about to be tapped. */
  wacht: string | undefined;
  geplaatst: () => void;
  terug: () => void;
}

/** Whether this is the part of a moment that a finger can hold. */
const greep = (doel: EventTarget | null) => doel instanceof Element && doel.matches('.lv-greep, .lv-eind');

/** Width in px of an element, as it changes. */
function useBreedte(ref: { current: HTMLElement | null }) {
  const [breed, zet] = useState(0);
  useLayoutEffect(() => {
    const el = ref.current;
    if (!el) return;
    const kijk = new ResizeObserver(() => zet(el.clientWidth));
    kijk.observe(el);
    zet(el.clientWidth);
    return () => kijk.disconnect();
  }, []);
  return breed;
}

/** The drawing of the line on the screen, to look at, to drag in and to walk through with the keys. */
export function Doek({ lijn, acties, gekozen, gesprek, alles, wacht, geplaatst, terug }: Props) {
  const vel = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const breed = useBreedte(vel) - 24;
  const pxPerPunt = gesprek ? 1.7 : 1.42;
  const { beeld, maat } = useMemo(() => {
    const ruimte = Math.max(180, breed / pxPerPunt);
    const hoog = Math.max(180, ((vel.current?.clientHeight ?? 0) - 48) / pxPerPunt);
    return alles ? opEenBlad(lijn, ruimte, hoog) : { beeld: opScherm(lijn, ruimte), maat: 1 };
  }, [lijn, breed, pxPerPunt, alles]);
  const schaal = pxPerPunt * maat;
  const [spook, zetSpook] = useState<{ x: number; y: number } | undefined>();
  // While something is dragged its element may not move in the page: that would let the pointer go.
  const vast = useRef<string[] | undefined>(undefined);

  useEffect(() => {
    const el = gekozen ? svg.current?.querySelector(`[data-id="${CSS.escape(gekozen)}"]`) : undefined;
    el?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [gekozen]);

  useEffect(() => {
    // Browsers do not heed touch-action on the shapes of an SVG: a finger on a stone drags, elsewhere it scrolls.
    const houd = (g: TouchEvent) => greep(g.target) && g.cancelable && g.preventDefault();
    const el = svg.current;
    el?.addEventListener('touchstart', houd, { passive: false });
    return () => el?.removeEventListener('touchstart', houd);
  }, []);

  const sleep = (
    g: PointerEvent,
    stuk: Stuk,
    x0: number,
    naar: (lijn: Lijn, beeld: Beeld, x: number, y: number) => Lijn,
    met: { spook: boolean },
  ) => {
    if (wacht || (g.pointerType === 'touch' && !greep(g.target))) return;
    const { id } = stuk.moment;
    let veranderd = false;
    vast.current = beeld.stukken.map(({ moment }) => moment.id);
    const los = () => {
      vast.current = undefined;
      zetSpook(undefined);
    };
    volgSleep(g, {
      beweeg: (dx, dy) => {
        const [x, y] = [x0 + dx / schaal, stuk.y + dy / schaal];
        if (met.spook) zetSpook({ x, y });
        const nieuw = naar(lijn, beeld, x, y);
        veranderd ||= nieuw !== lijn;
        acties.doe(
          () => nieuw,
          (na) => meldingen.verplaatst(na, id),
          `sleep-${id}`,
        );
      },
      los: (versleept) => {
        los();
        acties.klaar();
        if (versleept || g.pointerType === 'touch') acties.kies(id);
      },
      afgebroken: () => {
        los();
        acties.klaar();
        if (veranderd) terug();
      },
    });
  };

  /** A tap on the drawing puts the waiting moment there. */
  const tik = (g: MouseEvent) => {
    const kader = svg.current?.getBoundingClientRect();
    if (!wacht || !kader) return;
    g.stopPropagation();
    const [x, y] = [(g.clientX - kader.left) / schaal, (g.clientY - kader.top) / schaal];
    acties.doe(
      (doc) => versleep(doc, beeld, wacht, x, y),
      (na) => meldingen.verplaatst(na, wacht),
    );
    geplaatst();
  };

  const ids = beeld.stukken.map(({ moment }) => moment.id);
  const stukken = vast.current
    ? [...beeld.stukken].sort(
        (a, b) => (vast.current?.indexOf(a.moment.id) ?? 0) - (vast.current?.indexOf(b.moment.id) ?? 0),
      )
    : beeld.stukken;
  const toets = maakToets(lijn, ids, acties, svg);
  return (
    <div ref={vel} class={wacht ? 'lv-vel lv-wacht' : 'lv-vel'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={svg}
        class="lv-beeld"
        role="group"
        aria-label={`Tekening van de lijn. ${vertelGeheel(lijn)}`}
        viewBox={`0 0 ${beeld.breed} ${beeld.hoog + 8}`}
        width={beeld.breed * schaal}
        height={(beeld.hoog + 8) * schaal}
        onClickCapture={tik}
      >
        <g transform="translate(0 4)">
          <Banden beeld={beeld} />
          {stukken.map((stuk) => (
            <Moment
              key={stuk.moment.id}
              lijn={lijn}
              stuk={stuk}
              gekozen={stuk.moment.id === gekozen}
              aanDeBeurt={stuk.moment.id === (gekozen ?? ids[0])}
              kies={acties.kies}
              toets={toets}
              pak={(g, dit) =>
                sleep(g, dit, dit.x, (l, b, x, y) => versleep(l, b, dit.moment.id, x, y), { spook: true })
              }
              pakEind={(g, dit) =>
                sleep(g, dit, dit.eind?.x ?? dit.x, (l, b, x) => versleepEind(l, b, dit.moment.id, x), {
                  spook: false,
                })
              }
            />
          ))}
          {spook && (
            <path
              class="lv-spook"
              d={steen(spook.x - 12, spook.y - 11, maten.steen.breed, maten.steen.hoog)}
            />
          )}
        </g>
      </svg>
      <p id="lv-toetsen" class="vh">
        Met de pijlen ga je naar een ander moment. Met Shift en een pijl verplaats je het. Met Enter kies je
        het.
      </p>
    </div>
  );
}

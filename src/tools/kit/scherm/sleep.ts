/** What happens while something is dragged; distances in px of the screen since the start. */
export interface Sleep {
  beweeg: (dx: number, dy: number, gebeurtenis: PointerEvent) => void;
  /** The drag is over; `versleept` is false when it was no more than a tap. */
  los: (versleept: boolean, gebeurtenis: PointerEvent) => void;
  /** The drag was broken off (Escape, a call that comes in): put back what was moved. */
  afgebroken?: () => void;
}

/** A finger trembles: below this distance in px a drag is a tap. */
const drempel = 6;

/**
 * Follows a pointer from its pointerdown until it is let go, by mouse, pen and finger alike. The element needs
 * `touch-action: none` where a finger must not scroll instead.
 */
export function volgSleep(start: PointerEvent, { beweeg, los, afgebroken }: Sleep) {
  if (start.button !== 0) return;
  const element = start.currentTarget as Element;
  let versleept = false;
  const mijn = (g: PointerEvent) => g.pointerId === start.pointerId;
  const klaar = new AbortController();
  const { signal } = klaar;
  element.setPointerCapture(start.pointerId);
  const luister = <G extends Event>(doel: EventTarget, soort: string, doe: (g: G) => void) =>
    doel.addEventListener(soort, doe as EventListener, { signal });
  luister<PointerEvent>(element, 'pointermove', (g) => {
    if (!mijn(g)) return;
    const [dx, dy] = [g.clientX - start.clientX, g.clientY - start.clientY];
    versleept ||= Math.hypot(dx, dy) > drempel;
    if (versleept) beweeg(dx, dy, g);
  });
  luister<PointerEvent>(element, 'pointerup', (g) => {
    if (!mijn(g)) return;
    klaar.abort();
    los(versleept, g);
  });
  const breekAf = () => {
    klaar.abort();
    if (versleept) afgebroken?.();
  };
  luister<PointerEvent>(element, 'pointercancel', (g) => mijn(g) && breekAf());
  luister<KeyboardEvent>(document, 'keydown', (g) => g.key === 'Escape' && breekAf());
}

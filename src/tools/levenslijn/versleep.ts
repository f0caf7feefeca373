import { schuifTijd, verplaats, zet } from './opdrachten.ts';
import { grens, type Lijn } from './soort.ts';
import { tijdOp } from './tijd.ts';
import type { Beeld } from './vorm/beeld.ts';
import { maten } from './vorm/maten.ts';
import { naarTijd } from './vorm/tijdas.ts';

/**
 * The line when a moment is let go at a place in its drawing. With a time on this axis it moves in time, as far as it
 * was moved; without one it moves in the order. Up and down is to another theme, or how it felt.
 * @param x, y where its stone is held, in the units of the drawing
 */
export function versleep(lijn: Lijn, beeld: Beeld, id: string, x: number, y: number): Lijn {
  const stuk = beeld.stukken.find(({ moment }) => moment.id === id);
  if (!stuk) return lijn;
  const { moment } = stuk;
  const tijd = tijdOp(moment, lijn.as);
  const plek = beeld.stukken.filter((ander) => ander !== stuk && ander.x < x).length;
  const jaren = naarTijd(beeld.knopen, x) - naarTijd(beeld.knopen, stuk.x);
  const nieuw = tijd ? schuifTijd(id, Math.round(jaren))(lijn) : verplaats(id, plek)(lijn);
  const [band] = [...beeld.banden].sort((a, b) => Math.abs(a.as - y) - Math.abs(b.as - y));
  if (!band) return nieuw;
  const hoogte = Math.round((band.as - y) / maten.hoogtestap);
  return zet(id, {
    baan: band.id || undefined,
    ...(lijn.hoogtes && { hoogte: Math.min(grens.hoogte, Math.max(-grens.hoogte, hoogte)) }),
  })(nieuw);
}

/** The line when the end of a period is let go at a place in its drawing. */
export function versleepEind(lijn: Lijn, beeld: Beeld, id: string, x: number): Lijn {
  const stuk = beeld.stukken.find(({ moment }) => moment.id === id);
  const tijd = stuk && tijdOp(stuk.moment, lijn.as);
  if (!stuk?.eind || !tijd || lijn.as === 'volgorde') return lijn;
  const vanaf = tijd.tot ?? tijd.van;
  const tot = vanaf + Math.round(naarTijd(beeld.knopen, x) - naarTijd(beeld.knopen, stuk.eind.x));
  return zet(id, { [lijn.as]: { van: tijd.van, tot: Math.max(tijd.van, tot) } })(lijn);
}

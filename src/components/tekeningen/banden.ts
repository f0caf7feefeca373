import { opzij, type Punt, tekst, tussen } from './punt.ts';

/** The six kinds of band of our legend, loosely after Hartman (1978); each line differs in form, not in colour. */
export const bandUitleg = {
  hecht: 'heel sterke band, geven en nemen',
  wederkerig: 'geven en nemen in evenwicht',
  contact: 'er is contact',
  moeilijk: 'contact kost moeite',
  conflict: 'er is strijd',
  verbroken: 'geen contact meer',
} as const;

export type Band = keyof typeof bandUitleg;

const lijn = (a: Punt, b: Punt) => `M${tekst(a)}L${tekst(b)}`;
const naast = (a: Punt, b: Punt, stap: number) => lijn(opzij(a, b, a, stap), opzij(a, b, b, stap));

function streepjes(a: Punt, b: Punt, streep = 8, gat = 6) {
  const lengte = Math.hypot(b[0] - a[0], b[1] - a[1]);
  // an odd number of equal parts, so that the line begins and ends with ink
  const delen = Math.max(1, Math.round((lengte + gat) / (streep + gat)));
  const maat = lengte + gat;
  return Array.from({ length: delen }, (_, i) => {
    const begin = ((i / delen) * maat) / lengte;
    const einde = (((i + 1) / delen) * maat - gat) / lengte;
    return lijn(tussen(a, b, begin), tussen(a, b, einde));
  }).join('');
}

function zigzag(a: Punt, b: Punt, tand = 6, stap = 8) {
  const lengte = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const tanden = Math.max(2, Math.round(lengte / stap));
  const punten = Array.from({ length: tanden - 1 }, (_, i) =>
    opzij(a, b, tussen(a, b, (i + 1) / tanden), i % 2 === 0 ? tand : -tand),
  );
  return `M${[a, ...punten, b].map(tekst).join('L')}`;
}

function gebroken(a: Punt, b: Punt, gat = 12, schuin = 9) {
  const lengte = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const half = gat / 2 / lengte;
  const voor = tussen(a, b, 0.5 - half);
  const na = tussen(a, b, 0.5 + half);
  const dwars = (p: Punt) => lijn(opzij(a, b, p, -schuin), opzij(a, b, p, schuin));
  return lijn(a, voor) + lijn(na, b) + dwars(voor) + dwars(na);
}

/** The line of a band between two points, as path text for a stroke. */
export function bandPad(band: Band, a: Punt, b: Punt): string {
  switch (band) {
    case 'hecht':
      return naast(a, b, -5) + lijn(a, b) + naast(a, b, 5);
    case 'wederkerig':
      return naast(a, b, -3) + naast(a, b, 3);
    case 'contact':
      return lijn(a, b);
    case 'moeilijk':
      return streepjes(a, b);
    case 'conflict':
      return zigzag(a, b);
    case 'verbroken':
      return gebroken(a, b);
  }
}

/** An arrowhead with its tip on b, as a closed path; the line itself should stop a little before b. */
export function pijlpunt(a: Punt, b: Punt, lang = 13, breed = 11): string {
  const lengte = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const voet = tussen(b, a, lang / lengte);
  return `M${tekst(b)}L${tekst(opzij(a, b, voet, breed / 2))}L${tekst(opzij(a, b, voet, -breed / 2))}Z`;
}

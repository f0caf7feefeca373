/** A term of the trade as the texts need it: what to look for and what to say about it. */
export interface TeMarkeren {
  id: string;
  term: string;
  definitie: string;
  /** Other forms in which the term stands in a text: plural, inflected, other spelling. */
  vormen: readonly string[];
}

/** A piece of a text; with `begrip` it is the first use of that begrip. */
export interface Segment<B extends TeMarkeren = TeMarkeren> {
  tekst: string;
  begrip?: B;
}

interface Zoeker<B> {
  patroon: RegExp;
  begripVan: (gevonden: string) => B | undefined;
}

/** POP, SMART, 4D: written in capitals only, or "pop" would be explained as a plan. */
const isKapitaal = (vorm: string) => /\p{Lu}/u.test(vorm) && vorm === vorm.toUpperCase() && vorm.length > 1;

const sleutel = (vorm: string) => vorm.replace(/’/g, "'").replace(/\s+/g, ' ');

function patroonVanTeken(teken: string, letterlijk: boolean): string {
  if (teken === ' ') return '\\s+';
  if (teken === "'") return "['’]";
  const [klein, groot] = [teken.toLowerCase(), teken.toUpperCase()];
  if (!letterlijk && klein !== groot && klein.length === groot.length) return `[${klein}${groot}]`;
  return teken.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

// A hyphen or apostrophe between letters belongs to the word: "POP" is not a word of its own in "POP-gesprek".
const WOORDBEGIN = "(?<![\\p{L}\\p{N}\\p{M}_]|[\\p{L}\\p{N}][-‑'’])";
const WOORDEIND = "(?![\\p{L}\\p{N}\\p{M}_]|[-‑'’][\\p{L}\\p{N}])";

function maakZoeker<B extends TeMarkeren>(begrippen: readonly B[]): Zoeker<B> {
  const kapitaal = new Map<string, B>();
  const gewoon = new Map<string, B>();
  for (const begrip of begrippen)
    for (const vorm of [begrip.term, ...begrip.vormen]) {
      const [kaart, woord] = isKapitaal(vorm)
        ? [kapitaal, sleutel(vorm)]
        : [gewoon, sleutel(vorm).toLowerCase()];
      if (woord.trim() !== '' && !kaart.has(woord)) kaart.set(woord, begrip);
    }
  const vormen = [
    ...[...kapitaal.keys()].map((vorm) => ({ vorm, letterlijk: true })),
    ...[...gewoon.keys()].map((vorm) => ({ vorm, letterlijk: false })),
  ].sort((a, b) => b.vorm.length - a.vorm.length);
  const keuzes = vormen.map(({ vorm, letterlijk }) =>
    [...vorm].map((teken) => patroonVanTeken(teken, letterlijk)).join(''),
  );
  const patroon = keuzes.length > 0 ? `${WOORDBEGIN}(?:${keuzes.join('|')})${WOORDEIND}` : '(?!)';
  return {
    patroon: new RegExp(patroon, 'gu'),
    begripVan: (gevonden) => kapitaal.get(sleutel(gevonden)) ?? gewoon.get(sleutel(gevonden).toLowerCase()),
  };
}

const zoekers = new WeakMap<readonly TeMarkeren[], Zoeker<TeMarkeren>>();

/** One search pattern per list: the same list serves every page of a build. */
function zoekerVoor<B extends TeMarkeren>(begrippen: readonly B[]): Zoeker<B> {
  const bekend = zoekers.get(begrippen);
  if (bekend) return bekend as Zoeker<B>;
  const nieuw = maakZoeker(begrippen);
  zoekers.set(begrippen, nieuw as Zoeker<TeMarkeren>);
  return nieuw;
}

/**
 * Cuts a text where a begrip is used for the first time. The longest form wins, and what it covers is not
 * looked at again: in "sociaal netwerk" the begrip "netwerk" stays unmarked. Begrippen in `gezien` were
 * explained before on the page. The pieces together are the text again.
 */
export function markeerEerste<B extends TeMarkeren>(
  tekst: string,
  begrippen: readonly B[],
  gezien: ReadonlySet<string>,
): Segment<B>[] {
  const { patroon, begripVan } = zoekerVoor(begrippen);
  const nu = new Set(gezien);
  const segmenten: Segment<B>[] = [];
  let vanaf = 0;
  for (const vondst of tekst.matchAll(patroon)) {
    const begrip = begripVan(vondst[0]);
    if (!begrip || nu.has(begrip.id)) continue;
    nu.add(begrip.id);
    if (vondst.index > vanaf) segmenten.push({ tekst: tekst.slice(vanaf, vondst.index) });
    segmenten.push({ tekst: vondst[0], begrip });
    vanaf = vondst.index + vondst[0].length;
  }
  if (vanaf < tekst.length) segmenten.push({ tekst: tekst.slice(vanaf) });
  return segmenten;
}

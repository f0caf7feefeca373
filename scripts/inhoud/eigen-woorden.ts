/** A run this long that also stands in a source is no coincidence. */
export const REEKS = 8;

/** A text of ours with the place that an editor knows. */
export interface EigenTekst {
  bestand: string;
  tekst: string;
}

/** A run of words of ours that stands in a source. */
export interface Overname {
  bestand: string;
  /** The name of the source file. */
  bron: string;
  /** The first line of the source on which the run begins. */
  regel: number;
  /** The run, in plain small words. */
  woorden: string;
}

interface Woord {
  woord: string;
  regel: number;
}

/** Cuts a text into words without capitals, signs and accents, so that only the words themselves are compared. */
export function kaleWoorden(tekst: string): Woord[] {
  const kaal = tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal
    .split('\n')
    .flatMap((inhoud, i) =>
      (inhoud.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).map((woord) => ({ woord, regel: i + 1 })),
    );
}

/** All runs of REEKS words of the sources, each with where it begins. */
export function maakIndex(bronnen: readonly { naam: string; tekst: string }[]) {
  const index = new Map<string, { bron: string; regel: number }>();
  for (const { naam, tekst } of bronnen) {
    const woorden = kaleWoorden(tekst);
    for (let i = 0; i + REEKS <= woorden.length; i++) {
      const reeks = woorden.slice(i, i + REEKS);
      const sleutel = reeks.map(({ woord }) => woord).join(' ');
      if (!index.has(sleutel)) index.set(sleutel, { bron: naam, regel: reeks[0]?.regel ?? 1 });
    }
  }
  return index;
}

const kaal = (tekst: string) =>
  kaleWoorden(tekst)
    .map(({ woord }) => woord)
    .join(' ');

/** Whether a run is none once the names and titles that may stand there are taken out of it. */
const magStaan = (reeks: string, vrij: readonly string[]) =>
  vrij
    .reduce((delen, naam) => delen.flatMap((deel) => ` ${deel} `.split(` ${naam} `)), [reeks])
    .every((deel) => deel.split(' ').filter(Boolean).length < REEKS);

/**
 * Finds the longest runs of words in our texts that stand in a source too.
 * @param toegestaan words of a source that may stand there: names, titles, labels of a scale
 */
export function zoekOvernames(
  teksten: readonly EigenTekst[],
  index: ReturnType<typeof maakIndex>,
  toegestaan: readonly string[] = [],
): Overname[] {
  const vrij = toegestaan.map(kaal);
  return teksten.flatMap(({ bestand, tekst }) => {
    const woorden = kaleWoorden(tekst).map(({ woord }) => woord);
    const gevonden: Overname[] = [];
    for (let i = 0; i + REEKS <= woorden.length; i++) {
      const plek = index.get(woorden.slice(i, i + REEKS).join(' '));
      if (!plek) continue;
      let eind = i + REEKS;
      while (eind < woorden.length && index.has(woorden.slice(eind - REEKS + 1, eind + 1).join(' '))) eind++;
      const reeks = woorden.slice(i, eind).join(' ');
      i = eind - REEKS;
      if (!magStaan(reeks, vrij)) gevonden.push({ bestand, ...plek, woorden: reeks });
    }
    return gevonden;
  });
}

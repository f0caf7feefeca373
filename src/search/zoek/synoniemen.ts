import { stam } from '../taal/stam.ts';
import { isStopwoord, woorden } from '../taal/woorden.ts';

/** The part of a begrip that says what else it is called. */
export interface Namen {
  term: string;
  voluit?: string | undefined;
  vormen: readonly string[];
  synoniemen: readonly string[];
  /** What people type who look for it; a text that has such a word is not about it. */
  zoekwoorden: readonly string[];
}

interface Naam {
  stammen: string[];
  groep: number;
}

const alsStammen = (tekst: string) => woorden(tekst).map(stam);

/**
 * Finds in a text the begrippen that it names, and gives the words by which the same thing is known too.
 * @param begrippen every group of names for one thing
 * @returns for the stems of a text, the words of the other names as they are written
 */
export function maakSynoniemen(begrippen: readonly Namen[]): (stammen: readonly string[]) => string[] {
  const erbij: string[][] = [];
  const perEerste = new Map<string, Naam[]>();
  for (const { term, voluit, vormen, synoniemen, zoekwoorden } of begrippen) {
    const namen = [term, ...(voluit ? [voluit] : []), ...vormen, ...synoniemen];
    const groep = erbij.push([...namen, ...zoekwoorden].flatMap(woorden)) - 1;
    for (const naam of new Set(namen.map((tekst) => alsStammen(tekst).join(' ')))) {
      const stammen = naam.split(' ');
      const lijst = perEerste.get(stammen[0] ?? '') ?? [];
      perEerste.set(stammen[0] ?? '', [...lijst, { stammen, groep }]);
    }
  }
  return (tekst) => {
    const genoemd = new Set<number>();
    tekst.forEach((eerste, i) => {
      for (const { stammen, groep } of perEerste.get(eerste) ?? [])
        if (stammen.every((deel, j) => tekst[i + j] === deel)) genoemd.add(groep);
    });
    const eigen = new Set(tekst);
    const perStam = new Map(
      [...genoemd].flatMap((groep) =>
        (erbij[groep] ?? []).map((woord): [string, string] => [stam(woord), woord]),
      ),
    );
    return [...perStam]
      .filter(([stamVan, woord]) => !eigen.has(stamVan) && !isStopwoord(woord))
      .map(([, woord]) => woord);
  };
}

import { distance } from 'fastest-levenshtein';
import { stam } from '../taal/stam.ts';
import { isStopwoord, woorden } from '../taal/woorden.ts';
import type { Vindplaatsen } from './index.ts';
import { type Scherf, scherfNummers } from './scherven.ts';

/** Where the index comes from: files over the network, or all of it in memory. */
export interface Bron {
  wijzer: readonly string[];
  scherf: (nummer: number) => Promise<Scherf>;
  rest: (nummer: number) => Promise<Vindplaatsen>;
}

/** The answer to a question: which pages, with how well each answers it. */
export interface Antwoord {
  /** Page numbers with their score. */
  scores: Map<number, number>;
  /** Words that nothing was found for, and that were read as another word. */
  tikfouten: string[];
  /** Words that no page has together with the others: the pages answer to the rest. */
  los: string[];
  /** The question as it was read in the end: slips put right, and without the words that were let go of. */
  gelezen: string;
}

/** What a page weighs that has a word that begins with what was typed, or a word that looks like it. */
const beginGewicht = 0.5;
const tikfoutGewicht = 0.6;
const halfGewicht = 0.5;
const kortsteBegin = 4;

/** How many letters may be wrong. */
const marge = (woord: string) => (woord.length < 4 ? 0 : woord.length < 8 ? 1 : 2);
const na = (begin: string) => `${begin}\uffff`;

type Regel = Scherf[number];

/** Two letters that changed places are one slip of the fingers, not two. */
function verwisseld(a: string, b: string): boolean {
  const i = [...a].findIndex((letter, plaats) => letter !== b[plaats]);
  return i >= 0 && a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2) === b;
}

const verschil = (a: string, b: string) => (verwisseld(a, b) ? 1 : distance(a, b));

async function bereik(bron: Bron, begin: string): Promise<Regel[]> {
  const nummers = scherfNummers(bron.wijzer, begin, na(begin));
  const scherven = await Promise.all(nummers.map((nummer) => bron.scherf(nummer)));
  return scherven.flat().filter(([term]) => term.startsWith(begin));
}

async function tel(bron: Bron, scores: Map<number, number>, [, eerste, rest]: Regel, factor: number) {
  const vindplaatsen = rest === undefined ? eerste : [...eerste, ...(await bron.rest(rest))];
  for (let i = 0; i < vindplaatsen.length; i += 2) {
    const pagina = vindplaatsen[i] ?? 0;
    scores.set(pagina, Math.max(scores.get(pagina) ?? 0, (vindplaatsen[i + 1] ?? 0) * factor));
  }
}

/** The terms that someone may have meant: the nearest, looked for where a slip is likeliest first. */
async function lijktOp(bron: Bron, woord: string): Promise<Regel[]> {
  const hoogste = marge(woord);
  if (hoogste === 0) return [];
  // A slip in the first letters is rare: then one letter is missing, too many or swapped there.
  const beginnen = new Set([woord.slice(0, 2), woord[0] ?? '', woord[1] ?? '']);
  for (const begin of beginnen) {
    const kandidaten = (await bereik(bron, begin)).map((regel): [number, Regel] => [
      verschil(woord, regel[0]),
      regel,
    ]);
    const beste = Math.min(...kandidaten.map(([afstand]) => afstand));
    if (beste <= hoogste)
      return kandidaten.filter(([afstand]) => afstand === beste).map(([, regel]) => regel);
  }
  return [];
}

/** A compound that no page has may be two words that a page does have. */
async function helften(bron: Bron, woord: string): Promise<[Regel, Regel] | undefined> {
  for (let i = woord.length - 4; i >= 4; i--) {
    const links = new Set([stam(woord.slice(0, i)), stam(woord.slice(0, i).replace(/(?:s|en|e)$/, ''))]);
    const rechts = stam(woord.slice(i));
    const lijst = await bereik(bron, woord.slice(0, 3));
    const eerste = lijst.find(([term]) => links.has(term));
    if (!eerste) continue;
    const tweede = (await bereik(bron, rechts)).find(([term]) => term === rechts);
    if (tweede) return [eerste, tweede];
  }
  return undefined;
}

/** What one word of a question finds; `gelezen` is the word that was looked for in the end. */
interface PerWoord {
  scores: Map<number, number>;
  tikfout: boolean;
  gelezen: string;
}

async function perWoord(bron: Bron, woord: string): Promise<PerWoord> {
  const scores = new Map<number, number>();
  const gezocht = stam(woord);
  const gevonden = await bereik(bron, gezocht);
  for (const regel of gevonden)
    if (regel[0] === gezocht) await tel(bron, scores, regel, 1);
    else if (gezocht.length >= kortsteBegin) await tel(bron, scores, regel, beginGewicht);
  if (scores.size > 0) return { scores, tikfout: false, gelezen: woord };
  const paar = woord.length >= 8 ? await helften(bron, woord) : undefined;
  if (paar) {
    for (const regel of paar) await tel(bron, scores, regel, halfGewicht);
    return { scores, tikfout: false, gelezen: paar.map(([term]) => term).join(' ') };
  }
  const lijkt = await lijktOp(bron, gezocht);
  for (const regel of lijkt) await tel(bron, scores, regel, tikfoutGewicht);
  const [meest] = lijkt.toSorted((a, b) => b[1].length - a[1].length);
  return { scores, tikfout: scores.size > 0, gelezen: meest?.[0] ?? woord };
}

/** The words of a question that count; when nothing but small words is left, those. */
export function vraagwoorden(zoek: string): string[] {
  const alle = [...new Set(woorden(zoek))];
  const telt = alle.filter((woord) => !isStopwoord(woord) && (woord.length > 1 || /\d/.test(woord)));
  return telt.length > 0 ? telt : alle;
}

/**
 * Answers what someone typed. A page has to have every word, in some form; when no page has them all, the pages with
 * most of them count, and the words that were let go of are named.
 */
export async function zoek(bron: Bron, vraag: string): Promise<Antwoord> {
  const lijst = vraagwoorden(vraag);
  const gevonden = await Promise.all(lijst.map((woord) => perWoord(bron, woord)));
  const aantal = new Map<number, number>();
  for (const { scores } of gevonden)
    for (const pagina of scores.keys()) aantal.set(pagina, (aantal.get(pagina) ?? 0) + 1);
  const meeste = Math.max(0, ...aantal.values());
  const scores = new Map<number, number>();
  for (const [pagina, hoeveel] of aantal)
    if (hoeveel === meeste)
      scores.set(
        pagina,
        gevonden.reduce((som, per) => som + (per.scores.get(pagina) ?? 0), 0),
      );
  const nergens = (i: number) => ![...scores.keys()].some((pagina) => gevonden[i]?.scores.has(pagina));
  const los = meeste < lijst.length ? lijst.filter((_, i) => nergens(i)) : [];
  return {
    scores,
    tikfouten: lijst.filter((_, i) => gevonden[i]?.tikfout),
    los,
    gelezen: lijst.flatMap((woord, i) => (los.includes(woord) ? [] : (gevonden[i]?.gelezen ?? []))).join(' '),
  };
}

// A small reader of content streams and CMaps: operands, then an operator.

export interface Naam {
  naam: string;
}
/** A string; one character a byte. */
export interface Reeks {
  reeks: string;
}
export type Waarde = number | boolean | null | Naam | Reeks | Waarde[] | Map<string, Waarde>;
export interface Opdracht {
  op: string;
  waarden: Waarde[];
}

export const isNaam = (w: Waarde | undefined): w is Naam =>
  typeof w === 'object' && w !== null && 'naam' in w;
export const isReeks = (w: Waarde | undefined): w is Reeks =>
  typeof w === 'object' && w !== null && 'reeks' in w;

/** White space and comments; name; hex string; number; marks; a bare word. */
const TOKEN =
  /(?<wit>(?:[\0\t\n\f\r ]|%[^\r\n]*)+)|\/(?<naam>[^\0\t\n\f\r ()<>[\]{}/%]*)|<(?<hex>[\dA-Fa-f\0\t\n\f\r ]*)>|(?<getal>[+-]?(?:\d+\.?\d*|\.\d+))(?=[\0\t\n\f\r ()<>[\]{}/%]|$)|(?<teken><<|>>|\[|\]|\()|(?<woord>[^\0\t\n\f\r ()<>[\]{}/%]+)/y;
const EINDE_BEELD = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
const VAST = new Map<string, Waarde>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const ONTSNAPT: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function hexReeks(hex: string): Reeks {
  const cijfers = hex.replace(/[^\dA-Fa-f]/g, '');
  const even = cijfers.length % 2 ? `${cijfers}0` : cijfers;
  return { reeks: even.replace(/../g, (paar) => String.fromCharCode(Number.parseInt(paar, 16))) };
}

/** The string that begins right after "(", and where it ends. */
function ronde(bron: string, begin: number): [Reeks, number] {
  let diepte = 1;
  let uit = '';
  for (let i = begin; i < bron.length; i++) {
    const teken = bron.charAt(i);
    if (teken === '\\') {
      const rest = /^(?:[0-7]{1,3}|\r\n|[\s\S])/.exec(bron.slice(i + 1, i + 4))?.[0] ?? '';
      i += rest.length;
      if (/^[0-7]/.test(rest)) uit += String.fromCharCode(Number.parseInt(rest, 8) & 255);
      else if (!/^[\r\n]/.test(rest)) uit += ONTSNAPT[rest] ?? rest;
      continue;
    }
    if (teken === '(') diepte++;
    if (teken === ')' && --diepte === 0) return [{ reeks: uit }, i + 1];
    uit += teken;
  }
  throw new Error('een tekst wordt niet gesloten');
}

function alsMap(waarden: Waarde[]): Map<string, Waarde> {
  const map = new Map<string, Waarde>();
  for (let i = 0; i + 1 < waarden.length; i += 2) {
    const sleutel = waarden[i];
    if (!isNaam(sleutel)) throw new Error('een sleutel in een woordenboek is geen naam');
    map.set(sleutel.naam, waarden[i + 1] ?? null);
  }
  return map;
}

/** Reads a stream (one character a byte); throws an Error, in Dutch, at what cannot be read. */
export function* opdrachten(bron: string): Generator<Opdracht> {
  let waarden: Waarde[] = [];
  const open: { sluit: string; buiten: Waarde[] }[] = [];
  const patroon = new RegExp(TOKEN);
  let plek = 0;
  while (plek < bron.length) {
    patroon.lastIndex = plek;
    const g = patroon.exec(bron)?.groups;
    if (!g) throw new Error(`onleesbaar teken "${bron.charAt(plek)}" op plaats ${plek}`);
    plek = patroon.lastIndex;
    if (g.wit !== undefined) continue;
    if (g.getal !== undefined) waarden.push(Number(g.getal));
    else if (g.naam !== undefined)
      waarden.push({
        naam: g.naam.replace(/#([\dA-Fa-f]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16))),
      });
    else if (g.hex !== undefined) waarden.push(hexReeks(g.hex));
    else if (g.teken === '(') {
      const [reeks, einde] = ronde(bron, plek);
      waarden.push(reeks);
      plek = einde;
    } else if (g.teken === '[' || g.teken === '<<') {
      open.push({ sluit: g.teken === '[' ? ']' : '>>', buiten: waarden });
      waarden = [];
    } else if (g.teken !== undefined) {
      const vak = open.pop();
      if (vak?.sluit !== g.teken) throw new Error(`"${g.teken}" zonder begin op plaats ${plek}`);
      vak.buiten.push(g.teken === ']' ? waarden : alsMap(waarden));
      waarden = vak.buiten;
    } else if (VAST.has(g.woord ?? '')) waarden.push(VAST.get(g.woord ?? '') ?? null);
    else {
      if (open.length > 0) throw new Error(`opdracht "${g.woord}" binnen een lijst`);
      if (g.woord === 'ID') {
        EINDE_BEELD.lastIndex = plek;
        if (!EINDE_BEELD.exec(bron)) throw new Error('een beeld in de tekst wordt niet gesloten');
        plek = EINDE_BEELD.lastIndex;
        yield { op: 'EI', waarden: [alsMap(waarden)] };
      } else if (g.woord !== 'BI') yield { op: g.woord ?? '', waarden };
      waarden = [];
    }
  }
  if (open.length > 0) throw new Error('een lijst wordt niet gesloten');
  if (waarden.length > 0) throw new Error('er staat iets achter de laatste opdracht');
}

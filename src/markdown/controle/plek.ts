/** A stretch of a text: from and up to, as offsets. */
export type Bereik = readonly [van: number, tot: number];

/** The line of an offset, counted from 1. */
export const regelVan = (tekst: string, offset: number) => tekst.slice(0, offset).split('\n').length;

/** The offset of a line and column, both counted from 1. */
export function offsetVan(tekst: string, regel: number, kolom: number): number {
  let begin = 0;
  for (let i = 1; i < regel; i++) begin = tekst.indexOf('\n', begin) + 1;
  return begin + kolom - 1;
}

/** Blanks stretches of a text. Every other character keeps its line and column. */
export function wis(tekst: string, bereiken: readonly Bereik[]): string {
  const tekens = tekst.split('');
  for (const [van, tot] of bereiken) for (let i = van; i < tot; i++) if (tekens[i] !== '\n') tekens[i] = ' ';
  return tekens.join('');
}

/** The whole line that an offset stands in. */
export function regelBereik(tekst: string, offset: number): Bereik {
  const eind = tekst.indexOf('\n', offset);
  return [tekst.lastIndexOf('\n', offset - 1) + 1, eind < 0 ? tekst.length : eind];
}

/** A tag from its "<" up to and with its ">", quotes and braces in it respected; ends at a blank line. */
export function tagBereik(tekst: string, begin: number): Bereik {
  let sluiter = '';
  for (let i = begin + 1; i < tekst.length; i++) {
    const teken = tekst.charAt(i);
    if (/^\n[ \t]*\n/.test(tekst.slice(i, i + 40))) return [begin, i];
    if (sluiter) {
      if (teken === sluiter) sluiter = '';
    } else if (teken === '"' || teken === "'") sluiter = teken;
    else if (teken === '>') return [begin, i + 1];
    else if (teken === '<') return [begin, i];
  }
  return [begin, tekst.length];
}

/** The first closing tag of this name after `vanaf`, unless another tag of that name opens before it. */
export function sluittag(tekst: string, naam: string, vanaf: number): Bereik[] {
  const zoek = new RegExp(`<(/?)${naam.replace(/[.$]/g, '\\$&')}(?=[\\s/>])`, 'g');
  zoek.lastIndex = vanaf;
  const vondst = zoek.exec(tekst);
  return vondst?.[1] ? [tagBereik(tekst, vondst.index)] : [];
}

/** The nearest "{" before an offset that is not closed before it, or -1. */
export function openAccolade(tekst: string, voor: number): number {
  let diepte = 0;
  for (let i = voor - 1; i >= 0; i--) {
    if (tekst[i] === '}') diepte++;
    else if (tekst[i] === '{' && tekst[i - 1] !== '\\' && --diepte < 0) return i;
  }
  return -1;
}

/** From a "{" up to and with the "}" that closes it, or to the end of the line. */
export function accoladeBereik(tekst: string, begin: number): Bereik {
  let diepte = 0;
  for (let i = begin; i < tekst.length; i++) {
    if (tekst[i] === '{') diepte++;
    else if (tekst[i] === '}' && --diepte === 0) return [begin, i + 1];
  }
  return [begin, regelBereik(tekst, begin)[1]];
}

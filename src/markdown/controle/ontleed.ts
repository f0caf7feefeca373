import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type MdxFout, type VFileMessage, vertaalMdxFout } from './mdx-fout.ts';
import type { Melding } from './melding.ts';
import { regelVan, wis } from './plek.ts';

const lezer = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const platteLezer = unified().use(remarkParse).use(remarkGfm);
/** More syntax faults than this in one file say nothing new. */
const HOOGSTENS = 25;

const isMelding = (fout: unknown): fout is VFileMessage =>
  fout instanceof Error && 'reason' in fout && 'ruleId' in fout;

/**
 * The parser breaks down, without a place, on a tag that stays open before a line of dashes right under a text:
 * such a line makes a heading of that text.
 */
function zonderPlek(tekst: string): MdxFout {
  const streep = /(?<=\S[^\n]*\n[ >]*)(?:-+|=+)[ \t]*$/m.exec(tekst);
  if (!streep)
    return { regel: 1, wat: 'deze tekst kan de site niet lezen: een tag wordt niet goed gesloten.', wis: [] };
  return {
    regel: regelVan(tekst, streep.index),
    wat: `"${streep[0].trim()}" vlak onder een tekst maakt er een kop van. Zet er een lege regel tussen, of schrijf "## kop".`,
    wis: [[streep.index, streep.index + streep[0].length]],
  };
}

/**
 * Reads a text. MDX stops at its first fault; to tell all faults at once, what is wrong is blanked out and the
 * text is read again. The tree is always there, so that the other checks run on a broken file too.
 */
export function ontleed(tekst: string): { tree: Root; meldingen: Melding[] } {
  const meldingen: Melding[] = [];
  let rest = tekst;
  while (meldingen.length < HOOGSTENS) {
    try {
      return { tree: lezer.parse(rest), meldingen };
    } catch (fout) {
      const { regel, wat, wis: bereiken } = isMelding(fout) ? vertaalMdxFout(fout, rest) : zonderPlek(rest);
      meldingen.push({ regel, wat });
      const vorige = rest;
      rest = wis(rest, bereiken);
      if (rest === vorige) break;
    }
  }
  return { tree: platteLezer.parse(rest), meldingen };
}

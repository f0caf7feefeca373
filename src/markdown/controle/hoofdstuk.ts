import type { List, Root } from 'mdast';
import { platteTekst, telWoorden } from '../tekst.ts';
import { verdeel } from '../verdeel.ts';
import { type Melding, melding } from './melding.ts';

const PRAKTIJK = 'In de praktijk';
/** Longer than this, a chapter is two chapters: nobody reads more between two talks. */
const WOORDEN = 900;

/** The last section of a chapter says in three to five points what to do. */
function praktijkFouten(tree: Root): Melding[] {
  const laatste = verdeel(tree.children, 2).at(-1);
  if (!laatste?.kop || platteTekst(laatste.kop) !== PRAKTIJK)
    return [
      {
        regel: tree.position?.end.line ?? 1,
        wat: `het laatste deel is niet "## ${PRAKTIJK}". Sluit het hoofdstuk af met wat de lezer er morgen mee doet.`,
      },
    ];
  const lijst = laatste.inhoud.find((node): node is List => node.type === 'list');
  const punten = lijst?.children.length ?? 0;
  if (punten >= 3 && punten <= 5) return [];
  return [
    melding(laatste.kop, `"## ${PRAKTIJK}" heeft ${punten} punten. Schrijf een lijst met 3 tot 5 punten.`),
  ];
}

/** A chapter opens with a sentence before its first heading, has at most 900 words and ends in practice. */
export function hoofdstukFouten(tree: Root): Melding[] {
  const meldingen = praktijkFouten(tree);
  if (tree.children[0]?.type !== 'paragraph')
    meldingen.push({
      regel: 1,
      wat: 'het hoofdstuk begint niet met een alinea. Zeg eerst in één of twee zinnen wat de lezer eraan heeft.',
    });
  const woorden = telWoorden(platteTekst(tree));
  if (woorden > WOORDEN)
    meldingen.push({
      regel: 1,
      wat: `het hoofdstuk heeft ${woorden} woorden. Hou het bij ${WOORDEN}, of maak er twee hoofdstukken van.`,
    });
  return meldingen;
}

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { suggestie } from '../../model/suggestie.ts';
import { jsxNaam } from '../omhulsel.ts';
import { type Melding, melding } from './melding.ts';
import { isVasteWaarde, type Knoop } from './vast.ts';

type Attributen = Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes'];

function naamFout(naam: string, componenten: readonly string[]): string | undefined {
  if (componenten.includes(naam)) return undefined;
  const lijst = componenten.join(', ');
  if (naam === '') return 'een tag zonder naam (<>) kan hier niet. Haal hem weg.';
  if (naam === 'a') return 'html kan hier niet: "<a>". Schrijf een link als [tekst](methodiek:klokwijs).';
  if (/^[a-z]/.test(naam))
    return `html kan hier niet: "<${naam}>". Gebruik Markdown of een component: ${lijst}.`;
  const nabij = suggestie(naam, componenten);
  return nabij
    ? `de component "${naam}" bestaat niet; bedoel je "${nabij}"?`
    : `de component "${naam}" bestaat niet. Kies uit: ${lijst}.`;
}

function attribuutFouten(naam: string, attributen: Attributen): string[] {
  return attributen.flatMap((attribuut) => {
    if (attribuut.type === 'mdxJsxExpressionAttribute')
      return [`"{${attribuut.value}}" in "<${naam}>" kan niet. Schrijf naam="waarde".`];
    if (attribuut.name === 'style')
      return [`"style" in "<${naam}>" kan niet: de opmaak komt uit het ontwerp. Haal het weg.`];
    const waarde = attribuut.value;
    if (!waarde || typeof waarde === 'string' || isVasteWaarde(programma(waarde))) return [];
    return [
      `${attribuut.name}={${waarde.value}} in "<${naam}>" kan niet: een waarde is een tekst tussen aanhalingstekens, een getal of een lijst daarvan.`,
    ];
  });
}

const programma = (node: { data?: object | undefined }) =>
  (node.data as { estree?: Knoop } | undefined)?.estree;

/** Components that do not exist, html, code, and style attributes: what the page cannot or may not show. */
export function elementFouten(tree: Root, componenten: readonly string[]): Melding[] {
  const meldingen: Melding[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm')
      meldingen.push(
        melding(node, 'import en export kunnen hier niet. Haal de regel weg: de componenten zijn er al.'),
      );
    if (
      (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
      !isVasteWaarde(programma(node))
    )
      meldingen.push(
        melding(
          node,
          `"{${node.value}}" leest de site als code. Wil je accolades tonen, schrijf dan "\\{" en "\\}".`,
        ),
      );
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const naam = jsxNaam(node) ?? '';
    const fout = naamFout(naam, componenten);
    if (fout) meldingen.push(melding(node, fout));
    for (const wat of attribuutFouten(naam, node.attributes)) meldingen.push(melding(node, wat));
  });
  return meldingen;
}

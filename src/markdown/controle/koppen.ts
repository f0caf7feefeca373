import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { suggestie } from '../../model/suggestie.ts';
import { reeksVan } from '../stappen.ts';
import { platteTekst } from '../tekst.ts';
import { verdeel } from '../verdeel.ts';
import { type Melding, melding } from './melding.ts';

const STAPPEN = 'Zo pak je het aan';
const hekjes = (diepte: number) => '#'.repeat(diepte);

/** An h1 belongs to the page, and a level may not be skipped. */
export function niveauFouten(tree: Root): Melding[] {
  const meldingen: Melding[] = [];
  let vorige = 1;
  visit(tree, 'heading', (kop) => {
    const titel = platteTekst(kop);
    if (kop.depth === 1)
      meldingen.push(
        melding(kop, `"# ${titel}" kan niet: de titel staat in de frontmatter. Schrijf "## ${titel}".`),
      );
    else if (kop.depth > vorige + 1)
      meldingen.push(
        melding(
          kop,
          `"${hekjes(kop.depth)} ${titel}" slaat een niveau over. Schrijf "${hekjes(vorige + 1)} ${titel}".`,
        ),
      );
    vorige = Math.max(kop.depth, 1);
  });
  return meldingen;
}

const isOpmerking = (node: Nodes) =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(node.value);

function heeftInhoud(node: RootContent): boolean {
  if (node.type === 'definition' || node.type === 'mdxjsEsm' || node.type === 'thematicBreak') return false;
  if (node.type === 'paragraph') return !node.children.every((kind) => isOpmerking(kind));
  return !isOpmerking(node);
}

/** A heading with nothing below it, not even a smaller heading. */
export function legeSecties(tree: Root): Melding[] {
  const meldingen: Melding[] = [];
  visit(tree, (ouder) => {
    if (!('children' in ouder)) return;
    const nodes = (ouder.children as RootContent[]).filter((node) => heeftInhoud(node));
    nodes.forEach((kop, i) => {
      const volgende = nodes[i + 1];
      if (kop.type !== 'heading') return;
      if (volgende && !(volgende.type === 'heading' && volgende.depth <= kop.depth)) return;
      meldingen.push(
        melding(
          kop,
          `onder "${hekjes(kop.depth)} ${platteTekst(kop)}" staat niets. Schrijf er tekst onder of haal de kop weg.`,
        ),
      );
    });
  });
  return meldingen;
}

function reeksFouten(kop: Heading, inhoud: RootContent[], eerder: Set<string>): Melding[] {
  const titel = platteTekst(kop);
  const meldingen: Melding[] = [];
  if (eerder.has(titel.toLowerCase()))
    meldingen.push(
      melding(
        kop,
        `"## ${titel}" staat hier voor de tweede keer. Geef de reeks een naam: "## ${STAPPEN}: …".`,
      ),
    );
  eerder.add(titel.toLowerCase());
  if (verdeel(inhoud, 3).length === 1)
    meldingen.push(
      melding(kop, `onder "## ${titel}" staan geen stappen. Begin elke stap met een kop: "### Doe dit".`),
    );
  return meldingen;
}

/** A methodiek has at least one series of steps, and every series has steps. */
export function stappenFouten(tree: Root): Melding[] {
  const delen = verdeel(tree.children, 2).flatMap(({ kop, inhoud }) => (kop ? [{ kop, inhoud }] : []));
  const reeksen = delen.filter(({ kop }) => reeksVan(kop) !== undefined);
  const eerder = new Set<string>();
  if (reeksen.length > 0) return reeksen.flatMap(({ kop, inhoud }) => reeksFouten(kop, inhoud, eerder));
  const bijna = delen.find(({ kop }) => suggestie(platteTekst(kop).replace(/:.*/, ''), [STAPPEN]));
  if (bijna)
    return [
      melding(bijna.kop, `"## ${platteTekst(bijna.kop)}" is geen reeks stappen; bedoel je "## ${STAPPEN}"?`),
    ];
  return [
    {
      regel: 1,
      wat: `de stappen ontbreken. Schrijf een deel "## ${STAPPEN}" met onder elke "### …" een stap.`,
    },
  ];
}

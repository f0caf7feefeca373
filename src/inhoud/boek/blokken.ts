import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { ontleed } from '../../markdown/controle/ontleed.ts';
import { jsxNaam } from '../../markdown/omhulsel.ts';
import { ontleedVerwijzing } from '../../markdown/verwijzing.ts';
import { adresVan } from '../../model/adressen.ts';
import type { Blok, Stuk } from '../../print/boek/blok.ts';
import { isModelNaam, maakModel, type Stof } from '../../print/modellen/index.ts';

type Kleed = Omit<Stuk, 'tekst'>;

/** Where a link in a text leads: a path of the site, or an address outside it. */
function naarVan(url: string): string | undefined {
  const doel = ontleedVerwijzing(url);
  if (doel.aard === 'extern') return doel.url;
  return doel.aard === 'intern' ? adresVan(doel.soort, doel.id) : undefined;
}

/** The words of a line with their look. */
function stukken(nodes: readonly (PhrasingContent | RootContent)[], kleed: Kleed = {}): Stuk[] {
  return nodes.flatMap((node): Stuk[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ tekst: node.value.replace(/\s+/g, ' '), ...kleed }];
    if (node.type === 'break') return [{ tekst: ' ', ...kleed }];
    if (node.type === 'strong') return stukken(node.children, { ...kleed, vet: true });
    if (node.type === 'link') {
      const naar = naarVan(node.url);
      return stukken(node.children, { ...kleed, ...(naar && { naar }) });
    }
    if (jsxNaam(node) === 'Redactie' && 'children' in node)
      return stukken(node.children as PhrasingContent[], { ...kleed, redactie: true });
    return 'children' in node ? stukken(node.children as PhrasingContent[], kleed) : [];
  });
}

/** Neighbours of one look become one. */
function voeg(rij: Stuk[]): Stuk[] {
  const uit: Stuk[] = [];
  for (const stuk of rij) {
    const vorige = uit.at(-1);
    if (vorige && vorige.vet === stuk.vet && vorige.redactie === stuk.redactie && vorige.naar === stuk.naar)
      vorige.tekst += stuk.tekst;
    else if (stuk.tekst !== '') uit.push({ ...stuk });
  }
  return uit;
}

const kaders: Record<string, string> = {
  Tip: 'Tip',
  LetOp: 'Let op',
  Gevoelig: 'Gevoelige vraag',
  Voorbeeld: 'Voorbeeld, verzonnen',
  Wel: 'Wel',
  Niet: 'Niet',
  Voordelen: 'Voordelen',
  Nadelen: 'Nadelen',
};

const kenmerk = (node: Nodes, naam: string): string | undefined => {
  if (!('attributes' in node)) return undefined;
  const veld = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === naam);
  return typeof veld?.value === 'string' ? veld.value : undefined;
};

const tabel = (node: Table): Blok => {
  const [kop = [], ...rijen] = node.children.map((rij) =>
    rij.children.map((cel) => voeg(stukken(cel.children))),
  );
  return { soort: 'tabel', kop, rijen };
};

function onderdeel(node: RootContent, naam: string, kleed: Kleed, stof: Stof | undefined): Blok[] {
  const kinderen = 'children' in node ? (node.children as RootContent[]) : [];
  if (naam === 'Redactie') return blokken(kinderen, { ...kleed, redactie: true }, stof);
  if (naam === 'Tekening') {
    if (!stof) return [];
    const welke = kenmerk(node, 'naam') ?? '';
    const bijschrift = kenmerk(node, 'bijschrift');
    const onder: Blok[] = bijschrift
      ? [{ soort: 'alinea', stukken: [{ tekst: bijschrift }], maat: 'klein' }]
      : [];
    return isModelNaam(welke) ? [{ soort: 'model', model: maakModel(welke, stof) }, ...onder] : [];
  }
  const titel = kaders[naam];
  if (titel) return [{ soort: 'kader', titel, blokken: blokken(kinderen, kleed, stof) }];
  const kop = kenmerk(node, 'titel');
  const boven: Blok[] = kop
    ? [{ soort: 'alinea', stukken: [{ tekst: kop, vet: true }], bijVolgende: true }]
    : [];
  return [...boven, ...blokken(kinderen, kleed, stof)];
}

/**
 * A stretch of a text as blocks.
 * @param kleed the look that all of it has
 * @param stof what the models are drawn from; without it there are no drawings
 */
export function blokken(nodes: readonly RootContent[], kleed: Kleed = {}, stof?: Stof): Blok[] {
  return nodes.flatMap((node): Blok[] => {
    if (node.type === 'heading')
      return [
        {
          soort: 'kop',
          diepte: Math.min(4, node.depth) as 2,
          tekst: voeg(stukken(node.children))
            .map(({ tekst }) => tekst)
            .join(''),
        },
      ];
    if (node.type === 'paragraph') {
      const delen = voeg(stukken(node.children, kleed));
      return delen.length > 0 ? [{ soort: 'alinea', stukken: delen }] : [];
    }
    if (node.type === 'list')
      return [
        {
          soort: 'lijst',
          genummerd: node.ordered === true,
          items: node.children.map((item) => blokken(item.children, kleed, stof)),
        },
      ];
    if (node.type === 'table') return [tabel(node)];
    const naam = jsxNaam(node);
    return naam === undefined ? [] : onderdeel(node, naam, kleed, stof);
  });
}

/** The last section, "In de praktijk", stands in a frame of its own with boxes to tick. */
function metPraktijk(alles: Blok[]): Blok[] {
  const plek = alles.findLastIndex((blok) => blok.soort === 'kop' && blok.diepte === 2);
  const kop = alles[plek];
  if (kop?.soort !== 'kop') return alles;
  const rest = alles.slice(plek + 1).map((blok) => (blok.soort === 'lijst' ? { ...blok, vink: true } : blok));
  return [...alles.slice(0, plek), kop, { soort: 'kader', zwaar: true, blokken: rest }];
}

/**
 * The body of a chapter (MDX) as blocks for the book. Old drawings that are no models stay on the site.
 * @param mdx the text without its frontmatter
 * @param stof what the models are drawn from
 */
export function leesBlokken(mdx: string, stof: Stof): Blok[] {
  const tree: Root = ontleed(mdx).tree;
  return metPraktijk(blokken(tree.children, {}, stof));
}

import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { metAnker } from './anker.ts';
import { frontmatterVan } from './frontmatter.ts';
import { isKrap, kaartGewicht, kiesVoorKaart } from './kaart.ts';
import { eigenschappenVan, jsxNaam, omhulsel } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';
import { verdeel } from './verdeel.ts';

const soorten: [begin: string, soort: string][] = [
  ['wanneer', 'wanneer'],
  ['wat je klaarlegt', 'klaarleggen'],
  ['zo pak je het aan', 'stappen'],
  ['varianten', 'varianten'],
  ['valkuilen', 'valkuilen'],
  ['wat het oplevert', 'opbrengst'],
  ['voorbeeld', 'voorbeeld'],
  ['in de praktijk', 'praktijk'],
];

const vraagComponenten = new Set(['Vragenlijst', 'Schaal']);

function heeftVragen(nodes: RootContent[]): boolean {
  let gevonden = false;
  visit({ type: 'root', children: nodes } satisfies Root, (node) => {
    if (vraagComponenten.has(jsxNaam(node) ?? '')) gevonden = true;
  });
  return gevonden;
}

/** What kind of section this is, so that CSS and the coach card can treat each kind its own way. */
export function soortSectie(titel: string, inhoud: RootContent[]): string {
  const klein = titel.toLowerCase();
  const bekend = soorten.find(([begin]) => klein.startsWith(begin));
  return bekend?.[1] ?? (heeftVragen(inhoud) ? 'vragen' : 'meer');
}

/**
 * Wraps each h2 with what follows it into a section that is named by its heading, and marks the ones that the
 * coach card leaves out. Needs `remarkKoppen` before it.
 */
export function remarkSecties() {
  return (tree: Root, file: VFile): void => {
    const delen = verdeel(tree.children, 2).map(({ kop, inhoud }) => ({
      kop,
      inhoud,
      titel: kop ? platteTekst(kop) : '',
      soort: kop ? soortSectie(platteTekst(kop), inhoud) : '',
      gewicht: kaartGewicht(inhoud),
    }));
    frontmatterVan(file).kaartKrap = isKrap(delen);
    const opKaart = kiesVoorKaart(delen);
    tree.children = delen.flatMap(({ kop, inhoud, titel, soort }, i) => {
      if (!kop) return inhoud;
      const id = String(eigenschappenVan(kop).id);
      metAnker(kop, { id, label: `Adres van dit deel: ${titel}`, kopieer: 'dit deel' });
      const className = opKaart[i] ? ['sectie'] : ['sectie', 'volledig'];
      return omhulsel('section', { className, ariaLabelledBy: id, dataSectie: soort }, [kop, ...inhoud]);
    });
  };
}

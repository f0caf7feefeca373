import Slugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { metAnker } from './anker.ts';
import { frontmatterVan, type StapInTekst } from './frontmatter.ts';
import { type Omhulsel, omhulsel, zetEigenschappen } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';
import { verdeel } from './verdeel.ts';

const REEKS = /^zo pak je het aan\s*(?::\s*(.*))?$/i;

/** The name of the series that an h2 opens ('' for the unnamed one), or nothing when it opens none. */
export function reeksVan(kop: Heading): string | undefined {
  const gevonden = REEKS.exec(platteTekst(kop));
  return gevonden ? (gevonden[1] ?? '') : undefined;
}

function maakStap(stap: StapInTekst, kop: Heading, inhoud: RootContent[]): Omhulsel {
  const titelId = `${stap.id}-titel`;
  zetEigenschappen(kop, { id: titelId });
  metAnker(kop, {
    id: stap.id,
    label: `Adres van stap ${stap.nr}: ${stap.titel}`,
    kopieer: `stap ${stap.nr}`,
  });
  const nummer = omhulsel('span', { className: ['stap-nr'], ariaHidden: 'true' }, [
    { type: 'text', value: String(stap.nr) },
  ]);
  kop.children.unshift(nummer);
  const tekst = inhoud.length > 0 ? [omhulsel('div', { className: ['stap-tekst'] }, inhoud)] : [];
  return omhulsel('li', { className: ['stap'], id: stap.id, ariaLabelledBy: titelId }, [kop, ...tekst]);
}

/** One series: what stands before its first h3, then the list. Adds its steps to `lijst`. */
function maakReeks(inhoud: RootContent[], reeks: string, naam: string, lijst: StapInTekst[]): RootContent[] {
  const [vooraf, ...delen] = verdeel(inhoud, 3);
  const stappen = delen.flatMap(({ kop, inhoud: tekst }, i) => {
    if (!kop) return [];
    const nr = i + 1;
    const titel = platteTekst(kop);
    const stap = { reeks, nr, id: `${naam}-${nr}`, titel, tekst: platteTekst(...tekst) };
    lijst.push(stap);
    return [maakStap(stap, kop, tekst)];
  });
  const voor = vooraf?.inhoud ?? [];
  if (stappen.length === 0) return voor;
  // role="list": Safari drops the list semantics of a list without bullets.
  return [...voor, omhulsel('ol', { className: ['stappen'], role: 'list' }, stappen)];
}

/**
 * Turns every h3 below an h2 "Zo pak je het aan" (or "Zo pak je het aan: ...") into a numbered step with an
 * address of its own, and leaves the list of steps in the frontmatter.
 */
export function remarkStappen() {
  return (tree: Root, file: VFile): void => {
    const lijst: StapInTekst[] = [];
    // A slugger, so that two series with one name still have different addresses.
    const slugger = new Slugger();
    tree.children = verdeel(tree.children, 2).flatMap(({ kop, inhoud }) => {
      if (!kop) return inhoud;
      const reeks = reeksVan(kop);
      if (reeks === undefined) return [kop, ...inhoud];
      return [kop, ...maakReeks(inhoud, reeks, slugger.slug(`stap ${reeks}`.trim()), lijst)];
    });
    frontmatterVan(file).stapLijst = lijst;
  };
}

import { breekRegels } from '../letters/breek.ts';
import type { Letter } from '../letters/letters.ts';
import type { Regel } from '../plan/plan.ts';
import type { Blad } from './blad.ts';
import { regelOps } from './boom.ts';
import { nieuweBladen } from './document.ts';
import type { BladWerk } from './werk.ts';

/** Pages for answers that were longer than their place: each says which question it belongs to. */
export function verfVervolg(werk: BladWerk) {
  const { plan, vervolgen } = werk;
  if (vervolgen.length === 0) return;
  const { rand, papier, antwoord } = plan;
  const stap = antwoord.grootte * 1.4;
  const top = rand.boven + 30;
  const bodem = papier[1] - rand.onder - 12;
  let y = bodem;
  let pagina = werk.bladen.length - 1;
  const nieuw = () => {
    werk.bladen.push(...nieuweBladen(werk, papier, 1));
    pagina = werk.bladen.length - 1;
    y = top;
  };
  const zet = (soort: 'H2' | 'P', regels: readonly string[], letter: Regel[4], grootte: number) => {
    // Of long text only what fits is one marked piece; the rest goes on in the same element.
    werk.structuur.groep(soort, {}, () => {
      let open: string[] = [];
      const sluit = () => {
        const blad = werk.bladen[pagina] as Blad;
        if (open.length > 0) werk.structuur.inhoud(blad, soort, open.join('\n'));
        open = [];
      };
      for (const regel of regels) {
        if (y + stap > bodem) {
          if (open.length > 0) sluit();
          nieuw();
        }
        y += letter === 'titel' ? grootte * 1.5 : stap;
        open.push(
          regelOps(werk, werk.bladen[pagina] as Blad, [pagina, rand.links, y, grootte, letter, regel]),
        );
      }
      sluit();
    });
  };
  const breedte = papier[0] - rand.links - rand.rechts;
  const breek = (letter: Letter, grootte: number, tekst: string) =>
    breekRegels(werk.boek.letters, letter, grootte, tekst, breedte);
  for (const { etiket, tekst } of vervolgen) {
    if (y + 5 * stap > bodem) nieuw();
    const kop = antwoord.grootte * 1.2;
    zet('H2', breek('titel', kop, `Vervolg: ${etiket}`), 'titel', kop);
    zet('P', breek('gewoon', antwoord.grootte, tekst), 'gewoon', antwoord.grootte);
    y += stap;
  }
}

import { Kolom } from '../boek/bouw.ts';
import type { Letter, Letters } from '../letters/letters.ts';
import { legFeiten } from './feiten.ts';
import { HEEL, kaartmaat, vol } from './maat.ts';
import type { Kaartstof } from './stof.ts';

/** The largest of these sizes at which a text is one line. When none is, it takes two, at `anders`. */
const opEenRegel = (
  letters: Letters,
  letter: Letter,
  tekst: string,
  maten: number[],
  anders: number,
): number => maten.find((maat) => letters.breedte(letter, maat, tekst) <= vol) ?? anders;

/** What stands over both columns: what it is, its name, what you do with it, and the facts. */
export function maakKop(letters: Letters, { titel, soort, samenvatting, feiten }: Kaartstof): Kolom {
  const kop = new Kolom(letters, {
    ...kaartmaat(10.5),
    breedte: vol,
    breek: { tekst: HEEL, kop: HEEL, tabel: HEEL },
  });
  kop.alinea([{ tekst: 'Coachkaart', vet: true }, { tekst: ` · ${soort}` }], { grootte: 9, na: 2 });
  kop.alinea([{ tekst: titel }], {
    grootte: opEenRegel(letters, 'titel', titel, [25, 24, 23, 22, 21, 20, 19], 20),
    ...{ regel: 1.12, letter: 'titel', rol: 'H1', na: 4 },
  });
  kop.alinea([{ tekst: samenvatting }], {
    grootte: opEenRegel(letters, 'gewoon', samenvatting, [11, 10.75, 10.5, 10.25, 10], 11),
    ...{ regel: 1.32, na: 8 },
  });
  legFeiten(kop, feiten);
  return kop;
}

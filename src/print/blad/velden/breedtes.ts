import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import { optieBreedte } from '../../plan/opties.ts';
import type { Kader } from '../kader.ts';

type Tabel = OpgelostVeldVan<'tabel'>;
export const celwit = 5;

const gewicht = { smal: 0.75, gewoon: 2, breed: 3.6 };
const eigen: Record<Tabel['kolommen'][number]['soort'], number> = {
  gegeven: 2,
  tekst: 2,
  'lange-tekst': 3,
  datum: 1.3,
  getal: 0.8,
  vink: 0.6,
  keus: 0.6,
  lijst: 1.8,
};

/** Words of so many letters stay whole in the first column. */
const HEEL = 19;

/** The longest piece of a text that will not be broken. */
function langsteWoord({ letters, stijl }: Kader, tekst: string, vet: boolean, heel = false): number {
  const breedtes = tekst
    .split(heel ? /[\s/]+/ : /[\s/-]+/)
    .map((woord) =>
      letters.breedte(
        vet ? 'vet' : 'gewoon',
        stijl.klein,
        woord.slice(0, heel && woord.length <= HEEL ? HEEL : 14),
      ),
    );
  return Math.max(0, ...breedtes);
}

/** Do all words of a text stand whole on a line of this width? Then none of them has to break. */
export const woordenPassen = (kader: Kader, tekst: string, breedte: number): boolean =>
  langsteWoord(kader, tekst, false, true) <= breedte &&
  tekst.split(/[\s/]+/).every((woord) => woord.length <= HEEL);

/**
 * Widths of the columns: each at least as wide as its longest word, the rest by what stands in it. The words of the
 * first column, the names of the rows, stay whole when there is room.
 * @returns nothing when they do not fit beside each other: then the rows become a list
 */
export function kolomBreedtes(kader: Kader, tabel: Tabel): number[] | undefined {
  if (tabel.kolommen.length > kader.stijl.kolommen) return undefined;
  return deelBreedtes(kader, tabel, true) ?? deelBreedtes(kader, tabel, false);
}

function deelBreedtes(kader: Kader, tabel: Tabel, heel: boolean): number[] | undefined {
  const { breedte, stijl } = kader;
  const gedrukt = tabel.kolommen.filter((kolom) => tabel.rijen.some((rij) => rij.cellen[kolom.id]));
  // Where much is printed beside it, the first column does not take the room of the others.
  const eersteHeel = heel && gedrukt.length <= 3;
  const minst = tabel.kolommen.map((kolom, i) => {
    const cellen = tabel.rijen.map((rij) => rij.cellen[kolom.id] ?? '');
    const woord = Math.max(
      langsteWoord(kader, kolom.label, true),
      ...cellen.map((cel) => langsteWoord(kader, cel, false, eersteHeel && i === 0)),
      // Options are laid out inside their place; see plan/opties.ts.
      optieBreedte(kader.letters, kolom.opties ?? [], heel ? stijl.klein : stijl.kleinst, heel),
    );
    const vak =
      kolom.soort === 'vink' || kolom.soort === 'keus' ? stijl.vak + (cellen.some(Boolean) ? 8 : 0) : 0;
    const datum = kolom.soort === 'datum' ? stijl.antwoord * 5 : 0;
    return Math.max(woord + (cellen.some(Boolean) && vak ? vak : 0), vak, datum) + 2 * celwit + 1;
  });
  const som = minst.reduce((a, b) => a + b, 0);
  if (som > breedte) return undefined;
  const gewichten = tabel.kolommen.map((kolom) => {
    if (kolom.breedte) return gewicht[kolom.breedte];
    const lengtes = tabel.rijen.map((rij) => (rij.cellen[kolom.id] ?? '').length);
    const langste = Math.max(0, ...lengtes);
    // Printed text asks room by its length; a box only its own.
    return langste > 0 ? Math.min(4, Math.max(0.8, langste / 22)) : eigen[kolom.soort];
  });
  // Room goes to the columns that are still short of their share.
  const totaal = gewichten.reduce((a, b) => a + b, 0);
  const wens = gewichten.map((g) => (g / totaal) * breedte);
  const tekort = wens.map((w, i) => Math.max(0, w - (minst[i] as number)));
  const nodig = tekort.reduce((a, b) => a + b, 0) || 1;
  return minst.map((m, i) => m + ((breedte - som) * (tekort[i] as number)) / nodig);
}

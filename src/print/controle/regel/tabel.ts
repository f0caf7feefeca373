import type { Bestand } from '../bestand.ts';
import type { Knoop } from '../boom.ts';
import type { Meld } from '../fout.ts';
import { getalVan, naamVan } from '../lees.ts';
import { paginaVan } from './boom.ts';
import { eigenschap } from './eigenschap.ts';
import { keurPlaats, type Plaatsen } from './plaats.ts';

const GROEPEN = new Set(['THead', 'TBody', 'TFoot']);
const PLAATSEN: Plaatsen = {
  Table: { in: undefined, kinderen: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { in: ['Table'], kinderen: ['TR'] },
  TBody: { in: ['Table'], kinderen: ['TR'] },
  TFoot: { in: ['Table'], kinderen: ['TR'] },
  TR: { in: ['Table', 'THead', 'TBody', 'TFoot'], kinderen: ['TH', 'TD'] },
  TH: { in: ['TR'], kinderen: undefined },
  TD: { in: ['TR'], kinderen: undefined },
};

/** The rows of a table, also those in a group. */
const rijenVan = (tabel: Knoop): Knoop[] =>
  tabel.kinderen.flatMap((kind) =>
    GROEPEN.has(kind.soort) ? kind.kinderen : kind.soort === 'TR' ? [kind] : [],
  );

/** How many cells wide each row is, with cells that span more columns or rows. */
function breedtes(rijen: Knoop[]): number[] {
  const vanBoven = new Map<number, number>();
  return rijen.map((rij, r) => {
    let breed = vanBoven.get(r) ?? 0;
    for (const { dict } of rij.kinderen) {
      const tabel = eigenschap(dict, 'Table');
      const kolommen = getalVan(tabel, 'ColSpan') ?? 1;
      breed += kolommen;
      for (let onder = 1; onder < (getalVan(tabel, 'RowSpan') ?? 1); onder++)
        vanBoven.set(r + onder, (vanBoven.get(r + onder) ?? 0) + kolommen);
    }
    return breed;
  });
}

/** Tables: rows in a table, cells in a row, rows of one width, and headers that say what they head. */
export function keurTabellen(bestand: Bestand, meld: Meld): void {
  keurPlaats(bestand, PLAATSEN, 'tabel-vorm', meld);
  for (const knoop of bestand.boom?.knopen ?? []) {
    const nr = () => paginaVan(bestand, knoop);
    if (knoop.soort === 'TH') {
      const richting = naamVan(eigenschap(knoop.dict, 'Table'), 'Scope');
      if (!richting || !['Row', 'Column', 'Both'].includes(richting))
        meld('tabel-scope', 'Een kopcel zegt niet of ze bij een rij of een kolom hoort (Scope).', nr());
    }
    if (knoop.soort !== 'Table') continue;
    const rijen = rijenVan(knoop);
    if (rijen.length === 0) meld('tabel-vorm', 'Een tabel heeft geen rijen.', nr());
    const verschillend = [...new Set(breedtes(rijen))];
    if (verschillend.length > 1)
      meld('tabel-kolommen', `De rijen van een tabel tellen ${verschillend.join(', ')} cellen.`, nr());
  }
}

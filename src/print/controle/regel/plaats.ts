import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import type { RegelId } from '../regels.ts';
import { paginaVan } from './boom.ts';

/** For a type: the types it may stand in, and the types that may stand in it (undefined: any). */
export type Plaatsen = Record<string, { in: string[] | undefined; kinderen: string[] | undefined }>;

/** Elements that are only right inside certain others. */
export function keurPlaats(bestand: Bestand, plaatsen: Plaatsen, regel: RegelId, meld: Meld): void {
  for (const knoop of bestand.boom?.knopen ?? []) {
    const plaats = plaatsen[knoop.soort];
    if (!plaats) continue;
    const nr = paginaVan(bestand, knoop);
    const ouder = knoop.ouder?.soort ?? 'niets';
    if (plaats.in && !plaats.in.includes(ouder))
      meld(regel, `${knoop.soort} staat in ${ouder}; het hoort in ${plaats.in.join(' of ')}.`, nr);
    if (!plaats.kinderen) continue;
    for (const kind of knoop.kinderen)
      if (!plaats.kinderen.includes(kind.soort))
        meld(
          regel,
          `In ${knoop.soort} staat ${kind.soort}; daar mag alleen ${plaats.kinderen.join(', ')}.`,
          nr,
        );
    if (knoop.mcids.length > 0)
      meld(regel, `In ${knoop.soort} staat inhoud die in geen ${plaats.kinderen.join(' of ')} zit.`, nr);
  }
}

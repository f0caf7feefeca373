import { nieuwId } from '../../kit/id.ts';
import type { Kast } from '../../kit/kast.ts';
import type { Wijziging } from '../../kit/soort.ts';
import { achtereen, voegBaanToe, zetAs, zetHoogtes } from '../lijnopdrachten.ts';
import { meldingen } from '../meldingen.ts';
import { type Kenmerken, schuif, verwijder, voegToe, zet } from '../opdrachten.ts';
import { bekendeThemas, type Opstelling, opstellingVan } from '../opstelling.ts';
import { grens, type Lijn, type Moment } from '../soort.ts';

/** What a set-up from the address does to a line that is still empty. */
export const opzet = ({ as, hoogtes, themas }: Opstelling): Wijziging<Lijn> =>
  achtereen(
    zetAs(as),
    zetHoogtes(hoogtes),
    ...bekendeThemas.filter(([id]) => themas.includes(id)).map(([id, naam]) => voegBaanToe(id, naam)),
  );

/** What the screen needs to act on the line: the same, whichever part of the screen asks it. */
export function maakActies(
  kast: Kast<Lijn>,
  opstelling: Opstelling,
  stelOp: (opstelling: Opstelling) => void,
  kies: (id: string | undefined, schrijf?: boolean) => void,
) {
  // As long as nothing was done, the line is as the address sets it up.
  const eerst: Wijziging<Lijn> = (lijn) => (kast.toestand.begonnen ? lijn : opzet(opstelling)(lijn));
  const doe = (wijziging: Wijziging<Lijn>, melding: string | ((na: Lijn) => string), samen?: string) => {
    const heel = achtereen(eerst, wijziging);
    const zin = typeof melding === 'string' ? melding : melding(heel(kast.toestand.doc));
    kast.doe(heel, zin, samen);
  };
  return {
    doe,
    kies,
    klaar: () => kast.klaar(),
    zeg: (tekst: string) => kast.zeg(tekst),
    /** A change of the line itself; the address follows. */
    stelIn(wijziging: Wijziging<Lijn>, melding: string, samen?: string) {
      doe(wijziging, melding, samen);
      stelOp(opstellingVan(kast.toestand.doc));
    },
    erbij(kenmerken: Kenmerken, plek?: { voor: string } | { na: string }) {
      if (kast.toestand.doc.momenten.length >= grens.momenten)
        return kast.zeg(
          `Er passen ${grens.momenten} momenten op een lijn. Maak een tweede lijn voor de rest.`,
        );
      const id = nieuwId();
      doe(voegToe(id, kenmerken, plek), meldingen.erbij({ vorm: kenmerken.vorm ?? 'moment' }));
      return kies(id, true);
    },
    zet: (moment: Moment, deel: Kenmerken, melding: string, samen?: string) =>
      doe(zet(moment.id, deel), melding, samen),
    schuif: (id: string, stap: number) => doe(schuif(id, stap), (na) => meldingen.verplaatst(na, id)),
    verwijder(moment: Moment) {
      doe(verwijder(moment.id), meldingen.weg(moment));
      kies(undefined);
    },
  };
}
export type Acties = ReturnType<typeof maakActies>;

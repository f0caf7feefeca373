import type { Vindplaats } from '../bron.ts';
import { type Dekking, type DoelSoort, doelSoorten } from '../dekking.ts';
import { bestaatNiet, type Fout } from '../fouten.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Aanwezig } from '../integriteit.ts';

/** A page that carries facts, with the entries of the inventory that it names under "bronnen". */
export interface Drager {
  bestand: string;
  inventaris: readonly string[];
}
export type Dragers = ReadonlyMap<string, Drager>;

export interface DekkingUitkomst {
  fouten: Fout[];
  waarschuwingen: Fout[];
  /** Placements on pages that are still to be written: they are not checked, so they are told. */
  open: Record<OpenSoort, number>;
  /** Placements that were checked, with or without a fault. */
  nagekeken: number;
  /** How many entries stand somewhere, and how many are left out with a reason. */
  geplaatst: number;
  weggelaten: number;
}

export const DEKKING = 'content/dekking.yaml';

const drager = (bestand: string, bronnen: readonly Vindplaats[]): Drager => ({
  bestand,
  inventaris: bronnen.flatMap((bron) => bron.inventaris ?? []),
});

/** Every page of every kind, by slug. Begrippen name documents, not entries: there only the page itself counts. */
function alleDragers(inhoud: Inhoud, handboek: Dragers): Record<Exclude<DoelSoort, 'begrip'>, Dragers> {
  return {
    methodiek: new Map(
      inhoud.methodieken.map((m) => [m.slug, drager(`content/methodieken/${m.slug}.mdx`, m.bronnen)]),
    ),
    handboek,
    werkblad: new Map(
      inhoud.werkbladen.map((b) => [b.slug, drager(`content/werkbladen/${b.slug}.yaml`, b.bronnen)]),
    ),
    kaarten: new Map(
      [...inhoud.decks].map(([slug, deck]) => [slug, drager(`content/kaarten/${slug}.yaml`, deck.bronnen)]),
    ),
  };
}

/** The names that stand on pages but not in the table: a typing error, or a fact that the table forgot. */
function onbekend(dragers: Iterable<Drager>, bekend: readonly string[]): Fout[] {
  return [...dragers].flatMap(({ bestand, inventaris }) =>
    inventaris
      .filter((naam) => !bekend.includes(naam))
      .map((naam) => ({ bestand, veld: 'bronnen › inventaris', wat: bestaatNiet(naam, bekend) })),
  );
}

/** The kinds of page of which some are still to be written. */
export const openSoorten = ['methodiek', 'handboek', 'begrip'] as const;
type OpenSoort = (typeof openSoorten)[number];
const isOpen = (soort: DoelSoort): soort is OpenSoort => openSoorten.some((open) => open === soort);

/**
 * Holds the table against the pages: every entry must be named, under "bronnen", by every page it is placed on.
 * @param handboek the pages of the handbook, by slug
 * @param aanwezig slugs of all files on disk: a page with faults in its own fields is not missing
 */
export function dekkingFouten(
  dekking: Dekking,
  inhoud: Inhoud,
  handboek: Dragers,
  aanwezig: Aanwezig,
): DekkingUitkomst {
  const per = alleDragers(inhoud, handboek);
  const begrippen = [...inhoud.begrippen.keys()];
  const opSchijf = {
    methodiek: aanwezig.methodieken,
    werkblad: aanwezig.werkbladen,
    kaarten: aanwezig.kaarten,
    handboek: [...handboek.keys()],
    begrip: begrippen,
  };
  const open = { methodiek: 0, handboek: 0, begrip: 0 };
  const fouten = Object.values(per).flatMap((kaart) =>
    onbekend(kaart.values(), Object.keys(dekking.inventaris)),
  );
  let nagekeken = 0;
  const bekijk = (naam: string, soort: DoelSoort, slug: string) => {
    if (!opSchijf[soort].includes(slug)) {
      if (isOpen(soort) && dekking.nogTeSchrijven[soort].includes(slug)) open[soort]++;
      else
        fouten.push({
          bestand: DEKKING,
          veld: `${naam} › ${soort}`,
          wat: bestaatNiet(slug, opSchijf[soort]),
        });
      return;
    }
    nagekeken++;
    const doel = soort === 'begrip' ? undefined : per[soort].get(slug);
    if (doel && !doel.inventaris.includes(naam))
      fouten.push({
        bestand: doel.bestand,
        veld: 'bronnen',
        wat: `"${naam}" hoort op deze bladzijde en ontbreekt. Verwerk die feiten, en zet er een vindplaats bij met inventaris: ${naam}.`,
      });
  };
  for (const [naam, plaatsing] of Object.entries(dekking.inventaris))
    for (const soort of doelSoorten) for (const slug of plaatsing[soort]) bekijk(naam, soort, slug);
  const waarschuwingen = openSoorten.flatMap((soort) => {
    const erNu = dekking.nogTeSchrijven[soort].filter((slug) => opSchijf[soort].includes(slug));
    const wat = `deze zijn er nu (${erNu.length}): ${erNu.join(', ')}. Haal ze uit deze lijst.`;
    return erNu.length > 0 ? [{ bestand: DEKKING, veld: `nogTeSchrijven › ${soort}`, wat }] : [];
  });
  const weggelaten = Object.values(dekking.inventaris).filter((plaatsing) => plaatsing.weggelaten).length;
  return {
    fouten,
    waarschuwingen,
    open,
    nagekeken,
    geplaatst: Object.keys(dekking.inventaris).length - weggelaten,
    weggelaten,
  };
}

import { type Dekking, plaatsPatroon, type Telregel } from '../dekking.ts';
import { bestaatNiet, type Fout } from '../fouten.ts';
import type { Inhoud } from '../inhoud.ts';
import { type Deck, kaartenVan } from '../kaart.ts';
import { losOp, type OpgelostVeld } from '../werkblad.ts';
import { DEKKING } from './plaats.ts';

/** The counts of the parts of a methodiek, by the id of their heading; the whole text under ''. */
export type Delen = ReadonlyMap<string, Readonly<Record<Telregel['tel'], number>>>;

export interface TellingUitkomst {
  fouten: Fout[];
  /** Lists that were counted, lists with a reason for not counting, and lists on pages that are not written. */
  geteld: number;
  nietGeteld: number;
  open: number;
}

/** How many things a field of a sheet lists: questions, options, boxes, places, printed rows, or the columns to fill in. */
function veldAantal(veld: OpgelostVeld): number {
  switch (veld.soort) {
    case 'keuze':
      return veld.opties.length;
    case 'vragen':
      return veld.vragen.length;
    case 'matrix':
      return veld.vakken.length;
    case 'tekenvlak':
      return veld.zones.length;
    case 'tabel': {
      const rijen = veld.rijen.filter((rij) => !rij.leeg).length;
      return rijen > 0 ? rijen : veld.kolommen.length;
    }
    case 'uitleg':
      return veld.punten?.length ?? 1;
    default:
      return 1;
  }
}

const geenVraag = new Set(['uitleg', 'tussenkop']);

type Gevonden = { bestand: string; aantal: number } | { fout: string };

/** The cards of a deck that stand in for a source: not the head cards, and not those that we added. */
const uitBron = (deck: Deck, groepen: string[]) =>
  kaartenVan(deck, groepen).filter((kaart) => !kaart.redactie).length;

function zoek(regel: Telregel, inhoud: Inhoud, delen: ReadonlyMap<string, Delen>): Gevonden | undefined {
  const [, soort, slug = '', deel = ''] = plaatsPatroon.exec(regel.op ?? '') ?? [];
  if (soort === 'methodiek') {
    const tekst = delen.get(slug);
    const telling = tekst?.get(deel);
    if (!tekst) return { fout: bestaatNiet(slug, [...delen.keys()]) };
    if (!telling) return { fout: `op ${slug}: ${bestaatNiet(deel, [...tekst.keys()].filter(Boolean))}` };
    return { bestand: `content/methodieken/${slug}.mdx`, aantal: telling[regel.tel] };
  }
  if (soort === 'kaarten') {
    const deck = inhoud.decks.get(slug);
    if (!deck) return { fout: bestaatNiet(slug, [...inhoud.decks.keys()]) };
    const groepen = deck.groepen.map((groep) => groep.id);
    if (deel && !groepen.includes(deel)) return { fout: `in ${slug}: ${bestaatNiet(deel, groepen)}` };
    return { bestand: `content/kaarten/${slug}.yaml`, aantal: uitBron(deck, deel ? [deel] : []) };
  }
  const blad = inhoud.werkbladen.find((werkblad) => werkblad.slug === slug);
  if (!blad)
    return {
      fout: bestaatNiet(
        slug,
        inhoud.werkbladen.map((werkblad) => werkblad.slug),
      ),
    };
  const { velden } = losOp(blad, Object.fromEntries(inhoud.decks));
  const veld = velden.find(({ id }) => id === deel);
  if (deel && !veld)
    return {
      fout: `op ${slug}: ${bestaatNiet(
        deel,
        velden.map(({ id }) => id),
      )}`,
    };
  const aantal = veld ? veldAantal(veld) : velden.filter((v) => !geenVraag.has(v.soort)).length;
  return { bestand: `content/werkbladen/${slug}.yaml`, aantal };
}

/**
 * Counts every list of the sources where it stands with us: a question that got lost is a fault.
 * @param delen the counts of every methodiek on disk, by slug
 */
export function tellingFouten(
  dekking: Dekking,
  inhoud: Inhoud,
  delen: ReadonlyMap<string, Delen>,
): TellingUitkomst {
  const uitkomst: TellingUitkomst = { fouten: [], geteld: 0, nietGeteld: 0, open: 0 };
  for (const [naam, { telling }] of Object.entries(dekking.inventaris))
    for (const regel of telling) {
      const slug = plaatsPatroon.exec(regel.op ?? '')?.[2] ?? '';
      if (regel.op === undefined) uitkomst.nietGeteld++;
      else if (
        regel.op.startsWith('methodiek:') &&
        !delen.has(slug) &&
        dekking.nogTeSchrijven.methodiek.includes(slug)
      )
        uitkomst.open++;
      else {
        uitkomst.geteld++;
        const gevonden = zoek(regel, inhoud, delen);
        if (gevonden === undefined) continue;
        const verwacht = regel.staat ?? regel.aantal;
        if ('fout' in gevonden)
          uitkomst.fouten.push({ bestand: DEKKING, veld: `${naam} › telling › op`, wat: gevonden.fout });
        else if (gevonden.aantal !== verwacht)
          uitkomst.fouten.push({
            bestand: gevonden.bestand,
            veld: regel.op.replace(/^.*#/, ''),
            wat: `"${regel.wat}" (${naam}) telt er ${verwacht}; hier staan er ${gevonden.aantal}. Zet terug wat ontbreekt, of verander het aantal in ${DEKKING} met een reden.`,
          });
      }
    }
  return uitkomst;
}

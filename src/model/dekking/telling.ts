import { type Dekking, plaatsPatroon, type Telregel } from '../dekking.ts';
import { bestaatNiet, type Fout } from '../fouten.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Aanwezig } from '../integriteit.ts';
import { DEKKING } from './plaats.ts';
import { type Delen, vindTelplek } from './telplek.ts';

export interface TellingUitkomst {
  fouten: Fout[];
  /** Lists that were counted, lists with a reason for not counting, and lists on pages that are not written. */
  geteld: number;
  nietGeteld: number;
  open: number;
}

const kiesSlugs = (soort: string, { methodieken, werkbladen, kaarten }: Aanwezig) =>
  soort === 'methodiek' ? methodieken : soort === 'werkblad' ? werkbladen : kaarten;

/**
 * Counts every list of the sources where it stands with us: a question that got lost is a fault.
 * @param delen the counts of every methodiek, by slug
 * @param aanwezig slugs of all files on disk: a file with faults in its own fields is not missing
 */
export function tellingFouten(
  dekking: Dekking,
  inhoud: Inhoud,
  delen: ReadonlyMap<string, Delen>,
  aanwezig: Aanwezig,
): TellingUitkomst {
  const uitkomst: TellingUitkomst = { fouten: [], geteld: 0, nietGeteld: 0, open: 0 };
  const regelFouten = (naam: string, regel: Telregel, op: string): Fout[] => {
    const inTabel = (wat: string): Fout => ({ bestand: DEKKING, veld: `${naam} › telling › op`, wat });
    const [, soort = '', slug = '', deel = ''] = plaatsPatroon.exec(op) ?? [];
    const bestaande = kiesSlugs(soort, aanwezig);
    if (!bestaande.includes(slug)) {
      if (soort === 'methodiek' && dekking.nogTeSchrijven.methodiek.includes(slug)) {
        uitkomst.open++;
        return [];
      }
      return [inTabel(bestaatNiet(slug, bestaande))];
    }
    uitkomst.geteld++;
    const plek = vindTelplek(soort, slug, inhoud, delen);
    if (!plek) return [];
    if (deel !== '' && !plek.delen.includes(deel))
      return [inTabel(`in ${plek.bestand}: ${bestaatNiet(deel, plek.delen)}`)];
    if (!plek.bronnen.some(({ inventaris }) => inventaris === naam))
      return [inTabel(`${plek.bestand} noemt "${naam}" niet bij haar bronnen. Zet er een vindplaats bij.`)];
    const aantal = plek.tel(deel, regel.tel);
    const verwacht = regel.staat ?? regel.aantal;
    if (aantal === verwacht) return [];
    return [
      {
        bestand: plek.bestand,
        ...(deel && { veld: deel }),
        wat: `"${regel.wat}" (${naam}): hier horen er ${verwacht} te staan, en het zijn er ${aantal}. Zet terug wat ontbreekt, of verander het aantal in ${DEKKING} met een reden.`,
      },
    ];
  };
  for (const [naam, { telling }] of Object.entries(dekking.inventaris))
    for (const regel of telling)
      if (regel.op === undefined) uitkomst.nietGeteld++;
      else uitkomst.fouten.push(...regelFouten(naam, regel, regel.op));
  return uitkomst;
}

import type { WerkbladVelden } from '../werkblad.ts';
import { kopVelden } from './kop.ts';
import { itemId } from './losop.ts';
import type { Veld } from './velden.ts';

interface BladFout {
  pad: (string | number)[];
  wat: string;
}
type Blad = Pick<WerkbladVelden, 'velden' | 'kop' | 'gevoelig' | 'versies' | 'eenvoudig'>;

function dubbele(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}

/** The ids inside a field, per list: within one list they must differ. */
function binnenIds(veld: Veld): string[][] {
  const lijst = (items: readonly (string | { id: string })[] | undefined) => (items ?? []).map(itemId);
  switch (veld.soort) {
    case 'keuze':
      return [lijst(veld.opties)];
    case 'vragen':
      return [lijst(veld.vragen)];
    case 'matrix':
      return [lijst(veld.vakken)];
    case 'tekenvlak':
      return [lijst(veld.zones)];
    case 'tabel':
      return [lijst(veld.rijen), veld.kolommen.map((kolom) => kolom.id)];
    default:
      return [];
  }
}

/** Of a list and its deck exactly one is needed, or at least one where both may stand. */
function bronFout(veld: Veld): string | undefined {
  switch (veld.soort) {
    case 'keuze':
      return veld.opties || veld.opties_uit
        ? undefined
        : 'geef "opties" of "opties_uit". Anders valt er niets te kiezen.';
    case 'vragen':
      return (veld.vragen === undefined) === (veld.vragen_uit === undefined)
        ? 'geef "vragen" of "vragen_uit", en niet allebei.'
        : undefined;
    case 'tabel':
      if (veld.rijen && veld.rijen_uit) return 'geef "rijen" of "rijen_uit", niet allebei.';
      return veld.rijen || veld.rijen_uit || veld.rijen_leeg > 0
        ? undefined
        : 'geef "rijen", "rijen_uit" of "rijen_leeg". Anders is de tabel leeg.';
    case 'uitleg':
      return veld.tekst || veld.punten ? undefined : 'geef "tekst" of "punten".';
    case 'tekenvlak':
      return veld.zones && veld.zones_uit ? 'geef "zones" of "zones_uit", niet allebei.' : undefined;
    default:
      return undefined;
  }
}

function tabelFouten(veld: Veld): string[] {
  if (veld.soort !== 'tabel') return [];
  const gegeven = veld.kolommen.filter((kolom) => kolom.soort === 'gegeven').length;
  const fouten: string[] = [];
  if ((veld.rijen || veld.rijen_uit) && gegeven === 0)
    fouten.push('vaste rijen hebben een kolom van de soort "gegeven" nodig om in te staan.');
  for (const kolom of veld.kolommen)
    if (kolom.soort === 'lijst' && !kolom.opties)
      fouten.push(`kolom "${kolom.id}" is een lijst: geef "opties".`);
  for (const rij of veld.rijen ?? [])
    if (typeof rij !== 'string' && 'cellen' in rij && rij.cellen.length > gegeven)
      fouten.push(`rij "${rij.id}" heeft ${rij.cellen.length} cellen voor ${gegeven} kolommen "gegeven".`);
  return fouten;
}

/** What a schema of one field cannot see: doubles, lists that exclude each other, rules of the whole sheet. */
export function bladFouten(blad: Blad): BladFout[] {
  const fouten: BladFout[] = [];
  const ids = [...blad.kop.map((naam) => naam as string), ...blad.velden.map((veld) => veld.id)];
  for (const id of dubbele(ids))
    fouten.push({
      pad: ['velden'],
      wat: `het id "${id}" staat er twee keer${id in kopVelden ? ' (ook in de kop)' : ''}. Geef elk veld een eigen id.`,
    });
  blad.velden.forEach((veld, i) => {
    const meld = (wat: string) => fouten.push({ pad: ['velden', i, veld.id], wat });
    for (const lijst of binnenIds(veld))
      for (const id of dubbele(lijst)) meld(`"${id}" staat er twee keer in. Geef elk een eigen id.`);
    const bron = bronFout(veld);
    if (bron) meld(bron);
    for (const wat of tabelFouten(veld)) meld(wat);
  });
  if (blad.gevoelig && blad.kop.includes('naam'))
    fouten.push({ pad: ['kop'], wat: 'een gevoelig blad vraagt geen naam. Haal "naam" uit de kop.' });
  if (blad.eenvoudig && !blad.versies.includes('eenvoudig'))
    fouten.push({ pad: ['eenvoudig'], wat: 'er is geen eenvoudige versie. Zet "eenvoudig" bij de versies.' });
  return fouten;
}

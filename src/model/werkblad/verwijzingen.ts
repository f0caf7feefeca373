import type { Werkblad } from '../werkblad.ts';
import type { UitDeck } from './kern.ts';
import { type Decks, kaartenVan } from './losop.ts';
import type { Veld } from './velden.ts';

/** The deck a field takes its content from, with the key that says so. */
function deckVan(veld: Veld): [sleutel: string, uit: UitDeck] | undefined {
  switch (veld.soort) {
    case 'keuze':
      return veld.opties_uit && ['opties_uit', veld.opties_uit];
    case 'vragen':
      return veld.vragen_uit && ['vragen_uit', veld.vragen_uit];
    case 'tabel':
      return veld.rijen_uit && ['rijen_uit', veld.rijen_uit];
    case 'tekenvlak':
      return veld.zones_uit && ['zones_uit', veld.zones_uit];
    default:
      return undefined;
  }
}

/** The keys of cards that a field prints, with where the sheet names them. */
function sleutelsVan(veld: Veld, uit: UitDeck): string[] {
  const kolommen = veld.soort === 'tabel' ? veld.kolommen.flatMap((kolom) => kolom.uit ?? []) : [];
  const groepeer = (veld.soort === 'tabel' || veld.soort === 'vragen') && veld.groepeer;
  return [...kolommen, ...(groepeer ? [groepeer] : []), ...(uit.tekst ? [uit.tekst] : [])];
}

/** Everything a sheet points at outside itself, to be checked over the whole collection. */
export function werkbladVerwijzingen(blad: Werkblad, decks: Decks) {
  const verwijzingen = blad.velden.flatMap((veld) => {
    const deck = deckVan(veld);
    return deck ? [{ veld, sleutel: deck[0], uit: deck[1] }] : [];
  });
  return {
    methodieken: blad.methodieken,
    documenten: blad.bronnen.map((bron) => bron.document),
    decks: verwijzingen.map(({ veld, sleutel, uit }) => ({
      veld: `velden › ${veld.id} › ${sleutel}`,
      deck: uit.kaarten,
    })),
    /** Faults inside a deck that does exist: an empty group, a field that no card has. */
    fouten: verwijzingen.flatMap(({ veld, sleutel, uit }) => {
      if (!decks[uit.kaarten]) return [];
      const waar = `velden › ${veld.id} › ${sleutel}`;
      const kaarten = kaartenVan(uit, decks);
      if (kaarten.length === 0)
        return [
          {
            veld: waar,
            wat: `in "${uit.kaarten}" hoort geen enkele kaart bij ${JSON.stringify(uit.groep)}.`,
          },
        ];
      return sleutelsVan(veld, uit)
        .filter((naam) => kaarten.every((kaart) => kaart[naam.split('.')[0] ?? ''] === undefined))
        .map((naam) => ({
          veld: waar,
          wat: `geen enkele kaart van "${uit.kaarten}" heeft een veld "${naam}".`,
        }));
    }),
  };
}

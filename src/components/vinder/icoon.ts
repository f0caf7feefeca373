import { type IcoonNaam, iconen } from '../iconen.ts';

const vast: Record<string, IcoonNaam> = {
  individueel: 'fase-wie-ben-ik',
  groep: 'groep',
  duo: 'twee',
  werkblad: 'blad',
  kaarten: 'kaart',
  'pen-en-papier': 'potlood',
  'blad-of-formulier': 'blad',
};

/** The drawing beside a value of a facet, when the house has one. */
export function facetIcoon(facet: string, waarde: string): IcoonNaam | undefined {
  const naam = facet === 'niveau' ? `reflectie-${waarde}` : facet === 'fase' ? `fase-${waarde}` : '';
  if (naam in iconen) return naam as IcoonNaam;
  return facet === 'setting' || facet === 'met' || facet === 'middelen' ? vast[waarde] : undefined;
}

import { type Aard, aardNaam, type Kind, type Richting, richtingNaam } from '../../tools/ecogram/woorden.ts';

/** Someone around the person of the example; always a role, never a name. */
export interface Rol {
  readonly wie: string;
  readonly soort: Kind;
  /** No band means: support that the person would like to have. */
  readonly band?: Aard;
  readonly richting?: Richting;
}

/** An invented network, clockwise from the top. */
export const voorbeeldEcogram: readonly Rol[] = [
  { wie: 'vriend', soort: 'mens', band: 'sterk', richting: 'beide' },
  { wie: 'buurvrouw', soort: 'mens', band: 'gewoon', richting: 'krijgt' },
  { wie: 'collega', soort: 'mens', band: 'zwak' },
  { wie: 'OCMW', soort: 'dienst', band: 'gewoon', richting: 'krijgt' },
  { wie: 'sportclub', soort: 'groep' },
  { wie: 'broer', soort: 'mens', band: 'sterk-en-moeilijk' },
  { wie: 'vader', soort: 'mens', band: 'verbroken' },
  { wie: 'moeder', soort: 'mens', band: 'moeilijk' },
];

/** The same drawing told in words. */
export function vertel(rollen: readonly Rol[]): string {
  const delen = rollen.map(({ wie, band, richting = 'geen' }) => {
    if (!band) return `${wie}: gewenst, nog geen band`;
    const pijl = richting === 'geen' ? '' : `, ${richtingNaam[richting].toLowerCase()}`;
    return `${wie}: ${aardNaam[band].toLowerCase()}${pijl}`;
  });
  return `Voorbeeld van een ecogram. Ik sta in het midden, met rond mij ${delen.join('; ')}.`;
}

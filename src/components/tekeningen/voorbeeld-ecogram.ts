import type { Band } from './banden.ts';

/** Someone around the person of the example; always a role, never a name. */
export interface Rol {
  readonly wie: string;
  readonly teken: 'persoon' | 'dienst' | 'groep';
  /** No band means: support that the person would like to have. */
  readonly band?: Band;
  readonly steunt?: boolean;
}

/** An invented network, clockwise from the top. */
export const voorbeeldEcogram: readonly Rol[] = [
  { wie: 'vriend', teken: 'persoon', band: 'hecht' },
  { wie: 'buurvrouw', teken: 'persoon', band: 'wederkerig' },
  { wie: 'collega', teken: 'persoon', band: 'contact' },
  { wie: 'OCMW', teken: 'dienst', band: 'contact', steunt: true },
  { wie: 'sportclub', teken: 'groep' },
  { wie: 'broer', teken: 'persoon', band: 'conflict' },
  { wie: 'vader', teken: 'persoon', band: 'verbroken' },
  { wie: 'moeder', teken: 'persoon', band: 'moeilijk' },
];

/** The same drawing told in words. */
export function vertel(rollen: readonly Rol[]): string {
  const delen = rollen.map(({ wie, band, steunt }) => {
    if (!band) return `${wie}: gewenst, nog geen band`;
    return steunt ? `${wie}: ${band}, geeft steun` : `${wie}: ${band}`;
  });
  return `Voorbeeld van een ecogram. Ik sta in het midden, met rond mij ${delen.join('; ')}.`;
}

import { Icoon } from '../../kit/scherm/Icoon.tsx';
import type { IcoonNaam } from '../../kit/scherm/iconen.ts';

/** Signs that only the werkmap needs: the tools do not carry them along. */
const eigen = {
  greep: 'M9 6h.1M15 6h.1M9 12h.1M15 12h.1M9 18h.1M15 18h.1',
  kaart: 'M8.5 3.5h11v14h-11zM8.5 6.5h-4v14h11v-3',
  klok: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7.25V12l3.25 2',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2M14 20v-1M17.5 20H20v-1.5',
};
export type TekenNaam = IcoonNaam | keyof typeof eigen;

/** A sign beside a word, of the tools or of the werkmap. */
export const Teken = ({ naam }: { naam: TekenNaam }) => {
  const d = eigen[naam as keyof typeof eigen];
  if (d === undefined) return <Icoon naam={naam as IcoonNaam} />;
  return (
    <svg class="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
};

import { type IcoonNaam, iconen } from './iconen.ts';

/** A sign beside a word; it says nothing of its own. */
export const Icoon = ({ naam }: { naam: IcoonNaam }) => (
  <svg class="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={iconen[naam]} />
  </svg>
);

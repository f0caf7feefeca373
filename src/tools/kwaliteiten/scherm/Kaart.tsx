import { Icoon } from '../../kit/scherm/Icoon.tsx';
import type { Kaart } from '../decks.ts';
import type { Bord } from './bord.ts';

/** The word of a card; a long one may break where Dutch does, without a screen reader hearing it. */
export const Woord = ({ kaart: { tekst, breuk } }: { kaart: Kaart }) =>
  breuk ? (
    <span class="kw-woord">
      <span aria-hidden="true">{breuk}</span>
      <span class="vh">{tekst}</span>
    </span>
  ) : (
    <span class="kw-woord">{tekst}</span>
  );

/** The face of a card: the word, and its plain sentence when the game is played with those. */
export const Voorkant = ({ kaart, zinnen }: { kaart: Kaart; zinnen: boolean }) => (
  <>
    <Woord kaart={kaart} />
    {zinnen && kaart.uitleg && <span class="kw-zin">{kaart.uitleg}</span>}
  </>
);

/** Reads a card aloud; only there when the device has a Dutch voice of its own. */
export const LeesVoor = ({ bord, kaart }: { bord: Bord; kaart: Kaart }) =>
  bord.stem ? (
    <button type="button" class="kw-lees" onClick={() => bord.lees(kaart)}>
      <Icoon naam="spreek" />
      <span class="vh">Lees voor: {kaart.tekst}</span>
    </button>
  ) : null;

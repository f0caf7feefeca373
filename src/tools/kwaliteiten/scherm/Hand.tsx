import type { ComponentChildren } from 'preact';
import { kaarten } from '../meldingen.ts';
import type { Ronde } from '../soort.ts';
import type { Bord } from './bord.ts';
import { LeesVoor, Voorkant } from './Kaart.tsx';
import { sleepKaart } from './sleepKaart.ts';

interface Props {
  bord: Bord;
  ronde: Ronde;
  /** Lays the card in hand on a place of the screen. */
  op: (doel: string) => void;
  children?: ComponentChildren;
}

/** The pile, the card in hand that can be dragged from it, and what else can be done with it. */
export function Hand({ bord, ronde, op, children }: Props) {
  const [id, ...rest] = ronde.stapel;
  if (id === undefined) return null;
  const kaart = bord.decks.kaart(id);
  return (
    <div class="kw-hand">
      <p class="kw-stapel" data-dikte={Math.min(3, Math.ceil(rest.length / 12))}>
        <span>{rest.length > 0 ? `Nog ${kaarten(rest.length)}` : 'Laatste kaart'}</span>
      </p>
      <div class="kw-nieuw" key={id}>
        {/* Dragging is a shortcut: the buttons do the same for keys, taps and screen readers. */}
        <p class="kw-kaart kw-groot" onPointerDown={(g) => sleepKaart(g, op)}>
          <span class="vh">Nieuwe kaart:</span>
          <Voorkant kaart={kaart} zinnen={bord.zinnen} />
        </p>
        <LeesVoor bord={bord} kaart={kaart} />
      </div>
      <div class="kw-doe">{children}</div>
    </div>
  );
}

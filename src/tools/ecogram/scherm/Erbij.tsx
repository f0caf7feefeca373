import { useEffect, useRef, useState } from 'preact/hooks';
import { nieuwId } from '../../kit/id.ts';
import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { grens } from '../grens.ts';
import { erbij, vol } from '../meldingen.ts';
import { voegToe } from '../opdrachten.ts';
import {
  domeinen,
  domeinNaam,
  naamRaad,
  ringen,
  ringNaam,
  soorten,
  soortNaam,
  staatNaam,
  staten,
} from '../woorden.ts';
import type { Hand } from './hand.ts';
import { Kieslijst, opties } from './Kieslijst.tsx';
import type { Nieuw } from './keus.ts';

interface Props {
  hand: Hand;
  nieuw: Nieuw;
  zet: (nieuw: Nieuw) => void;
  label: string;
  /** In a guided start the question already says most. */
  kort?: boolean;
}

/** Adds someone by name, and is ready for the next. */
export function Erbij({ hand, nieuw, zet, label, kort }: Props) {
  const [naam, zetNaam] = useState('');
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => veld.current?.focus({ preventScroll: true }), [nieuw.soort, label]);
  const voeg = (g: Event) => {
    g.preventDefault();
    veld.current?.focus();
    if (!naam.trim()) return;
    if (hand.doc.wie.length >= grens.wie) return hand.kast.zeg(vol);
    const id = nieuwId();
    hand.doe(voegToe({ id, label: naam, laag: hand.laag, ...nieuw }), (na) => erbij(na, id, hand.laag));
    zetNaam('');
  };
  return (
    <form class="eco-vorm" onSubmit={voeg}>
      <div class="tk-veld">
        <label for="eco-naam">{label}</label>
        <input
          ref={veld}
          id="eco-naam"
          type="text"
          autocomplete="off"
          maxLength={grens.label}
          value={naam}
          aria-describedby="eco-raad"
          onInput={(g) => zetNaam(g.currentTarget.value)}
        />
        <small id="eco-raad" class="tk-hulp">
          {naamRaad}
        </small>
      </div>
      <Keuze
        titel="Hoe dichtbij?"
        opties={opties(ringen, ringNaam)}
        waarde={`${nieuw.ring}`}
        kies={(ring) => zet({ ...nieuw, ring: Number(ring) as Nieuw['ring'] })}
      />
      {!kort && (
        <>
          <Keuze
            titel="Wat is het?"
            opties={opties(soorten, soortNaam)}
            waarde={nieuw.soort}
            kies={(soort) => zet({ ...nieuw, soort })}
          />
          <Kieslijst
            label="Welke kring?"
            opties={opties(domeinen, domeinNaam)}
            waarde={nieuw.domein}
            kies={(domein) => zet({ ...nieuw, domein })}
          />
          <Kieslijst
            label="Is de steun er?"
            opties={opties(staten, staatNaam)}
            waarde={nieuw.staat}
            kies={(staat) => zet({ ...nieuw, staat })}
          />
        </>
      )}
      <Knop icoon="plus" soort="vol" type="submit">
        Zet erbij
      </Knop>
    </form>
  );
}

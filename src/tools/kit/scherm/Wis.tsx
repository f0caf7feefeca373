import { useEffect, useState } from 'preact/hooks';
import type { Kast } from '../kast.ts';
import { sporen, wisAlles } from '../opslag/wis.ts';
import { Dialoog } from './Dialoog.tsx';
import { Knop } from './Knop.tsx';
import { meldWissen } from './wissen.ts';

/** Clears every trace of Stapwijs on this device, and shows that it is so. */
export function Wis<D>({ kast, sluit }: { kast: Kast<D>; sluit: () => void }) {
  const [over, zetOver] = useState<string[] | undefined>();
  const [klaar, zetKlaar] = useState(false);
  useEffect(() => {
    sporen().then(zetOver);
  }, []);
  const wis = async () => {
    await kast.vergeet('Alles is gewist.');
    meldWissen();
    zetOver(await wisAlles());
    zetKlaar(true);
  };
  return (
    <Dialoog titel="Wis alles" sluit={sluit}>
      {klaar ? (
        <p role="status">
          {over?.length === 0
            ? 'Alles is gewist. We hebben het nagekeken: er staat niets meer van Stapwijs op dit toestel.'
            : `Dit kregen we niet weg: ${over?.join(', ')}. Sluit de andere tabbladen van Stapwijs en probeer het nog eens.`}
        </p>
      ) : (
        <>
          <p>
            Alles wat deze site op dit toestel bewaart, gaat weg: van alle tools, van de werkbladen en je
            werkmap. Ook wat nu op het scherm staat. Dat kan niet meer terug. Bestanden bij je downloads
            blijven.
          </p>
          <p class="tk-hulp">
            {over === undefined
              ? 'Even kijken wat er bewaard is.'
              : over.length === 0
                ? 'Er is nu niets bewaard op dit toestel.'
                : `Nu bewaard: ${over.length === 1 ? 'één plek' : `${over.length} plekken`} (${over.join(', ')}).`}
          </p>
          <Knop icoon="wis" soort="vol" onClick={wis}>
            Wis alles
          </Knop>
        </>
      )}
      {klaar && <Knop onClick={sluit}>Sluit</Knop>}
    </Dialoog>
  );
}

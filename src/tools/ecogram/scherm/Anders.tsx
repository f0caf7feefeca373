import { vergelijkingen, verschillen } from '../verschillen.ts';
import type { Hand } from './hand.ts';

/** What differs between the layers, told in sentences. */
export const Anders = ({ hand }: { hand: Hand }) => (
  <>
    {vergelijkingen(hand.doc).map(({ van, naar, titel }) => {
      const zinnen = verschillen(hand.doc, van, naar);
      return (
        <section key={titel} class="eco-anders">
          <h2>{titel}</h2>
          {zinnen.length > 0 ? (
            <ul>
              {zinnen.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          ) : (
            <p class="tk-hulp">Er is nog niets anders getekend.</p>
          )}
        </section>
      );
    })}
  </>
);

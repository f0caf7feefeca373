import { useEffect, useRef } from 'preact/hooks';
import type { Register } from '../../../model/werkmap/catalogus.ts';
import { Knop } from '../../kit/scherm/Knop.tsx';
import type { Komst as Gekomen } from '../zicht/komst.ts';
import { rijenVan } from '../zicht/rij.ts';

interface Props {
  komst: Extract<Gekomen, { wat: 'vraag' }>;
  register: Register;
  kies: (keuze: 'vervang' | 'samen' | 'niets') => void;
}

const geen = new Map();

/** A link brought a map and there is one already: the visitor decides. */
export function Komst({ komst, register, kies }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <section class="blad wm-komst" aria-labelledby="wm-komst">
      <h2 id="wm-komst" ref={kop} tabIndex={-1}>
        Er komt een map binnen
      </h2>
      <p>{komst.vraag}</p>
      <details>
        <summary>Bekijk wat erin zit</summary>
        <ul>
          {rijenVan(komst.map, register, geen).map(({ sleutel, titel, soort }) => (
            <li key={sleutel}>
              {titel} <small>{soort}</small>
            </li>
          ))}
        </ul>
      </details>
      <div class="tk-rij">
        <Knop soort="vol" onClick={() => kies('vervang')}>
          Vervang mijn map
        </Knop>
        <Knop onClick={() => kies('samen')}>Voeg samen</Knop>
        <Knop onClick={() => kies('niets')}>Laat mijn map zoals ze is</Knop>
      </div>
    </section>
  );
}

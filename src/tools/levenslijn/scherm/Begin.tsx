import { useRef, useState } from 'preact/hooks';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { grens, type Moment } from '../soort.ts';
import { aanzetten } from '../vragen.ts';
import type { Acties } from './acties.ts';

/** An empty line: it begins with what was just told, in the same words. */
export function Begin({ acties }: { acties: Acties }) {
  const [woorden, zetWoorden] = useState('');
  const veld = useRef<HTMLInputElement>(null);
  const zetErop = (vorm: Moment['vorm']) => acties.erbij({ vorm, woorden: woorden.trim() });
  const neem = (aanzet: string) => {
    zetWoorden(aanzet.replace('…', ''));
    veld.current?.focus();
  };
  return (
    <form
      class="lv-begin"
      onSubmit={(g) => {
        g.preventDefault();
        zetErop('moment');
      }}
    >
      <h2>Begin bij één zin</h2>
      <p>
        Wat vertelde je net over vroeger? Zet het op de lijn, in je eigen woorden. De rest komt ervoor of
        erna.
      </p>
      <div class="tk-veld">
        <label for="lv-zin">Jouw woorden</label>
        <input
          id="lv-zin"
          ref={veld}
          type="text"
          value={woorden}
          maxLength={grens.woorden}
          autocomplete="off"
          onInput={(g) => zetWoorden(g.currentTarget.value)}
        />
      </div>
      <div class="lv-aanzet">
        {aanzetten.map((aanzet) => (
          <Knop key={aanzet} klein onClick={() => neem(aanzet)}>
            {aanzet}
          </Knop>
        ))}
      </div>
      <div class="tk-rij">
        <Knop icoon="moment" soort="vol" type="submit">
          Zet het als moment
        </Knop>
        <Knop icoon="periode" onClick={() => zetErop('periode')}>
          Zet het als periode
        </Knop>
      </div>
      <p class="tk-hulp">Niets moet. Een woord is genoeg, en je mag altijd stoppen.</p>
    </form>
  );
}

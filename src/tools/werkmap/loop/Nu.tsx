import type { Ritrij } from './rit.ts';

interface Props {
  rij: Ritrij;
  nr: number;
  gedaan: readonly string[];
  vink: (stap: string, aan: boolean) => void;
}

/** The steps of the row now, to tick while they pass. */
export function Nu({ rij, nr, gedaan, vink }: Props) {
  if (rij.stappen.length === 0) return null;
  return (
    <ol class="loop-stappen" aria-label="Stappen">
      {rij.stappen.map((stap, i) => {
        const naam = `${nr}.${i}`;
        return (
          <li key={naam}>
            <label>
              <input
                type="checkbox"
                checked={gedaan.includes(naam)}
                onChange={({ currentTarget: { checked } }) => vink(naam, checked)}
              />
              <span>{stap}</span>
            </label>
          </li>
        );
      })}
    </ol>
  );
}

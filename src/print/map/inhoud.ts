import { type Inhoudsregel, maakInhoud } from '../boek/katernen.ts';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import type { MapDeel, MapStuk } from './stuk.ts';
import { legVolgorde } from './volgorde.ts';

const buiten = (plan: Plan): MapStuk => ({
  ...{ titel: plan.titel, plan, aantal: 1, kaal: true, buitenInhoud: true },
});

const keer = ({ titel, aantal }: MapStuk) => (aantal > 1 ? `${titel} (${aantal} keer)` : titel);

/**
 * A bundle with cover and contents before its parts; the contents know the pages of what follows them.
 * @param voorop pages before the contents
 */
export function metInhoud(
  letters: Letters,
  voorop: readonly Plan[],
  delen: readonly MapDeel[],
  tweezijdig: boolean,
): MapDeel[] {
  const begin = (plannen: readonly Plan[]): MapDeel[] => [
    { titel: '', stukken: plannen.map(buiten) },
    ...delen,
  ];
  const regels = (alle: readonly MapDeel[]): Inhoudsregel[] => {
    const eerste = legVolgorde(alle, tweezijdig).exemplaren.filter(({ nr }) => nr === 1);
    return delen.flatMap(({ titel }, i) => {
      const hier = eerste.filter(({ deel }) => deel === i + 1);
      const regel = (niveau: 1 | 2, tekst: string, pagina: number): Inhoudsregel => ({
        ...{ niveau, nummer: '', titel: tekst, naar: `#${pagina}`, pagina },
      });
      return [
        ...hier.slice(0, 1).map(({ begin: pagina }) => regel(1, titel, pagina)),
        ...hier
          .filter(({ stuk }) => !stuk.buitenInhoud)
          .map(({ stuk, begin: pagina }) => regel(2, keer(stuk), pagina)),
      ];
    });
  };
  // First to see how many pages they take, then with the numbers.
  const proef = maakInhoud(letters, regels(begin(voorop))).plan;
  return begin([...voorop, maakInhoud(letters, regels(begin([...voorop, proef]))).plan]);
}

import { type TekeningNaam, tekeningNamen } from '../../markdown/tekeningen.ts';
import { suggestie } from '../../model/suggestie.ts';

/** The name itself when there is such a drawing; an error that an editor understands when there is not. */
export function kiesTekening(naam: unknown): TekeningNaam {
  const gevonden = tekeningNamen.find((bekend) => bekend === naam);
  if (gevonden) return gevonden;
  const lijst = tekeningNamen.join(', ');
  if (typeof naam !== 'string' || naam === '') {
    throw new Error(`Een tekening heeft een naam nodig, zoals <Tekening naam="hand" />. Kies uit: ${lijst}.`);
  }
  const bedoeld = suggestie(naam, tekeningNamen);
  const raad = bedoeld ? ` Bedoel je "${bedoeld}"?` : '';
  throw new Error(`De tekening "${naam}" bestaat niet.${raad} Kies uit: ${lijst}.`);
}

import { parse } from 'yaml';
import bron from '../../content/taxonomie.yaml?raw';
import { taxonomieSchema } from '../model/taxonomie.ts';

/** The vocabulary of the handbook, for pages and components. */
export const taxonomie = taxonomieSchema.parse(parse(bron));

const labels = <T extends { id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

/** The term behind an id of the taxonomie. An id that is not there is a mistake in our own code. */
function zoeker<T extends { id: string }>(items: readonly T[], wat: string) {
  const perId = labels(items);
  return (id: string): T => {
    const term = perId.get(id);
    if (!term) throw new Error(`${wat} "${id}" staat niet in content/taxonomie.yaml.`);
    return term;
  };
}

export const fase = zoeker(taxonomie.fasen, 'fase');
export const proces = zoeker(taxonomie.processen, 'proces');
export const reflectieniveau = zoeker(taxonomie.reflectieniveaus, 'reflectieniveau');
export const setting = zoeker(taxonomie.settings, 'setting');
export const doelgroep = zoeker(taxonomie.doelgroepen, 'doelgroep');
export const gebruiker = zoeker(taxonomie.gebruikers, 'gebruiker');
export const soort = zoeker(taxonomie.soorten, 'soort');
export const intensiteit = zoeker(taxonomie.intensiteiten, 'intensiteit');

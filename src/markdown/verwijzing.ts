import { isVerwijsSoort, type VerwijsSoort, verwijsSoorten } from '../model/adressen.ts';
import { suggestie } from '../model/suggestie.ts';

/** What an address in a text turns out to be. */
export type Verwijzing =
  | { aard: 'intern'; soort: VerwijsSoort; id: string; anker: string }
  | { aard: 'extern'; url: string }
  | { aard: 'zelfde-pagina'; anker: string }
  | { aard: 'fout'; wat: string };

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const stap = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const buiten = new Set(['http', 'https', 'mailto', 'tel']);
const zonderAnker = new Set<VerwijsSoort>(['begrip', 'bron']);
const kies = `Kies uit: ${verwijsSoorten.join(', ')}.`;

const fout = (wat: string): Verwijzing => ({ aard: 'fout', wat });

function onbekendeSoort(url: string, soort: string, rest: string): Verwijzing {
  const nabij = suggestie(soort, verwijsSoorten);
  if (nabij) return fout(`de link "${url}" heeft een onbekende soort; bedoel je "${nabij}:${rest}"?`);
  return fout(`de link "${url}" heeft een onbekende soort. ${kies}`);
}

/** Reads the address of a link as an editor writes it. Whether the page exists is for the check to say. */
export function ontleedVerwijzing(url: string): Verwijzing {
  if (url.startsWith('#'))
    return url.length > 1 ? { aard: 'zelfde-pagina', anker: url.slice(1) } : fout('de link is leeg ("#").');
  const delen = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url);
  if (!delen)
    return fout(
      url === ''
        ? 'de link heeft geen adres. Schrijf bijvoorbeeld [tekst](methodiek:klokwijs).'
        : `de link "${url}" is een kaal adres. Schrijf de soort en de naam, bijvoorbeeld "methodiek:klokwijs". ${kies}`,
    );
  const [, schema = '', rest = ''] = delen;
  if (buiten.has(schema.toLowerCase())) return { aard: 'extern', url };
  if (!isVerwijsSoort(schema)) return onbekendeSoort(url, schema, rest);
  const [id = '', ...ankers] = rest.split('#');
  const anker = ankers.join('#');
  if (!slug.test(id) && !(schema === 'proces' && stap.test(id)))
    return fout(
      `de link "${url}" heeft geen goede naam na "${schema}:". Gebruik kleine letters, cijfers en koppeltekens.`,
    );
  if (anker && zonderAnker.has(schema))
    return fout(`de link "${url}" kan geen # hebben. Laat "#${anker}" weg.`);
  return { aard: 'intern', soort: schema, id, anker };
}

/** One thing to bring, read from what a methodiek says: "eventueel een beroepenfiche", "map met vakken, per persoon". */
export interface Middel {
  /** The words without "eventueel" and without for whom. */
  wat: string;
  eventueel: boolean;
  /** How many each participant needs, when the text says so. */
  perDeelnemer?: number;
}

const getallen = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const getal = (woord: string): number | undefined => {
  const plat = woord.replaceAll('é', 'e');
  const nr = /^\d{1,2}$/.test(plat) ? Number(plat) : getallen.indexOf(plat);
  return nr > 0 ? nr : undefined;
};

const wie = '(?:(?:elke |iedere )?(?:deelnemer|persoon)|iedereen)';
/** "…, per persoon", "voor elke deelnemer een …", "elk een …". */
const vooraan = new RegExp(`^(?:elk|ieder|(?:per|voor) ${wie})[,:]? `, 'i');
const achteraan =
  /,? (?:(?:één|een) )?(?:per (?:deelnemer|persoon)|voor (?:elke |iedere )(?:deelnemer|persoon)|voor iedereen)$/i;
const lidwoord = /^(?:de|het) /;

const rechtop = (tekst: string) => tekst.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Reads one of the things that a methodiek asks for. "Papier en pen" are two things; longer texts stay whole, for
 * what "en" joins there cannot be told apart.
 */
export function leesMiddel(ruw: string): Middel[] {
  const heel = rechtop(ruw);
  const eventueel = /^eventueel /i.test(heel);
  let wat = heel.replace(/^eventueel /i, '');
  let perDeelnemer: number | undefined;
  const los = wat.replace(vooraan, '').replace(achteraan, '');
  if (los !== wat && los !== '') {
    const [eerste = '', ...rest] = los.split(' ');
    const nr = rest.length > 0 ? getal(eerste.toLowerCase()) : undefined;
    perDeelnemer = nr ?? 1;
    wat = nr === undefined ? los : rest.join(' ');
  } else wat = wat.replace(/^een /i, '');
  const paar = /^([a-zà-ÿ]+) en ([a-zà-ÿ]+)$/.exec(wat);
  return (paar ? [paar[1], paar[2]] : [wat]).map((deel = '') => ({
    wat: deel,
    eventueel,
    ...(perDeelnemer !== undefined && { perDeelnemer }),
  }));
}

/** A description of paper that belongs to one methodiek: two of these may read the same and be other papers. */
const beschrijving = /^(?:blad|tabel|cirkel|formulier)(?: |$)/;

/**
 * By what two things are the same: their words, whatever the capitals. What only describes the paper of one
 * methodiek ("blad met vier vakken") is never the same as that of another.
 */
export const middelSleutel = (wat: string, methodiek: string): string => {
  const plat = rechtop(wat).toLowerCase().replace(lidwoord, '');
  return beschrijving.test(plat) ? `${plat}|${methodiek}` : plat;
};

/** The plurals that one word may have: only with both in one list they are taken for the same. */
export const meervouden = (woord: string): string[] =>
  /^[a-zà-ÿ]{3,}$/.test(woord) ? [`${woord}en`, `${woord}s`, `${woord}${woord.at(-1)}en`] : [];

/** The names under which a sheet of the site is asked for: "leeg actieplan", "STARR-blad". */
export function bladNamen({ slug, titel }: { slug: string; titel: string }): string[] {
  const kaal = [titel.toLowerCase(), slug.replaceAll('-', ' '), slug];
  const namen = [...kaal, `${slug}-blad`];
  return [...namen, ...namen.flatMap((naam) => [`leeg ${naam}`, `lege ${naam}`, `blanco ${naam}`])];
}

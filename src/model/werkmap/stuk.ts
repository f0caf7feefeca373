/** The kinds of pieces that go in a werkmap, by the letter that stands for them in an address. */
export const soortLetters = {
  m: 'methodiek',
  w: 'werkblad',
  k: 'kaarten',
  c: 'moment',
  p: 'pauze',
  i: 'ingevuld',
} as const;
export type Soort = (typeof soortLetters)[keyof typeof soortLetters];

/** The versions that a sheet or a deck may be asked in; the first is the usual one and is never written. */
export const stukVersies: Partial<Record<Soort, readonly [string, ...string[]]>> = {
  werkblad: ['standaard', 'grootletter', 'eenvoudig'],
  kaarten: ['gewoon', 'plus', 'groot'],
};

/** Breaks and the like on a run sheet, with their usual length in minutes. A fixed list: a link holds no own words. */
export const pauzes = {
  onthaal: { titel: 'Onthaal', minuten: 15 },
  kennismaking: { titel: 'Kennismaking', minuten: 15 },
  pauze: { titel: 'Pauze', minuten: 15 },
  middag: { titel: 'Middagpauze', minuten: 45 },
  nabespreking: { titel: 'Nabespreking', minuten: 15 },
  afronding: { titel: 'Afronding', minuten: 10 },
} as const;
export type Pauze = keyof typeof pauzes;
export const isPauze = (id: string): id is Pauze => Object.hasOwn(pauzes, id);

/** One piece of a werkmap. */
export interface Stuk {
  soort: Soort;
  /** The slug; of a contactmoment "traject_nr"; of something filled in a key of this device. */
  id: string;
  /** Absent: the usual one. */
  versie?: string;
  /** How many to print, from 0; absent: what the group asks for. */
  aantal?: number;
  /** How long it takes on the run sheet; absent: what the methodiek says. */
  minuten?: number;
}

export const grootsteAantal = 99;
export const meesteMinuten = 600;

const letters = new Map(Object.entries(soortLetters).map(([letter, soort]) => [soort, letter]));
const idVorm = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:_\d{1,2})?$/;

/** The words of a piece without its options: what makes it that piece. */
export const stukSleutel = ({ soort, id }: Pick<Stuk, 'soort' | 'id'>): string =>
  `${letters.get(soort)}.${id}`;

/** A piece as it stands in an address and on the device: "w.actieplan.grootletter.x12". */
export function schrijfStuk(stuk: Stuk): string {
  const { versie, aantal, minuten } = stuk;
  return [
    stukSleutel(stuk),
    versie,
    aantal !== undefined && `x${aantal}`,
    minuten !== undefined && `${minuten}m`,
  ]
    .filter((deel) => typeof deel === 'string')
    .join('.');
}

/**
 * Reads a piece back. What is not known of a piece (a version of later, a count that makes no sense) is let go.
 * @returns nothing when it is no piece at all
 */
export function leesStuk(tekst: string): Stuk | undefined {
  const [letter = '', id = '', ...opties] = tekst.split('.');
  const soort = Object.hasOwn(soortLetters, letter)
    ? soortLetters[letter as keyof typeof soortLetters]
    : undefined;
  if (!soort || id.length > 90 || !idVorm.test(id)) return undefined;
  const stuk: Stuk = { soort, id };
  const versies: readonly string[] = stukVersies[soort] ?? [];
  for (const optie of opties) {
    const aantal = /^x(\d{1,2})$/.exec(optie)?.[1];
    const minuten = /^(\d{1,3})m$/.exec(optie)?.[1];
    if (aantal !== undefined) stuk.aantal = Number(aantal);
    else if (minuten !== undefined && Number(minuten) <= meesteMinuten) stuk.minuten = Number(minuten);
    else if (versies.indexOf(optie) > 0) stuk.versie = optie;
  }
  return stuk;
}

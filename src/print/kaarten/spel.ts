import { type Deck, gedrukteKaarten, type Kaart } from '../../model/kaart.ts';
import type { LetterNaam, Letters } from '../letters/letters.ts';
import type { Vorm } from '../plan/plan.ts';
import type { Gezicht, Versie } from './gezicht.ts';
import { mm } from './maat.ts';
import { type Rug, zetRug } from './rug.ts';
import { kaartMaat, type Richting } from './vel.ts';
import { zetVoet } from './voet.ts';
import { type Voorkant, zetVoorkant } from './voorkant.ts';

/** A deck laid out on cards, in all its versions. Plain JSON: sheets are made of it, in the build or in the browser. */
export interface Spel {
  slug: string;
  titel: string;
  merk: string;
  perVel: 8 | 9;
  richting: Richting;
  /** Do the cards have a back? */
  rug: boolean;
  /** The line at the foot of a sheet: where the deck comes from. */
  voet: string;
  versies: Record<Versie, Kant>;
  /** Pictures by name, on a square of 72. */
  beelden: Record<string, Vorm[]>;
  /** The font files that its words ask for. */
  letters: LetterNaam[];
}
/** All faces of one version. */
export interface Kant {
  kaarten: Gezicht[];
  /** Cards that name a place on the table. */
  koppen: Gezicht[];
  /** A card to fill in oneself: it makes the last row full. */
  leeg: Gezicht;
  rug: Rug;
}

const KLEUREN = { groen: '#1f6b3f', oranje: '#a8530a', rood: '#a32a2a' };
const BAND = 9 * mm;
/** From here a text is a question or a sentence, not a word. */
const LANG = 50;

/** "Kwaliteiten: zeventig kaarten" is called "Kwaliteiten". */
export const korteTitel = (titel: string): string => titel.split(':')[0] as string;

const isKop = (kaart: Kaart): boolean => 'kop' in kaart && kaart.kop;

function zinnen(kaart: Kaart): string[] {
  const meer = 'doorvraag' in kaart ? kaart.doorvraag : 'tegengif' in kaart ? kaart.tegengif : undefined;
  return [kaart.uitleg, meer].filter((zin) => zin !== undefined);
}

/** What each card of a deck shows; head cards of groups come with the others that name a place. */
function inhoud(deck: Deck, versie: Versie): { kaarten: Voorkant[]; koppen: Voorkant[] } {
  const gedrukt = gedrukteKaarten(deck);
  const groepen = new Map(deck.groepen.map((groep) => [groep.id, groep.titel]));
  const lang = Math.max(...gedrukt.map((kaart) => kaart.tekst.length)) > LANG;
  // Where cards are laid below head cards, the group is the answer.
  const verraadt = gedrukt.some(isKop);
  const voorkanten = gedrukt.map((kaart, i): Voorkant & { kop: boolean } => {
    const kop = isKop(kaart);
    const groep = [
      ...(verraadt || kaart.groep === undefined ? [] : [groepen.get(kaart.groep) ?? '']),
      ...(kaart.gevoelig ? ['persoonlijk'] : []),
    ].join(' · ');
    const beeld = kaart.beeld;
    return {
      naam: `Deck "${deck.slug}", kaart ${kaart.nr}`,
      kop,
      tekst: kaart.tekst,
      rol: lang ? 'vraag' : beeld && !kop ? 'bijprent' : 'woord',
      uitleg: versie === 'gewoon' ? [] : zinnen(kaart),
      voet: { merk: `${deck.merk} ${i + 1}/${gedrukt.length}`, ...(groep && { groep }) },
      ...(kaart.letter !== undefined && { letter: kaart.letter }),
      ...(kaart.vakwoord !== undefined && { vakwoord: kaart.vakwoord }),
      ...(beeld && { beeld: { id: beeld, alt: `Tekening: ${beeld.replaceAll('-', ' ')}` } }),
      ...(kop && { band: { hoogte: BAND, kleur: '#111111' } }),
    };
  });
  const plaatsen = deck.sorteringen.flatMap(({ titel, koppen }) => koppen.map((kop) => ({ titel, ...kop })));
  const koppen = plaatsen.map(
    ({ titel, tekst, kleur }, i): Voorkant => ({
      naam: `Deck "${deck.slug}", kopkaart "${tekst}"`,
      tekst,
      rol: 'woord',
      vakwoord: titel,
      uitleg: [],
      band: { hoogte: BAND, kleur: kleur ? KLEUREN[kleur] : '#111111' },
      voet: { merk: `${deck.merk} kop ${i + 1}/${plaatsen.length}`, ...(kleur && { groep: kleur }) },
    }),
  );
  return {
    kaarten: voorkanten.filter(({ kop }) => !kop),
    koppen: [...voorkanten.filter(({ kop }) => kop), ...koppen],
  };
}

function zetKant(letters: Letters, deck: Deck, richting: Richting, versie: Versie): Kant {
  const [breedte, hoogte] = kaartMaat(richting, versie === 'groot' ? 'groot' : 'gewoon');
  const maat = [breedte * mm, hoogte * mm] as const;
  const { kaarten, koppen } = inhoud(deck, versie);
  const zet = (kaart: Voorkant) => zetVoorkant(letters, kaart, maat, versie);
  return {
    kaarten: kaarten.map(zet),
    koppen: koppen.map(zet),
    leeg: {
      teksten: [
        { r: 'P', t: zetVoet(letters, { merk: deck.merk, groep: 'zelf in te vullen' }, maat, versie) },
      ],
      sier: [],
    },
    rug: zetRug(letters, korteTitel(deck.titel), deck.merk, maat),
  };
}

/** The font files that the words of all faces come from, and those of the words around them. */
function nodigeLetters(letters: Letters, versies: Spel['versies']): LetterNaam[] {
  const nodig = new Set<LetterNaam>(['gewoon', 'vet', 'titel']);
  for (const { kaarten, koppen, leeg, rug } of Object.values(versies)) {
    const regels = [...kaarten, ...koppen, leeg].flatMap(({ teksten }) => teksten.flatMap(({ t }) => t));
    for (const [, , , , letter, tekst] of [...regels, ...rug.regels])
      for (const stuk of letters.stukken(letter, tekst)) nodig.add(stuk.letter);
  }
  return [...nodig];
}

export interface SpelVraag {
  deck: Deck;
  letters: Letters;
  /** All pictures of the house, by name. */
  beelden: ReadonlyMap<string, Vorm[]>;
  /** Where the deck stands on the site. */
  adres: string;
}

/**
 * Lays out a deck in all its versions.
 * @throws Error in Dutch when a text does not fit on its card, or when a picture is not there
 */
export function maakSpel({ deck, letters, beelden, adres }: SpelVraag): Spel {
  const { druk } = deck;
  if (!druk) throw new Error(`Het deck "${deck.slug}" is een lijst: er is niets om op kaarten te zetten.`);
  const nodig = new Set(gedrukteKaarten(deck).flatMap((kaart) => kaart.beeld ?? []));
  const gekozen = [...nodig].map((id): [string, Vorm[]] => {
    const vormen = beelden.get(id);
    if (!vormen) throw new Error(`Deck "${deck.slug}": er is geen tekening "${id}" in src/beelden.`);
    return [id, vormen];
  });
  const kant = (versie: Versie) => zetKant(letters, deck, druk.richting, versie);
  const dank = nodig.size > 0 ? ' · Tekeningen: OpenMoji en Stapwijs, CC BY-SA 4.0' : '';
  const versies = { gewoon: kant('gewoon'), plus: kant('plus'), groot: kant('groot') };
  return {
    slug: deck.slug,
    titel: korteTitel(deck.titel),
    merk: deck.merk,
    perVel: druk.perVel,
    richting: druk.richting,
    rug: druk.rug,
    voet: `${adres}${dank}`,
    versies,
    beelden: Object.fromEntries(gekozen),
    letters: nodigeLetters(letters, versies),
  };
}

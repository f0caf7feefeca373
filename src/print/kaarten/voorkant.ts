import type { Letters } from '../letters/letters.ts';
import { type Blok, plaats, rond, type Soort, zetBlok } from './blok.ts';
import type { Gezicht, Versie } from './gezicht.ts';
import { koptekst, maten, type Rolwoord, uitleg, vakwoord } from './letterwerk.ts';
import { type Maat, mm, veilig } from './maat.ts';
import { type Voet, voethoogte, zetVoet } from './voet.ts';

/** What stands on the front of a card. */
export interface Voorkant {
  /** How the card is called in a message about it. */
  naam: string;
  tekst: string;
  rol: Rolwoord;
  /** A letter or figure that stands large above the word. */
  letter?: string;
  vakwoord?: string;
  /** Sentences under the word, in order. */
  uitleg: readonly string[];
  beeld?: { id: string; alt: string };
  band?: Gezicht['band'];
  voet: Voet;
}

interface Poging {
  blokken: (Blok & { r: 'H2' | 'P' })[];
  hoogte: number;
}

/** A picture is never smaller than this part of the breadth of its card. */
const PRENT_MINSTENS = 0.62;
const PRENT_HOOGSTENS = 0.76;

/**
 * What we hope for first and settle for last: a word in one or two lines, a question in three; then in more; then
 * broken, rather than so small that it cannot be read. `klein` is the least part of the largest size.
 */
const STRENGHEID: { afbreken: boolean; klein: number; regels?: Record<Rolwoord, number> }[] = [
  { afbreken: false, klein: 0.75, regels: { woord: 2, bijprent: 2, vraag: 3 } },
  { afbreken: false, klein: 0.6 },
  { afbreken: true, klein: 0 },
];

/** The first size of each text at which all of it fits in the height; long words stay whole if that can be. */
function zoek(
  letters: Letters,
  kaart: Voorkant,
  versie: Versie,
  breedte: number,
  ruimte: number,
): Poging | undefined {
  const { wit } = maten(versie);
  const kop = koptekst(versie, kaart.rol);
  const bij: [Soort, string][] = kaart.vakwoord ? [[vakwoord(versie), kaart.vakwoord]] : [];
  const zinnen = kaart.uitleg.map((tekst, i): [Soort, string] => [uitleg(versie, i > 0), tekst]);
  const rest = [...bij, ...zinnen];
  const trappen = Math.max(1, ...rest.map(([soort]) => soort.groottes.length));
  for (const { afbreken, klein, regels } of STRENGHEID)
    for (const grootte of kop.groottes) {
      if (grootte < klein * (kop.groottes[0] as number)) continue;
      const kopblok = zetBlok(letters, kop, grootte, kaart.tekst, breedte, afbreken);
      if (!kopblok || (regels && kopblok.regels.length > regels[kaart.rol])) continue;
      for (let trap = 0; trap < trappen; trap++) {
        const onder = rest.map(([soort, tekst]) => {
          const maat = soort.groottes[Math.min(trap, soort.groottes.length - 1)] as number;
          return (
            zetBlok(letters, soort, maat, tekst, breedte, false) ??
            zetBlok(letters, soort, maat, tekst, breedte, true)
          );
        });
        if (onder.some((blok) => !blok)) continue;
        const blokken = [
          { ...kopblok, r: 'H2' as const },
          ...(onder as Blok[]).map((blok) => ({ ...blok, r: 'P' as const })),
        ];
        const hoogte =
          blokken.reduce((som, blok) => som + blok.hoogte, 0) + tussenwit(kaart, blokken.length, wit);
        if (hoogte <= ruimte) return { blokken, hoogte };
      }
    }
  return undefined;
}

/** White between the texts; a rule between word and sentence asks for twice as much. */
const tussenwit = (kaart: Voorkant, aantal: number, wit: number) =>
  (aantal - 1) * wit * 0.6 + (heeftLijn(kaart) ? wit * 1.6 : 0);
const heeftLijn = (kaart: Voorkant) => !kaart.beeld && kaart.uitleg.length > 0;

/**
 * The front of a card, laid out: picture, word and sentence one under the other, in the middle.
 * @param maat the card, in points
 * @throws Error when the text does not fit at the smallest size that we allow
 */
export function zetVoorkant(letters: Letters, kaart: Voorkant, maat: Maat, versie: Versie): Gezicht {
  const [b, h] = maat;
  const { wit, letter: letterMaat } = maten(versie);
  const kant = veilig * mm;
  const boven = kaart.band ? kaart.band.hoogte + wit : kant;
  const bodem = h - voethoogte(versie) - 1.5 * mm;
  const breedte = b - 2 * kant;
  const letterHoogte = kaart.letter === undefined ? 0 : letterMaat * 1.05;
  const prentMin = kaart.beeld ? b * PRENT_MINSTENS + wit : 0;
  const poging = zoek(letters, kaart, versie, breedte, bodem - boven - letterHoogte - prentMin);
  if (!poging)
    throw new Error(
      `${kaart.naam}: de tekst past niet op een kaart, ook niet in de kleinste letter die we toelaten. Kort ze in: "${kaart.tekst}".`,
    );
  const gezicht: Gezicht = { teksten: [], sier: [], ...(kaart.band && { band: kaart.band }) };
  let y = boven + (bodem - boven - letterHoogte - poging.hoogte) / 2;
  if (kaart.beeld) {
    const over = bodem - boven - poging.hoogte;
    const zijde = Math.min(over - wit, b * PRENT_HOOGSTENS);
    const lucht = (over - zijde) / 2;
    const { id, alt } = kaart.beeld;
    gezicht.beeld = { id, alt, x: rond((b - zijde) / 2), y: rond(boven + lucht * 0.8), zijde: rond(zijde) };
    y = boven + zijde + lucht * 1.6;
  }
  const voor: Gezicht['teksten'] = [];
  if (kaart.letter !== undefined) {
    const soort: Soort = { letter: 'titel', groottes: [letterMaat], tussenregel: 1.05 };
    const blok: Blok = { soort, grootte: letterMaat, regels: [kaart.letter], hoogte: letterHoogte };
    voor.push({ r: 'P', t: plaats(letters, blok, y, b) });
    y += letterHoogte;
  }
  let eersteZin = heeftLijn(kaart);
  poging.blokken.forEach((blok, i) => {
    if (i > 0) y += wit * 0.6;
    if (eersteZin && blok.soort.letter === 'gewoon') {
      eersteZin = false;
      y += wit * 0.8;
      const half = (b < h ? 6 : 8) * mm;
      gezicht.sier.push({
        pad: `M${rond(b / 2 - half)} ${rond(y - wit * 0.5)}H${rond(b / 2 + half)}`,
        lijn: '#111111',
        dik: 1.2,
      });
      y += wit * 0.8;
    }
    gezicht.teksten.push({ r: blok.r, t: plaats(letters, blok, y, b) });
    y += blok.hoogte;
  });
  // The word is the heading of its card, so it is read first; the letter above it follows.
  gezicht.teksten.splice(1, 0, ...voor);
  for (const regel of zetVoet(letters, kaart.voet, maat, versie))
    gezicht.teksten.push({ r: 'P', t: [regel] });
  return gezicht;
}

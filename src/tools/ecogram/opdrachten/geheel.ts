import type { Wijziging } from '../../kit/soort.ts';
import { grens } from '../grens.ts';
import type { Band, Ecogram, Plek, Wie } from '../soort.ts';
import type { VraagId } from '../vragen.ts';
import { type Domein, domeinen, type Laag, type Staat } from '../woorden.ts';
import { kortLabel, kortTekst } from './kort.ts';

type Doe = Wijziging<Ecogram>;

/** Who is in the middle; empty is 'ik'. */
export const noemMidden =
  (label: string): Doe =>
  (doc) => {
    const kort = kortLabel(label, grens.label);
    const naam = kort.toLowerCase() === 'ik' ? '' : kort;
    return naam === doc.kern.label ? doc : { ...doc, kern: { label: naam } };
  };

/** A sector stays when nobody is in it, or only shows when someone is. */
export const zetVast =
  (domein: Domein, vast: boolean): Doe =>
  (doc) => {
    if (doc.vast.includes(domein) === vast) return doc;
    return { ...doc, vast: domeinen.filter((een) => (een === domein ? vast : doc.vast.includes(een))) };
  };

/** What was said to a question; empty takes the answer away. */
export const antwoord =
  (vraag: VraagId, tekst: string): Doe =>
  (doc) => {
    const kort = kortTekst(tekst, grens.antwoord);
    if (kort === (doc.antwoorden[vraag] ?? '')) return doc;
    const { [vraag]: _, ...antwoorden } = doc.antwoorden;
    return { ...doc, antwoorden: kort ? { ...antwoorden, [vraag]: kort } : antwoorden };
  };

/** How someone of one layer begins in another; null leaves them out. */
function staatNa(staat: Staat, naar: Laag): Staat | null {
  if (naar === 'toen') return staat === 'aanwezig' || staat === 'vroeger' ? 'aanwezig' : null;
  return naar === 'wens' && staat === 'gewenst' ? 'aanwezig' : staat;
}

/**
 * Begins a layer with who stands in another, and their bands. Only an empty layer can begin so. In `toen` come those
 * who were there; in `wens` who was wished for has come.
 */
export const neemOver =
  (van: Laag, naar: Laag): Doe =>
  (doc) => {
    if (van === naar || doc.wie.some(({ plekken }) => plekken[naar])) return doc;
    const wie = doc.wie.map((een): Wie => {
      const plek = een.plekken[van];
      const staat = plek && staatNa(plek.staat, naar);
      return staat ? { ...een, plekken: { ...een.plekken, [naar]: { ...plek, staat } satisfies Plek } } : een;
    });
    const erIn = new Set(wie.filter(({ plekken }) => plekken[naar]).map(({ id }) => id)).add('ik');
    if (erIn.size === 1) return doc;
    const banden = doc.banden.map((band): Band => {
      const lijn = band.lijnen[van];
      if (!lijn || !erIn.has(band.van) || !erIn.has(band.naar)) return band;
      return { ...band, lijnen: { ...band.lijnen, [naar]: lijn } };
    });
    return { ...doc, wie, banden };
  };

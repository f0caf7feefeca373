import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { Letter, LetterNaam, Letters } from '../letters/letters.ts';
import { deelverzameling } from '../letters/schrijf.ts';
import type { Ttf } from '../letters/ttf.ts';
import { heleLetter } from './heel.ts';
import { bedIn, hex4 } from './inbed.ts';
import { n } from './inkt.ts';

/** Name inside the PDF. Six letters before it say that the font is a subset; they must differ, no more. */
const namen: Record<LetterNaam | 'veld', string> = {
  gewoon: 'STAPAA+AtkinsonHyperlegibleNext-Regular',
  vet: 'STAPAB+AtkinsonHyperlegibleNext-SemiBold',
  titel: 'STAPAC+Besley-SemiBold',
  'gewoon-rest': 'STAPAD+StapwijsAanvulling-Regular',
  'vet-rest': 'STAPAE+StapwijsAanvulling-SemiBold',
  'titel-rest': 'STAPAF+StapwijsAanvullingTitel-SemiBold',
  veld: 'STAPAG+StapwijsTekst-Regular',
};

interface Gebruikt {
  ref: PDFRef;
  naam: string;
  ttf: Ttf;
  /** Glyph to the text it stands for. */
  glyfen: Map<number, string>;
}

/** The fonts of one document: hands out text as glyphs, and at the end embeds only the glyphs that were used. */
export class Letterboek {
  readonly letters: Letters;
  private readonly doc: PDFDocument;
  private readonly gebruikt = new Map<LetterNaam | 'veld', Gebruikt>();
  private readonly invulbaar: boolean;

  /** @param invulbaar the text face goes in whole, as the font that fields are typed with */
  constructor(doc: PDFDocument, letters: Letters, invulbaar: boolean) {
    this.doc = doc;
    this.letters = letters;
    this.invulbaar = invulbaar;
  }

  private van(naam: LetterNaam): Gebruikt {
    const sleutel = this.invulbaar && naam.startsWith('gewoon') ? 'veld' : naam;
    let boek = this.gebruikt.get(sleutel);
    if (!boek) {
      const ref = this.doc.context.nextRef();
      const heel = sleutel === 'veld' ? heleLetter(this.letters) : undefined;
      boek = {
        ref,
        naam: heel ? 'Veld' : `F${this.gebruikt.size}`,
        ttf: heel?.ttf ?? (this.letters.ttf(naam) as Ttf),
        glyfen: heel?.glyfen ?? new Map(),
      };
      this.gebruikt.set(sleutel, boek);
    }
    return boek;
  }

  /** Operators that show a line of text from (x, y), y counted from the bottom. */
  toon(letter: Letter, grootte: number, tekst: string, x: number, y: number): string {
    const delen = this.letters.stukken(letter, tekst).map((stuk) => {
      const boek = this.van(stuk.letter);
      const codes = [...stuk.tekst].map((teken) => {
        const glyf = boek.ttf.glyfen.get(teken.codePointAt(0) as number) as number;
        if (!boek.glyfen.has(glyf)) boek.glyfen.set(glyf, teken);
        return hex4(glyf);
      });
      return `/${boek.naam} ${n(grootte)} Tf <${codes.join('')}> Tj`;
    });
    return `BT 1 0 0 1 ${n(x)} ${n(y)} Tm ${delen.join(' ')} ET`;
  }

  /** Every font used so far, for the resources of a page or an appearance. */
  bronnen(): Record<string, PDFRef> {
    return Object.fromEntries([...this.gebruikt.values()].map(({ naam, ref }) => [naam, ref]));
  }

  /** The font of the fields, named "Veld". */
  veld(): PDFRef {
    return this.van('gewoon').ref;
  }

  sluit() {
    for (const [sleutel, { ref, ttf, glyfen }] of this.gebruikt) {
      const heel = sleutel === 'veld';
      bedIn(this.doc, ref, {
        naam: namen[sleutel],
        ttf,
        glyfen,
        bytes: heel ? heleLetter(this.letters).bytes : deelverzameling(ttf, glyfen.keys()),
        vet: !sleutel.startsWith('gewoon') && !heel,
        bewaar: heel,
      });
    }
  }
}

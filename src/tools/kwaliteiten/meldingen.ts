import type { Decks } from './decks.ts';
import type { Stapel } from './opdrachten.ts';
import { acht, type Plek, type RondeNaam, type Spel } from './soort.ts';

/** The names of the three piles, as the source has them. */
export const stapelnamen: Record<Stapel, string> = {
  echt: 'Dit heb ik echt',
  half: 'Dit heb ik half',
  niet: 'Dit heb ik niet',
};
/** The same piles in the round with pitfalls, and when somebody else is looking. */
export const stapelnamenVan = (ronde: RondeNaam): Record<Stapel, string> =>
  ronde === 'valkuilen'
    ? { echt: 'Vaak', half: 'Soms', niet: 'Nooit' }
    : ronde === 'ander'
      ? { echt: 'Dit is echt zo', half: 'Dit is half zo', niet: 'Dit is niet zo' }
      : stapelnamen;

const aan = (aantal: number, een: string, meer: string) =>
  aantal === 1 ? `één ${een}` : `${aantal} ${meer}`;
/** "1 kaart", "12 kaarten". */
export const kaarten = (aantal: number) => aan(aantal, 'kaart', 'kaarten');

/** What the live region says after each command. */
export class Meldingen {
  private readonly decks: Decks;
  constructor(decks: Decks) {
    this.decks = decks;
  }

  /** What is in hand now, to end a sentence with. */
  private nu(spel: Spel, naam: RondeNaam, gedaan = 1): string {
    const volgende = spel.rondes[naam]?.stapel[gedaan];
    return volgende ? ` Nieuwe kaart: ${this.decks.woord(volgende)}.` : ' De stapel is op.';
  }
  private hand(spel: Spel, naam: RondeNaam): string {
    return this.decks.woord(spel.rondes[naam]?.stapel[0] ?? '');
  }

  begin(aantal: number, vorm: 'acht' | 'stapels'): string {
    return vorm === 'acht'
      ? `${Math.min(acht, aantal)} kaarten liggen open. Er zijn ${kaarten(aantal)} in het spel.`
      : `De stapel is geschud: ${kaarten(aantal)}.`;
  }
  sorteer(spel: Spel, naam: RondeNaam, naar: Stapel): string {
    const waar = stapelnamenVan(naam)[naar].toLowerCase();
    return `${this.hand(spel, naam)} ligt bij “${waar}”.${this.nu(spel, naam)}`;
  }
  speelVerder(aantal: number): string {
    return `Je speelt verder met ${kaarten(aantal)}.`;
  }
  ruil(spel: Spel, naam: RondeNaam, plaats: number): string {
    const oud = spel.rondes[naam]?.tafel[plaats]?.kaart;
    const nieuw = this.hand(spel, naam);
    const wat = oud ? `${nieuw} ligt op tafel, ${this.decks.woord(oud)} is weg.` : `${nieuw} ligt op tafel.`;
    return wat + this.nu(spel, naam);
  }
  legWeg(spel: Spel, naam: RondeNaam): string {
    return `${this.hand(spel, naam)} is weg.${this.nu(spel, naam)}`;
  }
  neemTerug(kaart: string): string {
    return `${this.decks.woord(kaart)} ligt er weer om te ruilen.`;
  }
  orden(): string {
    return 'Dit zijn de kaarten die blijven. Nu de volgorde.';
  }
  ruilNog(): string {
    return 'Je kan weer ruilen.';
  }
  verplaats(kaart: string, naar: number): string {
    return `${this.decks.woord(kaart)} staat nu op plaats ${naar + 1}.`;
  }
  zetWaar(kaart: string, waar: 'werk' | 'prive', is: boolean): string {
    const plek = waar === 'werk' ? 'op het werk' : 'privé';
    return `${this.decks.woord(kaart)}: ${is ? '' : 'niet meer '}${plek}.`;
  }
  zetWoorden(kaart: string): string {
    return `De woorden bij ${this.decks.woord(kaart)} zijn veranderd.`;
  }
  ga(plek: Plek): string {
    return plaatsen[plek];
  }
}

const plaatsen: Record<Plek, string> = {
  zelf: 'Jouw kaarten.',
  valkuilen: 'De ronde met valkuilen.',
  doorgeven: 'Wat jij koos, ligt nu dicht. Geef het toestel door.',
  ander: 'De kijk van een ander.',
  teruggeven: 'De keuze ligt dicht. Geef het toestel terug.',
  naast: 'De twee rijen liggen naast elkaar.',
  besluit: 'Wat je onthoudt.',
};

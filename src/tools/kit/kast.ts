import { BestandFout } from './bestand/fout.ts';
import { herstel } from './bestand/herstel.ts';
import { begin, doe, type Geschiedenis, sluit, terug, verder } from './geschiedenis.ts';
import { nieuwId } from './id.ts';
import type { Beurt } from './opslag/beurt.ts';
import { type Bewaard, type Omslag, type Opslag, OpslagFout } from './opslag/opslag.ts';
import type { Soort, Wijziging } from './soort.ts';

/** How it stands with keeping: not agreed to, running behind, kept, or why it fails. */
export type Bewaring = 'uit' | 'bezig' | 'bewaard' | 'vol' | 'dicht';

/** All that the screen shows of a document and its store. A new value after every change. */
export interface Toestand<D> {
  id: string;
  naam: string;
  doc: D;
  /** Whether anything was ever done to this document. */
  begonnen: boolean;
  /** There are changes that are neither on the device nor in a file. */
  los: boolean;
  kanTerug: boolean;
  kanVerder: boolean;
  bewaring: Bewaring;
  /** Another tab works on this document: here one can only look. */
  elders: boolean;
  /** What the live region says, and the how-manieth time it speaks. */
  melding: { tekst: string; nr: number };
  documenten: Omslag[];
  /** The name of the document that was just removed and can come back. */
  verwijderd?: string;
}

/** What a store needs of the world. */
export interface Diensten {
  /** Where documents go once the visitor agreed; and where until then. */
  toestel: Opslag;
  geheugen: Opslag;
  mag: () => boolean;
  onthoud: (mag: boolean) => boolean;
  beurt: (afgeven: () => Promise<void>) => Beurt;
  nu: () => number;
}

/** Time between a change and writing it down, in ms: well within the second that is promised. */
const wachttijd = 400;

/**
 * The documents of one tool: the one that is open, with its history, and the others. Every change goes through `doe`.
 * Nothing is written on the device before the visitor agrees.
 */
export class Kast<D> {
  readonly soort: Soort<D>;
  private readonly diensten: Diensten;
  private readonly beurt: Beurt;
  private readonly luisteraars = new Set<() => void>();
  private geschiedenis: Geschiedenis<D>;
  private revisie = 0;
  private straks: ReturnType<typeof setTimeout> | undefined;
  private schrijft: Promise<void> = Promise.resolve();
  private weggedaan: Bewaard | undefined;
  toestand: Toestand<D>;

  constructor(soort: Soort<D>, diensten: Diensten) {
    this.soort = soort;
    this.diensten = diensten;
    this.beurt = diensten.beurt(() => this.geefAf());
    this.geschiedenis = begin(soort.leeg());
    this.toestand = {
      id: nieuwId(),
      naam: '',
      doc: this.geschiedenis.heden.doc,
      begonnen: false,
      los: false,
      kanTerug: false,
      kanVerder: false,
      bewaring: 'uit',
      elders: false,
      melding: { tekst: '', nr: 0 },
      documenten: [],
    };
  }

  abonneer(luisteraar: () => void): () => void {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  }

  private get opslag(): Opslag {
    return this.diensten.mag() ? this.diensten.toestel : this.diensten.geheugen;
  }

  private zet(deel: Partial<Toestand<D>>, melding?: string) {
    const { doc } = this.geschiedenis.heden;
    this.toestand = {
      ...this.toestand,
      doc,
      kanTerug: this.geschiedenis.verleden.length > 0,
      kanVerder: this.geschiedenis.toekomst.length > 0,
      ...deel,
      ...(melding && { melding: { tekst: melding, nr: this.toestand.melding.nr + 1 } }),
    };
    for (const luisteraar of this.luisteraars) luisteraar();
  }

  /** Says something in the live region. */
  zeg(melding: string) {
    this.zet({}, melding);
  }

  /** Opens what was last worked on, if the device keeps anything. */
  async start(): Promise<void> {
    if (!this.diensten.mag()) return;
    const documenten = await this.lijst();
    const [laatste] = documenten;
    if (laatste && !this.toestand.begonnen) await this.open(laatste.id);
    else this.zet({ documenten, bewaring: this.toestand.begonnen ? 'bezig' : 'bewaard' });
  }

  /**
   * Changes the document.
   * @param melding what the live region says of it
   * @param samen changes with the same key are one step: a drag, a word that is being typed
   */
  doe(wijziging: Wijziging<D>, melding: string, samen?: string) {
    if (this.toestand.elders)
      return this.zeg('Hier kan je alleen kijken. Het staat open in een ander tabblad.');
    const nieuw = doe(this.geschiedenis, wijziging(this.geschiedenis.heden.doc), melding, samen);
    if (nieuw === this.geschiedenis) return;
    // A step that goes on and has nothing new to say is silent: nobody wants to hear a sentence at every letter.
    const gezegd =
      samen !== undefined && samen === this.geschiedenis.samen && melding === this.toestand.melding.tekst;
    this.geschiedenis = nieuw;
    this.veranderd(gezegd ? '' : melding);
  }

  /** The running step is done. */
  klaar() {
    this.geschiedenis = sluit(this.geschiedenis);
  }

  terug() {
    const wat = this.geschiedenis.heden.wat;
    this.stap(terug(this.geschiedenis), wat ? `Teruggenomen: ${wat}` : 'Een stap terug.');
  }

  verder() {
    const nieuw = verder(this.geschiedenis);
    this.stap(nieuw, `Opnieuw: ${nieuw.heden.wat}`);
  }

  private stap(nieuw: Geschiedenis<D>, melding: string) {
    if (this.toestand.elders) return;
    if (nieuw === this.geschiedenis) return this.zeg('Er is geen stap meer.');
    this.geschiedenis = nieuw;
    this.veranderd(melding);
  }

  private veranderd(melding: string) {
    const bewaring = this.diensten.mag() ? 'bezig' : 'uit';
    this.zet({ begonnen: true, los: true, bewaring }, melding);
    clearTimeout(this.straks);
    this.straks = setTimeout(() => this.schrijf(), wachttijd);
  }

  /** Writes the document down now, if there is anything to write. */
  schrijf(): Promise<void> {
    clearTimeout(this.straks);
    if (this.toestand.begonnen && !this.toestand.elders)
      this.schrijft = this.schrijft.then(() => this.schrijfNu());
    return this.schrijft;
  }

  private async schrijfNu() {
    const { id, naam, doc } = this.toestand;
    const revisie = this.revisie + 1;
    const bewaard = { tool: this.soort.naam, id, naam, versie: this.soort.versie, revisie, document: doc };
    const mag = this.diensten.mag();
    try {
      if (!(await this.opslag.schrijf({ ...bewaard, gewijzigd: this.diensten.nu() }))) return this.botsing();
      this.revisie = revisie;
      const documenten = await this.lijst();
      // What changed while we wrote is still to be written.
      const bij = this.toestand.doc === doc && this.toestand.naam === naam;
      this.zet({ documenten, ...(mag && bij && { bewaring: 'bewaard', los: false }) });
    } catch (fout) {
      this.mislukt(fout);
    }
  }

  private mislukt(fout: unknown) {
    const reden = fout instanceof OpslagFout ? fout.reden : 'dicht';
    this.zet(
      { bewaring: reden },
      reden === 'vol'
        ? 'Bewaren lukt niet: het toestel is vol. Sla op als bestand.'
        : 'Bewaren lukt niet in deze browser. Sla op als bestand.',
    );
  }

  /** Somebody else wrote this document: ours goes on as a copy, so that nothing is lost. */
  private async botsing() {
    this.revisie = 0;
    const naam = `${this.toestand.naam || 'Zonder naam'} (kopie)`;
    this.zet(
      { id: nieuwId(), naam },
      'Dit document werd ook ergens anders veranderd. Hier werk je verder in een kopie.',
    );
    await this.beurt.neem(this.toestand.id);
    await this.schrijfNu();
  }

  /** Another tab takes over: write what is left, then only look. */
  private async geefAf() {
    await this.schrijf();
    this.zet({ elders: true }, 'Je werkt nu verder in een ander tabblad. Hier kan je kijken.');
  }

  private lijst(): Promise<Omslag[]> {
    return this.opslag.lijst(this.soort.naam);
  }

  private begin(doc: D, deel: Partial<Toestand<D>>, revisie: number, melding: string) {
    this.geschiedenis = begin(doc);
    this.revisie = revisie;
    this.zet({ begonnen: false, los: false, elders: false, ...deel }, melding);
  }

  /** A new, empty document beside the others. */
  async nieuw(): Promise<void> {
    await this.schrijf();
    const id = nieuwId();
    await this.beurt.neem(id);
    this.begin(this.soort.leeg(), { id, naam: '' }, 0, 'Je begint met een leeg blad.');
  }

  /** Opens a document of the list. One that cannot be read stays where it is, and so do we. */
  async open(id: string): Promise<void> {
    await this.schrijf();
    try {
      const bewaard = await this.opslag.lees(this.soort.naam, id);
      if (!bewaard) return this.zet({ documenten: await this.lijst() }, 'Dat document is er niet meer.');
      const doc = herstel(this.soort, bewaard.versie, bewaard.document);
      const elders = this.diensten.mag() && !(await this.beurt.neem(id));
      const deel = { id, naam: bewaard.naam, documenten: await this.lijst(), elders };
      const bewaring: Bewaring = this.diensten.mag() ? 'bewaard' : 'uit';
      const naam = bewaard.naam ? `“${bewaard.naam}” staat open.` : 'Je document staat open.';
      const melding = elders ? `${naam} In een ander tabblad ook: hier kan je alleen kijken.` : naam;
      this.begin(doc, { ...deel, begonnen: true, bewaring }, bewaard.revisie, melding);
    } catch (fout) {
      if (fout instanceof BestandFout) this.zeg(fout.message);
      else this.mislukt(fout);
    }
  }

  /** Works on here with a document that is open in another tab. */
  async neemOver(): Promise<void> {
    await this.beurt.neemOver(this.toestand.id);
    const { id } = this.toestand;
    const bewaard = await this.opslag.lees(this.soort.naam, id);
    const doc = bewaard ? herstel(this.soort, bewaard.versie, bewaard.document) : this.toestand.doc;
    const deel = { begonnen: true, naam: bewaard?.naam ?? this.toestand.naam };
    this.begin(doc, deel, bewaard?.revisie ?? 0, 'Je werkt nu hier verder.');
  }

  hernoem(naam: string) {
    if (this.toestand.elders || naam === this.toestand.naam) return;
    this.zet({ naam });
    this.veranderd(naam ? `De naam is nu “${naam}”.` : 'De naam is weg.');
  }

  /** Goes on in a copy of the open document. Also what a tab that may only look can do. */
  async dupliceer(): Promise<void> {
    await this.schrijf();
    const { doc, naam } = this.toestand;
    const id = nieuwId();
    await this.beurt.neem(id);
    const nieuweNaam = `${naam || 'Zonder naam'} (kopie)`.slice(0, 80);
    this.begin(doc, { id, naam: nieuweNaam, begonnen: true, los: true }, 0, 'Je werkt nu in een kopie.');
    await this.schrijf();
  }

  /** Takes in a document from a file, beside the others: nothing makes way for it. */
  async neemIn(naam: string, doc: D): Promise<void> {
    await this.schrijf();
    const id = nieuwId();
    await this.beurt.neem(id);
    this.begin(doc, { id, naam, begonnen: true, los: !this.diensten.mag() }, 0, 'Het bestand staat open.');
    await this.schrijf();
  }

  /** Removes a document; until the next one is removed, or the page closes, it can come back. */
  async verwijder(id: string): Promise<void> {
    await this.schrijf();
    this.weggedaan = await this.opslag.lees(this.soort.naam, id);
    await this.opslag.verwijder(this.soort.naam, id);
    const naam = this.weggedaan?.naam || 'Zonder naam';
    this.zet({ documenten: await this.lijst(), verwijderd: naam }, `“${naam}” is weg.`);
    if (id === this.toestand.id) {
      this.toestand = { ...this.toestand, begonnen: false };
      await this.nieuw();
    }
  }

  /** Brings back what was removed last. */
  async haalTerug(): Promise<void> {
    if (!this.weggedaan) return;
    const { id } = this.weggedaan;
    await this.opslag.schrijf({ ...this.weggedaan, revisie: 1 });
    this.weggedaan = undefined;
    this.zet({ verwijderd: undefined });
    await this.open(id);
  }

  /** What is open now is in a file. */
  opgeslagen(melding: string) {
    this.zet({ los: false }, melding);
  }

  /** The visitor agrees that this device keeps documents, from now on and what there is. */
  async bewaarVoortaan(): Promise<void> {
    const { begonnen, id } = this.toestand;
    await this.schrijf();
    if (!this.diensten.onthoud(true)) return this.mislukt(new OpslagFout('dicht'));
    for (const { id: ander } of await this.diensten.geheugen.lijst(this.soort.naam)) {
      const bewaard = await this.diensten.geheugen.lees(this.soort.naam, ander);
      if (!bewaard || ander === id) continue;
      await this.diensten.toestel.schrijf({ ...bewaard, revisie: 1 }).catch(() => false);
    }
    await this.beurt.neem(id);
    this.revisie = 0;
    this.zet({ bewaring: begonnen ? 'bezig' : 'bewaard' }, 'Je werk wordt nu bewaard op dit toestel.');
    await this.schrijf();
    return undefined;
  }

  /** All is cleared from the device: an empty document, and no history. */
  vergeet(melding: string) {
    clearTimeout(this.straks);
    this.beurt.geef();
    this.weggedaan = undefined;
    const deel = { id: nieuwId(), naam: '', documenten: [], bewaring: 'uit' as const, verwijderd: undefined };
    this.begin(this.soort.leeg(), deel, 0, melding);
  }
}

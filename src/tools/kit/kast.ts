import { naamlengte } from './bestand/bestand.ts';
import { BestandFout } from './bestand/fout.ts';
import { herstel } from './bestand/herstel.ts';
import { begin, doe, type Geschiedenis, sluit, terug, verder } from './geschiedenis.ts';
import { nieuwId } from './id.ts';
import type { Beurt } from './opslag/beurt.ts';
import { type Bewaard, type Opslag, OpslagFout } from './opslag/opslag.ts';
import { Schrijver } from './schrijver.ts';
import type { Soort, Wijziging } from './soort.ts';
import type { Bewaring, Diensten, Toestand } from './toestand.ts';

const kopienaam = (naam: string) => `${(naam || 'Zonder naam').slice(0, naamlengte - 8)} (kopie)`;

/**
 * The documents of one tool: the one that is open, with its history, and the others. Every change goes through `doe`.
 * Nothing is written on the device before the visitor agrees.
 */
export class Kast<D> {
  readonly soort: Soort<D>;
  toestand: Toestand<D>;
  private readonly diensten: Diensten;
  private readonly beurt: Beurt;
  private readonly schrijver: Schrijver;
  private readonly luisteraars = new Set<() => void>();
  private geschiedenis: Geschiedenis<D>;
  private geheugen: Opslag;
  private weggedaan: Bewaard | undefined;

  constructor(soort: Soort<D>, diensten: Diensten) {
    this.soort = soort;
    this.diensten = diensten;
    this.geheugen = diensten.geheugen();
    this.beurt = diensten.beurt(() => this.geefAf());
    this.schrijver = new Schrijver({
      wat: () => this.teSchrijven(),
      opslag: () => this.opslag,
      nu: diensten.nu,
      gelukt: (bewaard) => this.gelukt(bewaard),
      botsing: () => this.botsing(),
      mislukt: (fout) => this.mislukt(fout),
    });
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
    return this.diensten.mag() ? this.diensten.toestel : this.geheugen;
  }

  private zet(deel: Partial<Toestand<D>>, melding?: string) {
    this.toestand = {
      ...this.toestand,
      doc: this.geschiedenis.heden.doc,
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
    try {
      const documenten = await this.lijst();
      const [laatste] = documenten;
      if (laatste && !this.toestand.begonnen) return await this.open(laatste.id);
      await this.beurt.neem(this.toestand.id);
      this.zet({ documenten, bewaring: this.toestand.begonnen ? 'bezig' : 'bewaard' });
    } catch (fout) {
      this.mislukt(fout);
    }
  }

  // Changes of the document that is open.

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

  /** The running step is done: the next change is a step of its own. */
  klaar() {
    this.geschiedenis = sluit(this.geschiedenis);
  }

  /** From here there is no way back: what was done before may not be seen by who holds the device now. */
  sluitAf() {
    this.geschiedenis = begin(this.geschiedenis.heden.doc);
    this.zet({});
  }

  /** Takes the last step back. */
  terug() {
    const { wat } = this.geschiedenis.heden;
    this.stap(terug(this.geschiedenis), wat ? `Teruggenomen: ${wat}` : 'Een stap terug.');
  }

  /** Does again what was taken back. */
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

  hernoem(naam: string) {
    const goed = naam.trim().slice(0, naamlengte);
    if (this.toestand.elders || goed === this.toestand.naam) return;
    this.zet({ naam: goed });
    this.veranderd(goed ? `De naam is nu “${goed}”.` : 'De naam is weg.');
  }

  private veranderd(melding: string) {
    const bewaring = this.diensten.mag() ? 'bezig' : 'uit';
    this.zet({ begonnen: true, los: true, bewaring }, melding);
    this.schrijver.plan();
  }

  // Writing it down.

  /** Writes the document down now, if there is anything to write. */
  schrijf(): Promise<void> {
    return this.schrijver.nu();
  }

  private teSchrijven() {
    const { begonnen, elders, id, naam, doc } = this.toestand;
    if (!begonnen || elders) return undefined;
    return { tool: this.soort.naam, id, naam, versie: this.soort.versie, document: doc };
  }

  private async gelukt(bewaard: Bewaard) {
    const documenten = await this.lijst();
    const { doc, naam } = this.toestand;
    // What changed while we wrote is still to be written.
    const bij = bewaard.document === doc && bewaard.naam === naam;
    this.zet({ documenten, ...(this.diensten.mag() && bij && { bewaring: 'bewaard', los: false }) });
  }

  private mislukt(fout: unknown) {
    const bewaring = fout instanceof OpslagFout ? fout.reden : 'dicht';
    const waarom = bewaring === 'vol' ? 'het toestel is vol' : 'de browser laat het niet toe';
    this.zet({ bewaring }, `Bewaren lukt niet: ${waarom}. Sla op als bestand.`);
  }

  /** Somebody else wrote this document: ours goes on as a copy, so that nothing is lost. */
  private async botsing() {
    const id = nieuwId();
    this.schrijver.revisie = 0;
    this.zet(
      { id, naam: kopienaam(this.toestand.naam) },
      'Dit werd ook ergens anders veranderd. Hier werk je verder in een kopie.',
    );
    await this.beurt.neem(id);
  }

  /** Another tab takes over: write what is left, then only look. */
  private async geefAf() {
    await this.schrijf();
    this.zet({ elders: true }, 'Je werkt nu verder in een ander tabblad. Hier kan je kijken.');
  }

  // The documents beside each other.

  private lijst() {
    return this.opslag.lijst(this.soort.naam);
  }

  /** Another document comes in the place of the open one, which is written down first. */
  private wissel(doc: D, deel: Partial<Toestand<D>>, revisie: number, melding: string) {
    this.geschiedenis = begin(doc);
    this.schrijver.revisie = revisie;
    this.zet({ begonnen: false, los: false, elders: false, ...deel }, melding);
  }

  private async wisselMetNieuw(doc: D, deel: Partial<Toestand<D>>, melding: string) {
    await this.schrijf();
    const id = nieuwId();
    await this.beurt.neem(id);
    this.wissel(doc, { id, ...deel }, 0, melding);
    await this.schrijf();
  }

  /** A new, empty document beside the others. */
  nieuw(): Promise<void> {
    return this.wisselMetNieuw(this.soort.leeg(), { naam: '' }, 'Je begint met een leeg blad.');
  }

  /** Goes on in a copy of the open document. Also what a tab that may only look can do. */
  dupliceer(): Promise<void> {
    const { doc, naam } = this.toestand;
    const deel = { naam: kopienaam(naam), begonnen: true, los: true };
    return this.wisselMetNieuw(doc, deel, 'Je werkt nu in een kopie.');
  }

  /** Takes in a document from a file, beside the others: nothing makes way for it. */
  neemIn(naam: string, doc: D): Promise<void> {
    return this.wisselMetNieuw(doc, { naam, begonnen: true }, 'Het bestand staat open.');
  }

  /** Opens a document of the list. One that cannot be read stays where it is, and so does the open one. */
  async open(id: string): Promise<void> {
    await this.schrijf();
    try {
      const bewaard = await this.opslag.lees(this.soort.naam, id);
      const documenten = await this.lijst();
      if (!bewaard) return this.zet({ documenten }, 'Dat document is er niet meer.');
      const doc = herstel(this.soort, bewaard.versie, bewaard.document);
      const mag = this.diensten.mag();
      const elders = mag && !(await this.beurt.neem(id));
      const bewaring: Bewaring = mag ? 'bewaard' : 'uit';
      const naam = bewaard.naam ? `“${bewaard.naam}” staat open.` : 'Je document staat open.';
      const melding = elders ? `${naam} In een ander tabblad ook: hier kan je alleen kijken.` : naam;
      const deel = { id, naam: bewaard.naam, documenten, elders, bewaring, begonnen: true };
      return this.wissel(doc, deel, bewaard.revisie, melding);
    } catch (fout) {
      return fout instanceof BestandFout ? this.zeg(fout.message) : this.mislukt(fout);
    }
  }

  /** Works on here with a document that is open in another tab. */
  async neemOver(): Promise<void> {
    const { id, doc, naam } = this.toestand;
    await this.beurt.neemOver(id);
    const bewaard = await this.opslag.lees(this.soort.naam, id);
    const nu = bewaard ? herstel(this.soort, bewaard.versie, bewaard.document) : doc;
    const deel = { begonnen: true, naam: bewaard?.naam ?? naam };
    this.wissel(nu, deel, bewaard?.revisie ?? 0, 'Je werkt nu hier verder.');
  }

  /** Removes a document; until the next one is removed, or the page closes, it can come back. */
  async verwijder(id: string): Promise<void> {
    await this.schrijf();
    this.weggedaan = await this.opslag.lees(this.soort.naam, id);
    await this.opslag.verwijder(this.soort.naam, id);
    const naam = this.weggedaan?.naam || 'Zonder naam';
    this.zet({ documenten: await this.lijst(), verwijderd: naam }, `“${naam}” is weg.`);
    if (id !== this.toestand.id) return;
    // It is gone: the new document must not write it down again.
    this.zet({ begonnen: false });
    await this.nieuw();
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

  // What the visitor decides about this device.

  /** The device keeps documents from now on, and what there is already. */
  async bewaarVoortaan(): Promise<void> {
    await this.schrijf();
    if (!this.diensten.onthoud(true)) return this.mislukt(new OpslagFout('dicht'));
    const { begonnen, id } = this.toestand;
    await this.beurt.neem(id);
    this.schrijver.revisie = 0;
    this.zet({ bewaring: begonnen ? 'bezig' : 'bewaard' }, 'Je werk wordt nu bewaard op dit toestel.');
    try {
      for (const { id: ander } of await this.geheugen.lijst(this.soort.naam)) {
        const bewaard = await this.geheugen.lees(this.soort.naam, ander);
        if (bewaard && ander !== id) await this.diensten.toestel.schrijf({ ...bewaard, revisie: 1 });
      }
    } catch (fout) {
      return this.mislukt(fout);
    }
    return this.schrijf();
  }

  /** Nothing is left of any document, here in the tab: an empty one, no history, no list. */
  async vergeet(melding: string): Promise<void> {
    await this.schrijver.stop();
    this.beurt.geef();
    this.geheugen = this.diensten.geheugen();
    this.weggedaan = undefined;
    const deel = { id: nieuwId(), naam: '', documenten: [], bewaring: 'uit' as const, verwijderd: undefined };
    this.wissel(this.soort.leeg(), deel, 0, melding);
  }
}

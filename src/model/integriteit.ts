import type { Vindplaats } from './bron.ts';
import type { Fout } from './fouten.ts';
import type { Hoofdstuk } from './hoofdstuk.ts';
import type { Inhoud } from './inhoud.ts';
import { dubbeleTitels, oudeSlugs, slugFouten } from './integriteit/slugs.ts';
import { verwijzer } from './integriteit/verwijzer.ts';
import { stapIds } from './taxonomie.ts';
import { tools } from './tools.ts';
import { werkbladVerwijzingen } from './werkblad.ts';

/**
 * Slugs of all files, also of those with faults of their own: a reference to such a file is not dead.
 */
export interface Aanwezig {
  methodieken: readonly string[];
  werkbladen: readonly string[];
  kaarten: readonly string[];
  hoofdstukken: readonly string[];
}

const methodiekBestand = (slug: string) => `content/methodieken/${slug}.mdx`;
const yamlBestand = (map: string) => (slug: string) => `content/${map}/${slug}.yaml`;
const trajectBestand = yamlBestand('trajecten');
const werkbladBestand = yamlBestand('werkbladen');
const deckBestand = yamlBestand('kaarten');

const hoofdstukBestand = ({ deel, slug }: Hoofdstuk) => `content/handboek/${deel}/${slug}.mdx`;

const documenten = (vindplaatsen: Vindplaats[]) => vindplaatsen.map((v) => v.document);

function methodiekFouten({ methodieken, bronnen }: Inhoud, aanwezig: Aanwezig, fouten: Fout[]) {
  const eerder = oudeSlugs(methodieken);
  for (const m of methodieken) {
    const bestand = methodiekBestand(m.slug);
    const verwijst = verwijzer(bestand, fouten);
    for (const veld of ['verwant', 'vooraf', 'daarna'] as const) {
      verwijst(veld, m[veld], aanwezig.methodieken, eerder);
      if (m[veld].includes(m.slug))
        fouten.push({ bestand, veld, wat: 'een methodiek kan niet naar zichzelf verwijzen.' });
    }
    verwijst('bronnen › document', documenten(m.bronnen), [...bronnen.keys()]);
    verwijst('werkbladen', m.werkbladen, aanwezig.werkbladen);
    verwijst(
      'tool',
      m.tool ? [m.tool] : [],
      tools.map(({ slug }) => slug),
    );
  }
}

function trajectFouten({ methodieken, trajecten, bronnen }: Inhoud, aanwezig: Aanwezig, fouten: Fout[]) {
  const eerder = oudeSlugs(methodieken);
  for (const t of trajecten) {
    const verwijst = verwijzer(trajectBestand(t.slug), fouten);
    for (const moment of t.momenten) {
      verwijst(`moment ${moment.nr} › methodieken`, moment.methodieken, aanwezig.methodieken, eerder);
      verwijst(`moment ${moment.nr} › toevoegingen`, moment.toevoegingen, aanwezig.methodieken, eerder);
    }
    for (const stap of t.tussenstappen)
      verwijst(`tussenstap na ${stap.na} › methodieken`, stap.methodieken, aanwezig.methodieken, eerder);
    verwijst('bronnen › document', documenten(t.bronnen), [...bronnen.keys()]);
  }
}

/** Chapters: where they point, and a place of their own in a part that exists. */
function handboekFouten(inhoud: Inhoud, aanwezig: Aanwezig, fouten: Fout[]) {
  const { hoofdstukken, delen, methodieken, begrippen, bronnen } = inhoud;
  const eerder = { methodieken: oudeSlugs(methodieken), hoofdstukken: oudeSlugs(hoofdstukken) };
  const bezet = new Map<string, string>();
  for (const h of hoofdstukken) {
    const bestand = hoofdstukBestand(h);
    const verwijst = verwijzer(bestand, fouten);
    verwijst(
      'map',
      [h.deel],
      delen.map(({ id }) => id),
    );
    verwijst('methodieken', h.methodieken, aanwezig.methodieken, eerder.methodieken);
    verwijst('verwant', h.verwant, aanwezig.hoofdstukken, eerder.hoofdstukken);
    if (h.verwant.includes(h.slug))
      fouten.push({ bestand, veld: 'verwant', wat: 'een hoofdstuk kan niet naar zichzelf verwijzen.' });
    verwijst('begrippen', h.begrippen, [...begrippen.keys()]);
    verwijst('bronnen › document', documenten(h.bronnen), [...bronnen.keys()]);
    const plaats = `${h.deel}/${h.volgorde}`;
    const ander = bezet.get(plaats);
    if (ander)
      fouten.push({
        bestand,
        veld: 'volgorde',
        wat: `${h.volgorde} is in dit deel ook de plaats van "${ander}". Geef elk hoofdstuk een eigen getal.`,
      });
    bezet.set(plaats, h.slug);
  }
}

function papierFouten(inhoud: Inhoud, aanwezig: Aanwezig, fouten: Fout[]) {
  const { methodieken, werkbladen, decks, bronnen, taxonomie } = inhoud;
  const eerder = oudeSlugs(methodieken);
  for (const blad of werkbladen) {
    const bestand = werkbladBestand(blad.slug);
    const verwijst = verwijzer(bestand, fouten);
    const uit = werkbladVerwijzingen(blad, Object.fromEntries(decks));
    verwijst('methodieken', uit.methodieken, aanwezig.methodieken, eerder);
    verwijst('bronnen › document', uit.documenten, [...bronnen.keys()]);
    for (const { veld, deck } of uit.decks) verwijst(veld, [deck], aanwezig.kaarten);
    fouten.push(...uit.fouten.map((fout) => ({ bestand, ...fout })));
    verwijst(
      'fase',
      blad.fase ? [blad.fase] : [],
      taxonomie.fasen.map((fase) => fase.id),
    );
  }
  for (const [slug, deck] of decks) {
    const verwijst = verwijzer(deckBestand(slug), fouten);
    verwijst('methodieken', deck.methodieken, aanwezig.methodieken, eerder);
    verwijst('bronnen › document', documenten(deck.bronnen), [...bronnen.keys()]);
    if (deck.soort === 'kaarten')
      verwijst('tegendeck', deck.tegendeck ? [deck.tegendeck] : [], aanwezig.kaarten);
  }
}

function woordFouten({ taxonomie, begrippen, bronnen }: Inhoud, fouten: Fout[]) {
  const bronIds = [...bronnen.keys()];
  const naarBegrip = verwijzer('content/begrippen.yaml', fouten);
  for (const [id, begrip] of begrippen) {
    naarBegrip(`${id} › zieOok`, begrip.zieOok, [...begrippen.keys()]);
    naarBegrip(`${id} › verwar`, begrip.verwar, [...begrippen.keys()]);
    naarBegrip(`${id} › bronnen`, begrip.bronnen, bronIds);
  }
  const inTaxonomie = verwijzer('content/taxonomie.yaml', fouten);
  const faseIds = taxonomie.fasen.map((fase) => fase.id);
  for (const proces of taxonomie.processen) {
    inTaxonomie(`${proces.id} › bronnen`, proces.bronnen, bronIds);
    for (const stap of proces.stappen) inTaxonomie(`${proces.id}/${stap.id} › fase`, stap.fase, faseIds);
  }
}

/** Every reference between files must lead somewhere. Returns all faults; an empty list means that the matter holds together. */
export function integriteitsFouten(inhoud: Inhoud, aanwezig: Aanwezig): Fout[] {
  const { methodieken, trajecten, werkbladen, hoofdstukken } = inhoud;
  const inDeel = new Map(hoofdstukken.map((h) => [h.slug, hoofdstukBestand(h)]));
  const vanHoofdstuk = (slug: string) => inDeel.get(slug) ?? '';
  const fouten = [
    ...slugFouten(methodieken, methodiekBestand),
    ...slugFouten(trajecten, trajectBestand),
    ...slugFouten(werkbladen, werkbladBestand),
    ...slugFouten(hoofdstukken, vanHoofdstuk),
    ...dubbeleTitels(methodieken, methodiekBestand),
    ...dubbeleTitels(trajecten, trajectBestand),
    ...dubbeleTitels(werkbladen, werkbladBestand),
    ...dubbeleTitels(hoofdstukken, vanHoofdstuk),
  ];
  methodiekFouten(inhoud, aanwezig, fouten);
  trajectFouten(inhoud, aanwezig, fouten);
  papierFouten(inhoud, aanwezig, fouten);
  handboekFouten(inhoud, aanwezig, fouten);
  woordFouten(inhoud, fouten);
  return fouten;
}

/** What a link in a text may point at, per kind, for the check of the texts. */
export function verwijsbaar(inhoud: Inhoud): Record<string, string[]> {
  const { taxonomie } = inhoud;
  return {
    methodiek: inhoud.methodieken.map((m) => m.slug),
    traject: inhoud.trajecten.map((t) => t.slug),
    werkblad: inhoud.werkbladen.map((blad) => blad.slug),
    deck: [...inhoud.decks.keys()],
    handboek: inhoud.hoofdstukken.map((h) => h.slug),
    begrip: [...inhoud.begrippen.keys()],
    bron: [...inhoud.bronnen.keys()],
    fase: taxonomie.fasen.map((fase) => fase.id),
    niveau: taxonomie.reflectieniveaus.map((niveau) => niveau.id),
    proces: [...taxonomie.processen.map((proces) => proces.id), ...stapIds(taxonomie).map((stap) => stap.id)],
  };
}

import type { Vindplaats } from './bron.ts';
import { bestaatNiet, type Fout } from './fouten.ts';
import type { Inhoud } from './inhoud.ts';
import { stapIds } from './taxonomie.ts';

const methodiekBestand = (slug: string) => `content/methodieken/${slug}.mdx`;
const trajectBestand = (slug: string) => `content/trajecten/${slug}.yaml`;

/** A collector for one file: says each dead reference once, with the nearest that exists. */
function verwijzer(bestand: string, fouten: Fout[]) {
  return (
    veld: string,
    waarden: readonly string[],
    bestaande: readonly string[],
    eerder?: ReadonlyMap<string, string>,
  ) => {
    for (const waarde of waarden) {
      if (bestaande.includes(waarde)) continue;
      const verhuisd = eerder?.get(waarde);
      const wat = verhuisd ? `"${waarde}" heet nu "${verhuisd}".` : bestaatNiet(waarde, bestaande);
      fouten.push({ bestand, veld, wat });
    }
  };
}

/** Slugs are forever: two pages may not share one, and an old slug may not be a living one. */
function slugFouten(
  pagina: { slug: string; eerder: string[] }[],
  bestandVan: (slug: string) => string,
): Fout[] {
  const fouten: Fout[] = [];
  const levend = new Set(pagina.map((p) => p.slug));
  const oud = new Map<string, string>();
  for (const { slug, eerder } of pagina) {
    for (const vorige of eerder) {
      const bestand = bestandVan(slug);
      if (levend.has(vorige))
        fouten.push({
          bestand,
          veld: 'eerder',
          wat: `"${vorige}" is nu de slug van een andere bladzijde. Haal hem hier weg.`,
        });
      const ander = oud.get(vorige);
      if (ander)
        fouten.push({
          bestand,
          veld: 'eerder',
          wat: `"${vorige}" staat ook bij "${ander}". Een oud adres kan maar naar één bladzijde leiden.`,
        });
      oud.set(vorige, slug);
    }
  }
  return fouten;
}

function dubbeleTitels(
  pagina: { slug: string; titel: string }[],
  bestandVan: (slug: string) => string,
): Fout[] {
  const eerste = new Map<string, string>();
  return pagina.flatMap(({ slug, titel }) => {
    const vorige = eerste.get(titel.toLowerCase());
    if (vorige === undefined) eerste.set(titel.toLowerCase(), slug);
    return vorige === undefined
      ? []
      : [
          {
            bestand: bestandVan(slug),
            veld: 'titel',
            wat: `"${titel}" is ook de titel van "${vorige}". Geef ze elk een eigen titel.`,
          },
        ];
  });
}

const oudeSlugs = (pagina: { slug: string; eerder: string[] }[]) =>
  new Map(pagina.flatMap(({ slug, eerder }) => eerder.map((oud): [string, string] => [oud, slug])));

/**
 * Every reference between files must lead somewhere. Returns all faults; an empty list means that the matter holds together.
 * @param aanwezig slugs of all methodiek files, also of those with faults of their own: a reference to them is not dead
 */
export function integriteitsFouten(inhoud: Inhoud, aanwezig: readonly string[]): Fout[] {
  const { taxonomie, methodieken, trajecten, begrippen, bronnen } = inhoud;
  const fouten = [
    ...slugFouten(methodieken, methodiekBestand),
    ...slugFouten(trajecten, trajectBestand),
    ...dubbeleTitels(methodieken, methodiekBestand),
    ...dubbeleTitels(trajecten, trajectBestand),
  ];
  const eerder = oudeSlugs(methodieken);
  const bronIds = [...bronnen.keys()];
  const documenten = (vindplaatsen: Vindplaats[]) => vindplaatsen.map((v) => v.document);

  for (const m of methodieken) {
    const bestand = methodiekBestand(m.slug);
    const verwijst = verwijzer(bestand, fouten);
    for (const veld of ['verwant', 'vooraf', 'daarna'] as const) {
      verwijst(veld, m[veld], aanwezig, eerder);
      if (m[veld].includes(m.slug))
        fouten.push({ bestand, veld, wat: 'een methodiek kan niet naar zichzelf verwijzen.' });
    }
    verwijst('bronnen › document', documenten(m.bronnen), bronIds);
    verwijst('werkbladen', m.werkbladen, []);
    verwijst('tool', m.tool ? [m.tool] : [], []);
  }
  for (const t of trajecten) {
    const verwijst = verwijzer(trajectBestand(t.slug), fouten);
    for (const moment of t.momenten) {
      verwijst(`contactmoment ${moment.nr} › methodieken`, moment.methodieken, aanwezig, eerder);
      verwijst(`contactmoment ${moment.nr} › toevoegingen`, moment.toevoegingen, aanwezig, eerder);
    }
    for (const stap of t.tussenstappen)
      verwijst(`tussenstap na ${stap.na} › methodieken`, stap.methodieken, aanwezig, eerder);
    verwijst('bronnen › document', documenten(t.bronnen), bronIds);
  }
  const naarBegrip = verwijzer('content/begrippen.yaml', fouten);
  for (const [id, begrip] of begrippen) {
    naarBegrip(`${id} › zieOok`, begrip.zieOok, [...begrippen.keys()]);
    naarBegrip(`${id} › bronnen`, begrip.bronnen, bronIds);
  }
  const inTaxonomie = verwijzer('content/taxonomie.yaml', fouten);
  const faseIds = taxonomie.fasen.map((fase) => fase.id);
  for (const proces of taxonomie.processen) {
    inTaxonomie(`${proces.id} › bronnen`, proces.bronnen, bronIds);
    for (const stap of proces.stappen) inTaxonomie(`${proces.id}/${stap.id} › fase`, stap.fase, faseIds);
  }
  return fouten;
}

/** What a link in a text may point at, per kind, for the check of the texts. */
export function verwijsbaar(inhoud: Inhoud): Record<string, string[]> {
  const { taxonomie } = inhoud;
  return {
    methodiek: inhoud.methodieken.map((m) => m.slug),
    traject: inhoud.trajecten.map((t) => t.slug),
    begrip: [...inhoud.begrippen.keys()],
    bron: [...inhoud.bronnen.keys()],
    fase: taxonomie.fasen.map((fase) => fase.id),
    niveau: taxonomie.reflectieniveaus.map((niveau) => niveau.id),
    proces: [...taxonomie.processen.map((proces) => proces.id), ...stapIds(taxonomie).map((stap) => stap.id)],
  };
}

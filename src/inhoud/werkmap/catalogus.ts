import { getCollection, render } from 'astro:content';
import type { StapInTekst } from '../../markdown/frontmatter.ts';
import { type Deck, gedrukteKaarten } from '../../model/kaart.ts';
import type { Methodiek } from '../../model/methodiek.ts';
import type { Werkblad } from '../../model/werkblad.ts';
import type { Catalogus } from '../../model/werkmap/catalogus.ts';
import type { Versie } from '../../print/kaarten/gezicht.ts';
import { legVellen } from '../../print/kaarten/vellen.ts';
import { bladPlan, drukLetters } from '../druk/bladplan.ts';
import { spelVan } from '../kaarten.ts';
import { alleMethodieken, alleTrajecten } from '../verzameling.ts';
import { alleDecks, alleWerkbladen } from '../werkbladen.ts';

/** The sheets and the decks of cards that go with a methodiek, as its page shows them. */
export async function bijMethodiek({ slug, werkbladen }: Pick<Methodiek, 'slug' | 'werkbladen'>) {
  const decks = [...(await alleDecks()).values()];
  return {
    werkbladen: (await alleWerkbladen()).filter(
      (blad) => blad.methodieken.includes(slug) || werkbladen.includes(blad.slug),
    ),
    decks: decks.filter((deck) => deck.methodieken.includes(slug)),
  };
}

async function stappenVan(): Promise<Map<string, string[]>> {
  const lijst = await Promise.all(
    (await getCollection('methodieken')).map(async (entry) => {
      const { remarkPluginFrontmatter } = await render(entry);
      const stappen = remarkPluginFrontmatter.stapLijst as StapInTekst[];
      const reeks = stappen[0]?.reeks;
      return [entry.id, stappen.filter((stap) => stap.reeks === reeks).map(({ titel }) => titel)] as const;
    }),
  );
  return new Map(lijst);
}

const paginasVan = async (blad: Werkblad) =>
  Object.fromEntries(
    await Promise.all(
      blad.versies.map(async (versie) => [versie, (await bladPlan(blad, versie)).paginas] as const),
    ),
  );

/** Sheets of paper of a deck in each version. */
async function vellenVan(deck: Deck) {
  const [spel, letters] = [await spelVan(deck), await drukLetters()];
  const vellen = (versie: Versie) => legVellen(spel, { versie, rug: 'geen' }, letters).paginas;
  return { gewoon: vellen('gewoon'), plus: vellen('plus'), groot: vellen('groot') };
}

const slugsVan = (dingen: readonly { slug: string }[]) => dingen.map(({ slug }) => slug);

async function maakCatalogus(): Promise<Catalogus> {
  const stappen = await stappenVan();
  const decks = [...(await alleDecks()).values()].filter(({ druk }) => druk);
  return {
    methodieken: await Promise.all(
      (await alleMethodieken()).map(async (m) => {
        const erbij = await bijMethodiek(m);
        return {
          ...{ slug: m.slug, titel: m.titel, eerder: m.eerder },
          ...{ tijd: m.tijdsduur, geschat: m.herkomst.tijdsduur === 'redactie', middelen: m.middelen },
          stappen: stappen.get(m.slug) ?? [],
          werkbladen: slugsVan(erbij.werkbladen),
          decks: slugsVan(erbij.decks.filter(({ druk }) => druk)),
        };
      }),
    ),
    werkbladen: await Promise.all(
      (await alleWerkbladen()).map(async (blad) => ({
        ...{ slug: blad.slug, titel: blad.titel, eerder: blad.eerder, voor: blad.voor },
        ...{ versies: blad.versies, paginas: await paginasVan(blad), formaat: blad.formaat },
      })),
    ),
    kaarten: await Promise.all(
      decks.map(async (deck) => ({
        ...{ slug: deck.slug, titel: deck.titel, eerder: [] },
        ...{ kaarten: gedrukteKaarten(deck).length, rug: deck.druk?.rug ?? false },
        vellen: await vellenVan(deck),
      })),
    ),
    trajecten: (await alleTrajecten()).map((t) => ({
      ...{ slug: t.slug, titel: t.titel, eerder: t.eerder, eenheid: t.eenheid },
      momenten: t.momenten.map(({ nr, titel, samenvatting, doelen, wie, methodieken, toevoegingen }) => ({
        ...{ nr, titel, samenvatting, doelen, wie },
        methodieken: [...methodieken, ...toevoegingen],
      })),
    })),
  };
}

let gemaakt: Promise<Catalogus> | undefined;

/** What a werkmap has to know of the site; made once for the whole build. */
export function catalogus(): Promise<Catalogus> {
  gemaakt ??= maakCatalogus();
  return gemaakt;
}

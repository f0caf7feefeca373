import { getCollection } from 'astro:content';
import { gebruikteBegrippen } from '../markdown/begrippen/gebruik.ts';
import type { Hoofdstuk } from '../model/hoofdstuk.ts';
import type { Methodiek } from '../model/methodiek.ts';
import { teMarkeren } from './begrippen.ts';
import { alleHoofdstukken } from './handboek.ts';
import { alleMethodieken } from './verzameling.ts';

/** Where a begrip is used. */
export interface Gebruik {
  /** Chapters that explain it, as their frontmatter says. */
  uitgelegd: Hoofdstuk[];
  /** Other chapters that use the word. */
  hoofdstukken: Hoofdstuk[];
  methodieken: Methodiek[];
}

let klaar: ReturnType<typeof lees> | undefined;

async function lees() {
  const begrippen = await teMarkeren();
  const perTekst = async (naam: 'methodieken' | 'handboek') =>
    new Map(
      (await getCollection(naam)).map(({ id, body = '', data: { titel, samenvatting } }) => [
        id,
        gebruikteBegrippen(`${titel}. ${samenvatting}\n\n${body}`, begrippen),
      ]),
    );
  return {
    inMethodiek: await perTekst('methodieken'),
    inHoofdstuk: await perTekst('handboek'),
    methodieken: await alleMethodieken(),
    hoofdstukken: await alleHoofdstukken(),
  };
}

/** Where a begrip is used; all texts are read once for the whole build. */
export async function gebruikVan(begrip: string): Promise<Gebruik> {
  klaar ??= lees();
  const { inMethodiek, inHoofdstuk, methodieken, hoofdstukken } = await klaar;
  const legtUit = (h: Hoofdstuk) => h.begrippen.includes(begrip);
  return {
    uitgelegd: hoofdstukken.filter(legtUit),
    hoofdstukken: hoofdstukken.filter((h) => !legtUit(h) && inHoofdstuk.get(h.slug)?.has(begrip)),
    methodieken: methodieken.filter((m) => inMethodiek.get(m.slug)?.has(begrip)),
  };
}

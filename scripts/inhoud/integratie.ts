import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { hoofdstukAdres, metBasis, methodiekAdres, trajectAdres } from '../../src/model/adressen.ts';
import type { Inhoud } from '../../src/model/inhoud.ts';
import { controleerInhoud, InhoudFout } from './controleer.ts';

const oudePaden = ({ methodieken, trajecten, hoofdstukken }: Inhoud) => [
  ...methodieken.flatMap((m) => m.eerder.map(methodiekAdres)),
  ...trajecten.flatMap((t) => t.eerder.map(trajectAdres)),
  ...hoofdstukken.flatMap((h) => h.eerder.map(hoofdstukAdres)),
];

/**
 * Judges all of content/ before Astro touches it, so that an editor gets one report with every fault
 * and not the first fault of the first file. Also tells which addresses are old ones, for the sitemap.
 */
export function inhoudControle(opties: { basis: string; oudeAdressen: Set<string> }): AstroIntegration {
  return {
    name: 'stapwijs-inhoud',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const { inhoud, fouten } = await controleerInhoud(fileURLToPath(config.root));
        if (fouten.length > 0 || !inhoud) throw new InhoudFout(fouten);
        for (const pad of oudePaden(inhoud)) opties.oudeAdressen.add(metBasis(opties.basis, pad));
      },
    },
  };
}

interface BegripBlok {
  term: string;
  definitie: string;
  vormen?: string[];
  markeer?: boolean;
}

/**
 * The begrippen that texts explain at first use. Their shape is judged by the check above; a file that
 * is not there or not right gives an empty list here, so that the check gets to speak.
 */
export async function leesBegrippen(wortel: URL) {
  const tekst = await readFile(new URL('content/begrippen.yaml', wortel), 'utf8').catch(() => '');
  try {
    const blokken = Object.entries(parse(tekst) as Record<string, BegripBlok>);
    return blokken
      .filter(([, begrip]) => begrip.markeer !== false)
      .map(([id, { term, definitie, vormen = [] }]) => ({ id, term, definitie, vormen }));
  } catch {
    return [];
  }
}

import type { VFile } from 'vfile';
import { mdxAccoladeFout } from './mdx-accolade.ts';
import { mdxTagFout } from './mdx-tag.ts';
import { type Bereik, offsetVan, regelBereik, regelVan } from './plek.ts';

/** What the parser throws. */
export type VFileMessage = VFile['messages'][number];

/** A syntax fault in the words of an editor, with what to blank out so that the rest can be read. */
export interface MdxFout {
  regel: number;
  wat: string;
  wis: Bereik[];
}

/** What the parser said, and where. */
export interface Klacht {
  tekst: string;
  reden: string;
  soort: string;
  offset: number;
}

function klachtVan(fout: VFileMessage, tekst: string): Klacht {
  const punt = fout.place && 'start' in fout.place ? fout.place.start : fout.place;
  const offset = punt ? (punt.offset ?? offsetVan(tekst, punt.line, punt.column)) : tekst.length;
  return { tekst, reden: fout.reason, soort: `${fout.source ?? ''}:${fout.ruleId ?? ''}`, offset };
}

function esmFout({ tekst, offset }: Klacht): MdxFout {
  const tot = tekst.indexOf('\n\n', offset);
  const voor = tekst.slice(0, offset);
  const begin = Math.max(0, ...[...voor.matchAll(/^(?:import|export)\b/gm)].map((m) => m.index));
  return {
    regel: regelVan(tekst, begin),
    wat: 'een regel die met "import" of "export" begint, leest de site als code. Haal hem weg (de componenten zijn er al) of begin de zin anders.',
    wis: [[begin, tot < 0 ? tekst.length : tot]],
  };
}

/** Tells the commonest faults of MDX in Dutch; what it does not know keeps the parser's own words. */
export function vertaalMdxFout(fout: VFileMessage, tekst: string): MdxFout {
  const klacht = klachtVan(fout, tekst);
  if (klacht.soort.startsWith('micromark-extension-mdxjs-esm')) return esmFout(klacht);
  const vertaald = klacht.soort.startsWith('micromark-extension-mdx-expression')
    ? mdxAccoladeFout(klacht)
    : mdxTagFout(klacht);
  return (
    vertaald ?? {
      regel: regelVan(tekst, klacht.offset),
      wat: `deze tekst kan de site niet lezen (${klacht.reden}).`,
      wis: [regelBereik(tekst, klacht.offset)],
    }
  );
}

import { createMarkdownProcessor, unified } from '@astrojs/markdown-remark';
import type { UitDeTekst } from '../../../src/markdown/frontmatter.ts';
import { type MarkdownOpties, remarkPlugins } from '../../../src/markdown/index.ts';

export interface Uitkomst extends UitDeTekst {
  html: string;
  koppen: { depth: number; slug: string; text: string }[];
}

const standaard: MarkdownOpties = { basis: '/', begrippen: [] };

/** A .md file through the processor that Astro uses. */
export async function md(tekst: string, opties: Partial<MarkdownOpties> = {}): Promise<Uitkomst> {
  const processor = await createMarkdownProcessor({
    remarkPlugins: remarkPlugins({ ...standaard, ...opties }),
    syntaxHighlight: false,
  });
  const { code, metadata } = await processor.render(tekst, { frontmatter: {} });
  return { html: code, koppen: metadata.headings, ...(metadata.frontmatter as UitDeTekst) };
}

type Props = Record<string, unknown> & { children?: unknown };
type Component = (props: Props) => string;

const plat = (kind: unknown): string => (Array.isArray(kind) ? kind.map(plat).join('') : String(kind ?? ''));
const eigenschap = ([naam, waarde]: [string, unknown]) =>
  waarde === true ? ` ${naam}` : ` ${naam}="${waarde}"`;

/** Just enough of a JSX runtime to see which tags and attributes come out. */
function jsx(soort: string | Component | undefined, { children, ...rest }: Props): string {
  if (typeof soort === 'function') return soort({ children: plat(children), ...rest });
  if (soort === undefined) return plat(children);
  return `<${soort}${Object.entries(rest).map(eigenschap).join('')}>${plat(children)}</${soort}>`;
}

/** A .mdx file through the MDX compiler that Astro uses. A component becomes an element of its own name. */
export async function mdx(
  tekst: string,
  opties: Partial<MarkdownOpties> = {},
  componenten: string[] = [],
): Promise<Uitkomst> {
  const processor = unified({ remarkPlugins: remarkPlugins({ ...standaard, ...opties }) });
  const compiler = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, sourcemap: false, srcDir: new URL('file:///src/') },
  );
  const { code } = (await compiler?.process(tekst, '/src/proef.mdx', {})) ?? { code: '' };
  const los = code.replace(/^import .*$/gm, '').replace(/^export (?:default )?/gm, '');
  const namen = Object.fromEntries(
    componenten.map((naam): [string, Component] => [naam, (props) => jsx(`x-${naam.toLowerCase()}`, props)]),
  );
  const draai = new Function(
    '_Fragment',
    '_jsx',
    '_jsxs',
    'components',
    `${los}; return { html: MDXContent({ components }), frontmatter, koppen: getHeadings() };`,
  );
  const { html, frontmatter, koppen } = draai(undefined, jsx, jsx, namen);
  return { html, koppen, ...frontmatter };
}

/** The text of some HTML, without tags. */
export const tekstVan = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x3C;|&lt;/g, '<');

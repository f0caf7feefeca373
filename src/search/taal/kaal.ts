/** The words of an MDX text as a reader sees them: without tags, addresses and marks. */
export const kaal = (mdx: string): string =>
  mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/[#*_`|>[\]{}]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The headings of a markdown text, of every level. */
export const koppen = (mdx: string): string[] =>
  [...mdx.matchAll(/^#{2,4} (.+)$/gm)].map(([, kop]) => kaal(kop ?? ''));

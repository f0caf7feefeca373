import ts from 'typescript';

/** The code of a file: of an Astro component its frontmatter and its scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = text.match(/^\s*---\n([\s\S]*?)\n---/)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  return [frontmatter, ...scripts].join('\n');
}

/** What a source file imports, as written; types and dynamic imports count too. */
export const importsOf = (file: string, text: string): string[] =>
  ts.preProcessFile(codeOf(file, text), true, true).importedFiles.map(({ fileName }) => fileName);

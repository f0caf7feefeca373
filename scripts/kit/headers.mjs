/**
 * Reads a file of response headers in the format of Netlify and Cloudflare Pages: a path on a line of its own,
 * its headers indented below it.
 * @param {string} text
 * @returns {{ path: string, headers: [name: string, value: string][] }[]}
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 0 || rules.length === 0) throw new Error(`Geen geldige regel in _headers: "${line.trim()}"`);
    rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers for a path; a `*` at the end of a rule's path stands for anything.
 * @param {ReturnType<typeof parseHeaders>} rules
 * @param {string} path without the base path
 */
export function headersFor(rules, path) {
  return rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap((rule) => rule.headers);
}

import { makeSite, type Site } from '../../../scripts/checks/site.ts';

/** A site of made-up files under https://voorbeeld.be/pad/. */
export const siteOf = (files: Record<string, string>): Site =>
  makeSite('https://voorbeeld.be/pad/', Object.keys(files), (name) => files[name] ?? '');

/** A page that has all a page must have. */
export const goodPage = (path: string, body = ''): string => `<!doctype html>
<html lang="nl-BE"><head><title>Titel van ${path}</title>
<meta name="description" content="Een beschrijving die lang genoeg is.">
<meta http-equiv="content-security-policy" content="default-src 'self'">
<link rel="canonical" href="https://voorbeeld.be/pad${path}"></head>
<body><h1>Kop</h1>${body}</body></html>`;

import { readingPages, type Site } from './site.ts';

/** The difference between the addresses in the sitemap files and the pages there are to read. */
export function sitemapFaults(site: Site, sitemaps: string[]): string[] {
  const listed = new Set(
    sitemaps.flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url)),
  );
  const wanted = readingPages(site)
    .filter(({ path }) => path !== '/404.html')
    .map(({ path }) => new URL(path.slice(1), site.address).href);
  return [
    ...wanted.filter((url) => !listed.has(url)).map((url) => `${url} ontbreekt in de sitemap`),
    ...[...listed]
      .filter((url) => !wanted.includes(url ?? ''))
      .map((url) => `${url} in de sitemap is geen pagina`),
  ];
}

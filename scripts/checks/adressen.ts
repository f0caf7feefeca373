import type { Site } from './site.ts';

/** The lines of the file with addresses. */
export const addressList = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/**
 * The addresses that a built site hands out: every page, the old and short ones that lead on too. The short address of
 * one step goes with the page it is on, and a page of the whole list is nobody's bookmark.
 */
export const publishedPaths = (site: Site): string[] =>
  [...site.pages.keys()].filter(
    (path) =>
      path.endsWith('/') && !/^\/m\/[^/]+\/\d+\/$/.test(path) && !path.startsWith('/methodieken/lijst/'),
  );

/** Addresses that were handed out once and lead nowhere now. */
export const lostAddresses = (published: readonly string[], site: Site): string[] =>
  published.filter((path) => !site.pages.has(path));

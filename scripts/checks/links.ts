import type { Element, Page } from './page.ts';
import type { Site } from './site.ts';

/** An address in a page, and what it comes to. */
export interface Link {
  page: Page;
  /** As it is written. */
  written: string;
  url: URL;
  /** The address below the base path, when it stays within the site. */
  path: string | undefined;
  /** The browser fetches it by itself, without a click. */
  resource: boolean;
}

/** One thing that can be wrong with a link: says what, or nothing. */
type LinkCheck = (link: Link, site: Site) => string | undefined;

const resourceTags = new Set(['img', 'script', 'source', 'use', 'image', 'iframe', 'video', 'audio']);
const notForReaders = new Set(['canonical', 'alternate', 'sitemap']);

function addressesOf({ tag, attrs }: Element): string[] {
  if (tag === 'link' && notForReaders.has(attrs.rel ?? '')) return [];
  const sets = (attrs.srcset ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  return [attrs.href, attrs['xlink:href'], attrs.src, attrs.action, ...sets].filter(
    (value) => value !== undefined && value !== '',
  ) as string[];
}

function pathWithin(site: Site, url: URL): string | undefined {
  const base = site.address.pathname;
  if (url.origin !== site.address.origin || !url.pathname.startsWith(base)) return undefined;
  return decodeURI(url.pathname.slice(base.length - 1));
}

/** Every address in a page that a reader or a browser can follow. */
export function linksOf(page: Page, site: Site): Link[] {
  const here = new URL(page.path.slice(1), site.address);
  const links = page.elements.flatMap((element) =>
    addressesOf(element).map((written) => ({
      written,
      resource: resourceTags.has(element.tag) || element.tag === 'link',
    })),
  );
  if (page.redirect) links.push({ written: page.redirect, resource: false });
  return links
    .filter(({ written }) => !/^(mailto|tel|data|blob):/.test(written))
    .map(({ written, resource }) => {
      const url = new URL(written, here);
      return { page, written, url, path: pathWithin(site, url), resource };
    });
}

const isHttp = ({ url }: Link) => url.protocol === 'http:' || url.protocol === 'https:';
const isAbsolute = ({ written }: Link) => /^([a-z]+:)?\/\//i.test(written);

const stays: LinkCheck = (link, site) => {
  if (!isHttp(link)) return `"${link.url.protocol}" is geen adres om naar te gaan`;
  if (link.url.origin !== site.address.origin)
    return link.resource ? 'haalt iets van een ander adres' : undefined;
  if (isAbsolute(link)) return 'schrijft het adres van de site voluit';
  return link.path === undefined ? `valt buiten ${site.address.pathname}` : undefined;
};

/** The 404 page is shown at any address, so that a relative link on it leads anywhere. */
const holdsAnywhere: LinkCheck = ({ page, written }) =>
  page.path === '/404.html' && !/^([/#]|https?:)/.test(written)
    ? 'hangt op de 404-pagina af van waar je bent'
    : undefined;

const targetExists: LinkCheck = ({ path }, site) => {
  if (path === undefined || site.files.has(path)) return undefined;
  return site.pages.has(`${path}/`) ? 'mist de schuine streep op het einde' : 'bestaat niet';
};

const isCurrent: LinkCheck = ({ path, page }, site) => {
  const target = path === undefined ? undefined : site.pages.get(path);
  return target?.redirect && !page.redirect ? `is een oud adres van ${target.redirect}` : undefined;
};

const anchorExists: LinkCheck = ({ path, url }, site) => {
  const target = path === undefined ? undefined : site.pages.get(path);
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!target || anchor === '' || target.redirect) return undefined;
  return target.ids.has(anchor) ? undefined : `heeft geen plek "#${anchor}"`;
};

const checks: LinkCheck[] = [stays, holdsAnywhere, targetExists, isCurrent, anchorExists];

/** Everything that is wrong with the links of a site: page, link, and what is the matter. */
export function linkFaults(site: Site): string[] {
  const faults = [...site.pages.values()].flatMap((page) =>
    linksOf(page, site).flatMap((link) =>
      checks.flatMap((check) => {
        const fault = check(link, site);
        return fault ? `${page.path}: ${link.written} ${fault}` : [];
      }),
    ),
  );
  return [...new Set(faults)];
}

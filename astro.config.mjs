import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { deelbeelden } from './scripts/inhoud/deelbeelden.ts';
import { inhoudControle, leesBegrippen } from './scripts/inhoud/integratie.ts';
import { passages } from './scripts/inhoud/passages/integratie.ts';
import { without } from './scripts/kit/without.mjs';
import { remarkPlugins } from './src/markdown/index.ts';
import { isKortAdres } from './src/model/kort.ts';

// One variable says where the site will stand; Astro's `site` and `base` follow from it.
const adres = new URL(process.env.STAPWIJS_ADRES ?? 'http://localhost:4321/');
const basis = adres.pathname.endsWith('/') ? adres.pathname : `${adres.pathname}/`;
const uit = process.env.STAPWIJS_UIT ?? 'dist';
const oudeAdressen = new Set();

export default defineConfig({
  site: adres.origin,
  base: basis,
  outDir: uit,
  // Of each build its own: two may run at once.
  cacheDir: `.cache/astro/${uit.split('/').at(-1)}`,
  trailingSlash: 'always',
  // As browsers read it: a line break between words and a link is a space.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  i18n: { locales: ['nl'], defaultLocale: 'nl' },
  devToolbar: { enabled: false },
  vite: { resolve: { alias: without } },
  integrations: [
    inhoudControle({ basis, oudeAdressen }),
    mdx(),
    sitemap({
      filter: (pagina) => {
        const { pathname } = new URL(pagina);
        return !oudeAdressen.has(pathname) && !isKortAdres(`/${pathname.slice(basis.length)}`);
      },
    }),
    deelbeelden(),
    passages(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: true,
      smartypants: false,
      remarkPlugins: remarkPlugins({ basis, begrippen: await leesBegrippen(new URL('.', import.meta.url)) }),
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});

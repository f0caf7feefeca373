import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Collects what a page must never do: talk to another address, break its own policy, or report an error. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) faults.push(`ander adres: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`fout in een script: ${error.message}`));
  page.on('console', (message) => {
    // What failed to load is told by the response; a 404 page itself is no fault.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  return faults;
}

/** Says on the console what the policy stopped, so that it is caught like any other error. */
const reportViolations = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`CSP: ${violatedDirective} houdt ${blockedURI} tegen`);
  });
};

/** Playwright's test, with addresses relative to the site, and a page that fails the test on anything improper. */
export const test = base.extend<{ site: string }>({
  site: [process.env.STAPWIJS_PROEF ?? '', { option: true }],
  baseURL: ({ site }, use) => use(site),
  page: async ({ page, site }, use) => {
    const faults = watch(page, new URL(site).origin);
    await page.addInitScript(reportViolations);
    await use(page);
    if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));
  },
});

const DOOS = 'stapwijs-werkmap-offline';
const DIENST = 'werkmap/dienst.js';

/** What this page is made of: itself and all that it asked this site for. */
function delenVanDeBladzijde(): string[] {
  const kaal = (adres: string) => adres.replace(/#.*$/, '');
  const gevraagd = performance.getEntriesByType('resource').map(({ name }) => kaal(name));
  const eigen = gevraagd.filter((adres) => URL.canParse(adres) && new URL(adres).origin === location.origin);
  return [...new Set([location.origin + location.pathname, ...eigen])];
}

/**
 * Keeps this page of the werkmap on the device, so that it opens without a connection too.
 * @param basis the base path of the site: "/"
 * @returns whether it will
 */
export async function bewaarOffline(basis: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false;
  try {
    const doos = await caches.open(DOOS);
    const delen = delenVanDeBladzijde();
    await Promise.all(
      delen.map(async (adres) => {
        const respons = await fetch(adres);
        if (respons.ok) await doos.put(adres, respons);
      }),
    );
    // What an earlier version of the site asked for is of no use any more.
    for (const { url } of await doos.keys()) if (!delen.includes(url)) await doos.delete(url);
    await navigator.serviceWorker.register(basis + DIENST);
    await navigator.serviceWorker.ready;
    return (await doos.match(delen[0] ?? '')) !== undefined;
  } catch {
    return false;
  }
}

// Keeps the pages of the werkmap at hand when there is no connection: what they ask for comes from the network, and
// from what was kept when the network is silent. Registered by src/tools/kit/werkmap/offline.ts, for this folder only.
const DOOS = 'stapwijs-werkmap-offline';
/** A network that says nothing for so long is no network, when there is a copy. */
const GEDULD = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    gebeurtenis.respondWith(antwoord(gebeurtenis, request));
});

/** A page is one page, whatever is asked of it behind the question mark. */
function sleutelVan(request) {
  const adres = new URL(request.url);
  if (request.mode === 'navigate') adres.search = '';
  adres.hash = '';
  return adres.href;
}

async function bewaar(sleutel, respons) {
  // "Wis alles" may have thrown the box away meanwhile: then it stays away.
  if (await caches.has(DOOS)) await (await caches.open(DOOS)).put(sleutel, respons);
}

async function antwoord(gebeurtenis, request) {
  const sleutel = sleutelVan(request);
  // Not by opening the box: that would make it again after "Wis alles".
  const bewaard = await caches.match(sleutel, { cacheName: DOOS });
  const vers = fetch(request).then((respons) => {
    if (respons.ok && respons.type === 'basic') {
      const kopie = respons.clone();
      gebeurtenis.waitUntil(bewaar(sleutel, kopie));
    }
    return respons;
  });
  if (!bewaard) return vers;
  const teLang = new Promise((los) => setTimeout(() => los(bewaard), GEDULD));
  return Promise.race([vers.then((respons) => (respons.ok ? respons : bewaard)), teLang]).catch(
    () => bewaard,
  );
}

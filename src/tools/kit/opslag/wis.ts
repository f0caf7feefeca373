import { vergeetOffline } from '../werkmap/offline.ts';

const vanOns = (naam: string | null | undefined) => naam?.startsWith('stapwijs') ?? false;

function winkels(): Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return [];
  }
}

/** Names of all that Stapwijs keeps on this device: databases, settings, files for use without a connection. */
export async function sporen(): Promise<string[]> {
  const banken = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  const dozen = (await globalThis.caches?.keys().catch(() => [])) ?? [];
  return [
    ...banken.map(({ name }) => name ?? '').filter(vanOns),
    ...winkels().flatMap((winkel) => Object.keys(winkel).filter(vanOns)),
    ...dozen.filter(vanOns),
  ];
}

/** Throws a database away. Every tab lets go of it when asked; one that hangs does not hold us up. */
const gooiWeg = (naam: string) =>
  new Promise<void>((klaar) => {
    const vraag = indexedDB.deleteDatabase(naam);
    vraag.onsuccess = () => klaar();
    vraag.onerror = () => klaar();
    setTimeout(klaar, 3000);
  });

/**
 * Clears every trace of Stapwijs on this device, and looks again.
 * @returns the names of what is still there: none, when all went well
 */
export async function wisAlles(): Promise<string[]> {
  const banken = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  for (const { name } of banken) if (name && vanOns(name)) await gooiWeg(name);
  for (const winkel of winkels())
    for (const sleutel of Object.keys(winkel).filter(vanOns)) winkel.removeItem(sleutel);
  for (const doos of (await globalThis.caches?.keys().catch(() => [])) ?? [])
    if (vanOns(doos)) await caches.delete(doos);
  await vergeetOffline();
  return sporen();
}

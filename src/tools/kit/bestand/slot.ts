import { BestandFout } from './fout.ts';

/** What stands in a locked file: how the key was made, and the secret itself, in base64. */
export interface Slot {
  wijze: 'PBKDF2-SHA-256, AES-GCM-256';
  rondes: number;
  zout: string;
  iv: string;
  data: string;
}

/**
 * Rounds of PBKDF2-HMAC-SHA-256. OWASP's Password Storage Cheat Sheet (2023) asks for at least 600,000; a million
 * takes about a third of a second on a laptop of today.
 */
export const rondes = 1_000_000;
/** A file may ask for more or fewer rounds, but not for an hour of work. */
const toegelaten = { minst: 100_000, meest: 10_000_000 };

const naar64 = (bytes: Uint8Array): string => {
  let tekst = '';
  for (const byte of bytes) tekst += String.fromCharCode(byte);
  return btoa(tekst);
};
const van64 = (tekst: string) => Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));

async function sleutel(wachtwoord: string, zout: Uint8Array<ArrayBuffer>, aantal: number) {
  const grond = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(wachtwoord.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: aantal },
    grond,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Whether this browser can lock files here; it cannot on a page that came over plain http. */
export const kanOpSlot = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Locks a text with a password. */
export async function opSlot(tekst: string, wachtwoord: string): Promise<Slot> {
  const zout = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await sleutel(wachtwoord, zout, rondes),
    new TextEncoder().encode(tekst),
  );
  return {
    wijze: 'PBKDF2-SHA-256, AES-GCM-256',
    rondes,
    zout: naar64(zout),
    iv: naar64(iv),
    data: naar64(new Uint8Array(data)),
  };
}

/**
 * Opens a locked text.
 * @throws BestandFout when the password is wrong, or the lock is not one of ours
 */
export async function vanSlot(slot: Slot, wachtwoord: string): Promise<string> {
  if (slot.rondes < toegelaten.minst || slot.rondes > toegelaten.meest)
    throw new BestandFout('Dit bestand is op een vreemde manier op slot gedaan. We openen het niet.');
  try {
    const open = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: van64(slot.iv) },
      await sleutel(wachtwoord, van64(slot.zout), slot.rondes),
      van64(slot.data),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(open);
  } catch {
    throw new BestandFout('Dat wachtwoord past niet op dit bestand. Probeer het nog eens.', true);
  }
}

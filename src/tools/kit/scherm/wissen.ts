const kanaal = () => ('BroadcastChannel' in globalThis ? new BroadcastChannel('stapwijs-wis') : undefined);

/** Tells the other tabs that all was cleared. */
export function meldWissen() {
  const mijn = kanaal();
  mijn?.postMessage('gewist');
  mijn?.close();
}

/** Calls `doe` when another tab cleared all. */
export function bijWissen(doe: () => void) {
  kanaal()?.addEventListener('message', doe);
}

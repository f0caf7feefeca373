import { useEffect, useState } from 'preact/hooks';

/** Whether the screen stays on: not asked yet, it does, or this browser cannot promise it. */
export type Wakker = 'vraag' | 'ja' | 'nee';

/** Keeps the screen on as long as this is drawn. The browser lets go when the tab is away: asked again after. */
export function useWakker(): Wakker {
  const [wakker, zet] = useState<Wakker>('vraag');
  useEffect(() => {
    let slot: WakeLockSentinel | undefined;
    let weg = false;
    const vraag = async () => {
      if (document.hidden) return;
      try {
        const nieuw = await navigator.wakeLock.request('screen');
        if (weg) await nieuw.release();
        else {
          slot = nieuw;
          zet('ja');
        }
      } catch {
        // Not there, not allowed, or the battery is low.
        zet('nee');
      }
    };
    vraag();
    document.addEventListener('visibilitychange', vraag);
    return () => {
      weg = true;
      document.removeEventListener('visibilitychange', vraag);
      slot?.release().catch(() => {});
    };
  }, []);
  return wakker;
}

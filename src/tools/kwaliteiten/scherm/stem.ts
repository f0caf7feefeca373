import { useEffect, useState } from 'preact/hooks';
import { kanVoorlezen } from '../../kit/scherm/voorlezen.ts';

/** Whether this device can read aloud in Dutch by itself; its voices may come in late. */
export function useStem(): boolean {
  const [stem, zet] = useState(kanVoorlezen);
  useEffect(() => {
    const kijk = () => zet(kanVoorlezen());
    kijk();
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', kijk);
    return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', kijk);
  }, []);
  return stem;
}

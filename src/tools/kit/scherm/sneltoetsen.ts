import { useEffect } from 'preact/hooks';
import type { Kast } from '../kast.ts';

/** Where the keys belong to what is being typed. */
const typt = (doel: EventTarget | null) =>
  doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName));

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z take back and redo; Escape leaves the conversation mode. */
export function useSneltoetsen<D>(kast: Kast<D>, uitGesprek: () => void) {
  useEffect(() => {
    const toets = (g: KeyboardEvent) => {
      const letter = g.key.toLowerCase();
      if (document.querySelector('dialog[open]')) return;
      if (g.key === 'Escape') uitGesprek();
      if (!(g.ctrlKey || g.metaKey) || typt(g.target)) return;
      const verder = letter === 'y' || (letter === 'z' && g.shiftKey);
      if (letter !== 'z' && !verder) return;
      g.preventDefault();
      if (verder) kast.verder();
      else kast.terug();
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, [kast]);
}

import { useEffect } from 'preact/hooks';

/** Calls `doe` with a file that is dropped anywhere on the page. */
export function useLaatVallen(doe: (bestand: File) => void) {
  useEffect(() => {
    const klaar = new AbortController();
    const { signal } = klaar;
    document.addEventListener(
      'dragover',
      (g) => g.dataTransfer?.types.includes('Files') && g.preventDefault(),
      {
        signal,
      },
    );
    document.addEventListener(
      'drop',
      (g) => {
        const [bestand] = g.dataTransfer?.files ?? [];
        if (!bestand) return;
        g.preventDefault();
        doe(bestand);
      },
      { signal },
    );
    return () => klaar.abort();
  }, []);
}

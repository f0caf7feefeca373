import { useEffect, useState } from 'preact/hooks';

type Later = typeof import('../later.ts');

/** The part that is not needed to begin; it comes once it is needed, and stays. */
export function useLater(nodig: boolean, mislukt: () => void): Later | undefined {
  const [later, zet] = useState<Later | undefined>();
  useEffect(() => {
    if (nodig && !later) import('../later.ts').then(zet, mislukt);
  }, [nodig]);
  return later;
}

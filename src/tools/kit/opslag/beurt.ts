/**
 * One tab at a time works on a document. The browser's own locks decide; where it has none (a page over plain http)
 * the revision of the document still keeps one tab from writing over another.
 */
export interface Beurt {
  /** Takes the turn if it is free. */
  neem: (id: string) => Promise<boolean>;
  /** Asks the tab that has the turn to hand it over, and waits for it; a tab that hangs loses it. */
  neemOver: (id: string) => Promise<void>;
  geef: () => void;
}

/** How long a tab gets to write its last change before it loses its turn, in ms. */
const geduld = 2000;

/**
 * @param tool the name of the tool
 * @param afgeven called when another tab asks for the turn: write what is left, then resolve
 */
export function maakBeurt(tool: string, afgeven: () => Promise<void>): Beurt {
  const { locks } = navigator as { locks?: LockManager };
  const naam = (id: string) => `stapwijs-${tool}-${id}`;
  const kanaal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('stapwijs-beurt') : undefined;
  let los: (() => void) | undefined;
  let mijn: string | undefined;

  const geef = () => {
    los?.();
    los = undefined;
    mijn = undefined;
  };
  /** Holds the lock until `geef`, or until another tab takes it. */
  const houd = (id: string) => {
    mijn = naam(id);
    return new Promise<void>((klaar) => {
      los = klaar;
    });
  };
  const verloren = async () => {
    mijn = undefined;
    los = undefined;
    await afgeven();
  };

  kanaal?.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
    if (data !== mijn || mijn === undefined) return;
    await afgeven();
    geef();
  });

  const vraag = (id: string, opties: LockOptions): Promise<boolean> =>
    new Promise((klaar) => {
      locks
        ?.request(naam(id), opties, (slot) => {
          klaar(slot !== null);
          return slot === null ? undefined : houd(id);
        })
        // A lock that is stolen rejects; so does one that was waited for too long.
        .catch(() => (mijn === naam(id) ? verloren() : klaar(false)));
    });

  return {
    neem: async (id) => {
      // to let go and ask again would find the door still closed
      if (mijn === naam(id)) return true;
      geef();
      return locks ? vraag(id, { ifAvailable: true }) : true;
    },
    neemOver: async (id) => {
      geef();
      if (!locks) return;
      kanaal?.postMessage(naam(id));
      if (!(await vraag(id, { signal: AbortSignal.timeout(geduld) }))) await vraag(id, { steal: true });
    },
    geef,
  };
}

import { type Catalogus, type InMethodiek, Register } from '../../../../src/model/werkmap/catalogus.ts';
import { leesStukken, legeMap, type Werkmap } from '../../../../src/model/werkmap/map.ts';

/** A catalogue with the methodieken of a test; what is not given is empty. */
export function register(
  methodieken: (Partial<InMethodiek> & { slug: string })[],
  rest: Partial<Catalogus> = {},
): Register {
  return new Register({
    methodieken: methodieken.map((m) => ({
      ...{ titel: m.slug, eerder: [], tijd: null, geschat: false, middelen: [], stappen: [] },
      ...{ werkbladen: [], decks: [] },
      ...m,
    })),
    ...{ werkbladen: [], kaarten: [], trajecten: [] },
    ...rest,
  });
}

export const map = (stukken: string[], meer: Partial<Werkmap> = {}): Werkmap => ({
  ...legeMap(),
  ...meer,
  stukken: leesStukken(stukken),
});

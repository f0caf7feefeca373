import { Kast } from '../../../../src/tools/kit/kast.ts';
import type { Beurt } from '../../../../src/tools/kit/opslag/beurt.ts';
import { geheugen } from '../../../../src/tools/kit/opslag/geheugen.ts';
import type { Opslag } from '../../../../src/tools/kit/opslag/opslag.ts';
import type { Soort, Wijziging } from '../../../../src/tools/kit/soort.ts';
import type { Diensten } from '../../../../src/tools/kit/toestand.ts';
import * as z from '../../../../src/tools/kit/zod.ts';

/** The smallest tool: a list of words. Version 1 kept them as one text. */
export interface Proef {
  woorden: string[];
}
export const soort: Soort<Proef> = {
  naam: 'proef',
  versie: 2,
  schema: z.strictObject({
    woorden: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(1000)),
  }),
  migraties: [(oud) => ({ woorden: (oud as { tekst: string }).tekst.split(' ') })],
  leeg: () => ({ woorden: [] }),
};

export const bij =
  (woord: string): Wijziging<Proef> =>
  (doc) => ({ woorden: [...doc.woorden, woord] });

/** Locks as the browser gives them: one tab at a time; `neemOver` makes the other let go first. */
export function slotenkast() {
  const bezet = new Map<string, () => Promise<void>>();
  return (afgeven: () => Promise<void>): Beurt => {
    let mijn: string | undefined;
    const geef = () => {
      if (mijn) bezet.delete(mijn);
      mijn = undefined;
    };
    const houd = (id: string) => {
      mijn = id;
      bezet.set(id, async () => {
        await afgeven();
        geef();
      });
    };
    return {
      neem: async (id) => {
        geef();
        if (bezet.has(id)) return false;
        houd(id);
        return true;
      },
      neemOver: async (id) => {
        geef();
        await bezet.get(id)?.();
        houd(id);
      },
      geef,
    };
  };
}

/** A device with its storage, its permission and its locks; every `tab` on it is a store of its own. */
export function toestel(deel: { mag?: boolean; onthoudt?: boolean; opslag?: Partial<Opslag> } = {}) {
  let mag = deel.mag ?? false;
  let tijd = 0;
  const opslag: Opslag = { ...geheugen(), ...deel.opslag };
  const beurt = slotenkast();
  const diensten: Diensten = {
    toestel: opslag,
    geheugen,
    mag: () => mag,
    onthoud: (wil) => {
      if (deel.onthoudt !== false) mag = wil;
      return mag === wil;
    },
    beurt,
    nu: () => ++tijd,
  };
  return { opslag, tab: () => new Kast(soort, diensten), vergeetToestemming: () => (mag = false) };
}

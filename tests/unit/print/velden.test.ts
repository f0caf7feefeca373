import { describe, expect, it } from 'vitest';
import { invulvelden, vereenvoudig } from '../../../src/model/werkblad.ts';
import { bladNamen, bladVan, planVan, plekken } from './hulp.ts';

const uniek = (namen: string[]) => [...new Set(namen)];

describe.each(bladNamen)('de gezichten van %s', (slug) => {
  const blad = bladVan(slug);

  it.each(blad.versies)('%s heeft op papier precies de velden van de definitie', async (versie) => {
    const nodig = invulvelden(versie === 'eenvoudig' ? vereenvoudig(blad) : blad);
    const plan = await planVan(blad, versie);
    const gezet = plekken(plan);
    expect(uniek(gezet.map((plek) => plek.veld)).toSorted()).toEqual(nodig.map((v) => v.naam).toSorted());
    for (const veld of nodig.filter((v) => v.soort === 'keuze'))
      expect(gezet.filter((plek) => plek.veld === veld.naam).map((plek) => plek.optie)).toEqual(
        veld.opties?.map((optie) => optie.waarde),
      );
  });

  it('vraagt in de eenvoudige versie niets wat de gewone niet vraagt', () => {
    const gewoon = new Set(invulvelden(blad).map((veld) => veld.naam));
    for (const veld of invulvelden(vereenvoudig(blad))) expect(gewoon).toContain(veld.naam);
  });

  it('geeft elk veld een eigen naam en een vraag', () => {
    const velden = invulvelden(blad);
    expect(uniek(velden.map((veld) => veld.naam))).toHaveLength(velden.length);
    for (const veld of velden) expect(veld.etiket.trim()).not.toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import type { Knoop, Plan } from '../../../src/print/plan/plan.ts';
import { bladNamen, bladVan, knopen, planVan, plekken, regels } from './hulp.ts';

/** A plan as an editor would read it: what stands where, one thing a line. */
function verslag(plan: Plan): string {
  const rond = (waarden: number[]) => waarden.map((w) => Math.round(w)).join(' ');
  const loop = (knoop: Knoop, diep: number): string[] => {
    const in_ = '  '.repeat(diep);
    if ('veld' in knoop) return [`${in_}[${knoop.soort}] ${knoop.veld} (${rond(knoop.v)})`];
    if ('alt' in knoop) return [`${in_}Figure ${knoop.alt} (${rond(knoop.v)})`];
    if ('t' in knoop)
      return knoop.t.map(
        ([p, x, y, maat, letter, tekst]) =>
          `${in_}${knoop.r} ${p}: ${rond([x, y, maat])} ${letter} "${tekst}"`,
      );
    return [`${in_}${knoop.r}`, ...knoop.k.flatMap((kind) => loop(kind, diep + 1))];
  };
  return [
    `${plan.paginas} pagina's van ${rond([...plan.papier])}`,
    ...plan.boom.flatMap((k) => loop(k, 0)),
  ].join('\n');
}

describe('het plan', () => {
  it.each([
    ['hand', 'standaard'],
    ['hand', 'grootletter'],
    ['smart-toets', 'standaard'],
    ['actieplan-zeven-onderdelen', 'eenvoudig'],
  ] as const)('van %s, %s, verandert niet ongemerkt', async (slug, versie) => {
    expect(verslag(await planVan(bladVan(slug), versie))).toMatchSnapshot();
  });

  it('is gewone JSON en telkens hetzelfde', async () => {
    const een = await planVan(bladVan('hand'));
    expect(JSON.parse(JSON.stringify(een))).toEqual(een);
    expect(JSON.stringify(await planVan(bladVan('hand')))).toBe(JSON.stringify(een));
  });

  it.each(bladNamen)('%s blijft binnen de marges van elke pagina', async (slug) => {
    const blad = bladVan(slug);
    for (const versie of blad.versies) {
      const plan = await planVan(blad, versie);
      const [breed, hoog] = plan.papier;
      for (const { veld, v } of plekken(plan)) {
        const [p, x, y, b, h] = v;
        expect(p, veld).toBeLessThan(plan.paginas);
        expect(x + b, `${veld} ${versie}`).toBeLessThanOrEqual(breed - plan.rand.rechts + 1);
        expect(y + h, `${veld} ${versie}`).toBeLessThanOrEqual(hoog - plan.rand.onder + 1);
        expect(Math.min(b, h), `${veld} ${versie}`).toBeGreaterThan(8);
      }
      for (const [p, x, y, , , tekst] of regels(plan)) {
        expect(p, tekst).toBeLessThan(plan.paginas);
        expect(x, tekst).toBeGreaterThanOrEqual(plan.rand.links - 1);
        expect(y, tekst).toBeLessThanOrEqual(hoog - plan.rand.onder);
      }
    }
  });

  it.each(bladNamen)('%s begint met de titel en slaat geen kopniveau over', async (slug) => {
    const plan = await planVan(bladVan(slug));
    const koppen = knopen(plan.boom).flatMap((k) => ('r' in k && /^H\d$/.test(k.r) ? [Number(k.r[1])] : []));
    expect(koppen[0], slug).toBe(1);
    koppen.forEach((kop, i) => {
      expect(kop, slug).toBeLessThanOrEqual((koppen[i - 1] ?? 0) + 1);
    });
  });
});

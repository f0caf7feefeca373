import { expect, it } from 'vitest';
import { vertel, voorbeeldEcogram } from '../../../src/components/tekeningen/voorbeeld-ecogram.ts';
import { aarden } from '../../../src/tools/ecogram/woorden.ts';

it('shows every kind of band once or more and tells the whole drawing', () => {
  const getoond = new Set(voorbeeldEcogram.map(({ band }) => band));
  for (const band of aarden) expect(getoond).toContain(band);
  const verhaal = vertel(voorbeeldEcogram);
  for (const { wie } of voorbeeldEcogram) expect(verhaal).toContain(wie);
  expect(verhaal).toContain('OCMW: gewoon, de ander steunt mij');
  expect(verhaal).toContain('sportclub: gewenst');
});

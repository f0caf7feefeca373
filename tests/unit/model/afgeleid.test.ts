import { describe, expect, it } from 'vitest';
import {
  alternatieven,
  inStap,
  lenzenVan,
  opVolgorde,
  plaatsenInTrajecten,
} from '../../../src/model/afgeleid.ts';
import { type Methodiek, methodiekSchema } from '../../../src/model/methodiek.ts';
import type { Traject } from '../../../src/model/traject.ts';
import { goedeMethodiek, taxonomie } from './voorbeeld.ts';

const schema = methodiekSchema(taxonomie);
const methodiek = (slug: string, velden: Record<string, unknown> = {}): Methodiek => ({
  ...schema.parse({ ...goedeMethodiek, titel: `Methodiek ${slug}`, ...velden }),
  slug,
});

const moment = (nr: number, methodieken: string[], fase = ['wie-ben-ik']) => ({
  nr,
  titel: `Moment ${nr}`,
  samenvatting: 'Wat er gebeurt.',
  fase,
  doelen: ['doel'],
  wie: 'coach',
  methodieken,
  toevoegingen: [],
});
const traject = (momenten: ReturnType<typeof moment>[]) =>
  ({ slug: 't', titel: 'T', reflectieniveau: ['laag'], momenten }) as unknown as Traject;

describe('afgeleide feiten', () => {
  it('zet een lijst in de volgorde van de fasen en dan van het alfabet', () => {
    const lijst = [methodiek('b'), methodiek('z', { fase: ['kennismaken'] }), methodiek('a')];
    expect(lijst.toSorted(opVolgorde(taxonomie)).map((m) => m.slug)).toEqual(['z', 'a', 'b']);
  });

  it('vindt elk contactmoment waar een methodiek op de lijst staat', () => {
    const t = traject([moment(0, ['x']), moment(1, ['a']), moment(2, ['a'])]);
    expect(plaatsenInTrajecten('a', [t]).map(({ moment: m }) => m.nr)).toEqual([1, 2]);
  });

  it('stelt als alternatief voor wat past op fase en niveau en nog niet op de lijst staat', () => {
    const m = moment(1, ['a']);
    const kandidaten = [
      methodiek('a'),
      methodiek('b'),
      methodiek('hoog', { reflectieniveau: ['hoog'] }),
      methodiek('opties', { fase: ['opties'] }),
      methodiek('groep', { setting: ['groep'] }),
    ];
    expect(alternatieven(m, traject([m]), kandidaten).map(({ slug }) => slug)).toEqual(['b']);
  });

  it('scheidt in een stap wat ze zelf noemt van wat alleen in de fase past', () => {
    const proces = taxonomie.processen.find(({ id }) => id === 'pop-traject');
    const stap = proces?.stappen.find(({ id }) => id === 'wat-wil-ik');
    if (!proces || !stap) throw new Error('de taxonomie heeft geen pop-traject/wat-wil-ik');
    const zelf = methodiek('zelf', { stappen: ['pop-traject/wat-wil-ik'] });
    const via = methodiek('via');
    const niet = methodiek('niet', { fase: ['opties'] });
    expect(inStap(proces, stap, [zelf, via, niet])).toEqual({ zelf: [zelf], viaFase: [via] });
  });

  it('groepeert de stappen van een methodiek per lens', () => {
    const m = methodiek('m', { stappen: ['pop-traject/opstart', 'pop-traject/opties', 'doorstroom/stage'] });
    expect(lenzenVan(m, taxonomie).map(({ proces, stappen }) => [proces.id, stappen.length])).toEqual([
      ['pop-traject', 2],
      ['doorstroom', 1],
    ]);
  });
});

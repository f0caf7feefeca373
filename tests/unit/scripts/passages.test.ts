import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeesbladzijde, metNaden, passagetekst } from '../../../scripts/inhoud/passages/tekst.ts';
import { naad } from '../../../src/search/passages.ts';

const splits = (woord: string) =>
  ({ kwaliteitenspel: ['kwaliteit', 'spel'], loopbaantraject: ['loopbaan', 'loop', 'baan', 'traject'] })[
    woord
  ] ?? [];
const zichtbaar = (tekst: string | undefined) => tekst?.replaceAll(naad, '|');

test.each([
  ['/methodieken/klokwijs/', true],
  ['/begrippen/', true],
  ['/handboek/deel-1/hoofdstuk-2/', true],
  ['/methodieken/', false],
  ['/methodieken/setting/groep/', false],
  ['/m/3ggq4f/', false],
  ['/', false],
])('wat gelezen wordt: %s %s', (pad, gelezen) => {
  expect(isLeesbladzijde(pad)).toBe(gelezen);
});

describe('een samenstelling', () => {
  test.each([
    ['kwaliteitenspel', 'kwaliteiten|spel'],
    ['Loopbaantraject', 'Loop|baan|traject'],
    ['tafel', 'tafel'],
  ])('%s krijgt haar naden: %s', (woord, verwacht) => {
    expect(zichtbaar(metNaden(woord, splits))).toBe(verwacht);
  });

  test('blijft hetzelfde woord, wat de delen ook zijn', () => {
    const woord = fc.stringMatching(/^[a-zë]{1,20}$/);
    fc.assert(
      fc.property(woord, fc.array(woord), (heel, delen) => {
        expect(metNaden(heel, () => delen).replaceAll(naad, '')).toBe(heel);
      }),
    );
  });
});

describe('wat Pagefind leest', () => {
  const lees = (main: string) =>
    zichtbaar(passagetekst(`<body><nav>weg</nav><main>${main}</main><footer>weg</footer></body>`, splits));

  test('is alleen <main>, met naden in de tekst en niet in een adres', () => {
    expect(lees('<p><a href="/kwaliteitenspel/">kwaliteitenspel</a> en POP-kwaliteitenspel</p>')).toContain(
      '<body><main><p><a href="/kwaliteitenspel/">kwaliteiten|spel</a> en POP-kwaliteitenspel</p></main></body>',
    );
    expect(passagetekst('<p>verhuisd</p>', splits)).toBeUndefined();
  });

  test('een kop heeft het adres van de stap of het contactmoment errond, en anders het eigen', () => {
    expect(
      lees('<section><h2 id="a">A</h2><li id="stap-1"><h3 id="stap-1-titel">B</h3></li></section>'),
    ).toBe(
      '<!doctype html><html lang="nl"><body><main><section><h2 id="a">A</h2><li id="stap-1"><h3 id="stap-1">B</h3></li></section></main></body></html>',
    );
    expect(lees('<div id="x"><h2>Een</h2><h3>Twee</h3></div>')).toContain('<h2 id="x">Een</h2><h3>Twee</h3>');
  });

  test('een begrip is een plaats', () => {
    expect(lees('<dl><div id="smart"><dt>SMART</dt><dd>tekst</dd></div></dl>')).toContain(
      '<h3 id="smart">SMART</h3><dd>tekst</dd>',
    );
  });
});

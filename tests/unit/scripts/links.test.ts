import { describe, expect, test } from 'vitest';
import { linkFaults } from '../../../scripts/checks/links.ts';
import { siteOf } from './made-up-site.ts';

const rest = {
  'hand/index.html': '<p id="stap-1">Een</p>',
  'oud/index.html': '<meta http-equiv="refresh" content="0;url=/pad/hand/">',
  '_astro/a.css': '',
};
const faultsOf = (html: string) => linkFaults(siteOf({ ...rest, 'index.html': html }));

describe('een goede koppeling', () => {
  test.each([
    '<a href="/pad/hand/">',
    '<a href="/pad/hand/?fase=a#stap-1">',
    '<a href="hand/#stap-1">',
    '<a href="#">',
    '<p id="é"><a href="#%C3%A9">',
    '<a href="mailto:iemand@voorbeeld.be">',
    '<a href="https://elders.be/x">',
    '<link rel="stylesheet" href="/pad/_astro/a.css">',
    '<link rel="canonical" href="https://voorbeeld.be/pad/">',
    '<img src="data:image/gif;base64,AAAA">',
  ])('%s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });
});

describe('een koppeling die niet deugt', () => {
  test.each([
    ['<a href="/pad/voet/">', '/: /pad/voet/ bestaat niet'],
    ['<a href="/pad/hand">', '/: /pad/hand mist de schuine streep op het einde'],
    ['<a href="/pad/hand/#stap-2">', '/: /pad/hand/#stap-2 heeft geen plek "#stap-2"'],
    ['<a href="#nergens">', '/: #nergens heeft geen plek "#nergens"'],
    ['<a href="/pad/oud/">', '/: /pad/oud/ is een oud adres van /pad/hand/'],
    ['<a href="/hand/">', '/: /hand/ valt buiten /pad/'],
    ['<a href="javascript:x()">', '/: javascript:x() "javascript:" is geen adres om naar te gaan'],
    [
      '<a href="https://voorbeeld.be/pad/hand/">',
      '/: https://voorbeeld.be/pad/hand/ schrijft het adres van de site voluit',
    ],
    [
      '<script src="https://elders.be/x.js"></script>',
      '/: https://elders.be/x.js haalt iets van een ander adres',
    ],
    ['<img srcset="/pad/a.png 1x, /pad/b.png 2x">', '/: /pad/a.png bestaat niet'],
    ['<svg><use href="/pad/icoon.svg#x"/></svg>', '/: /pad/icoon.svg#x bestaat niet'],
  ])('%s', (html, fault) => {
    expect(faultsOf(html)).toContain(fault);
  });

  test('op de 404-pagina: die wordt op elk adres getoond', () => {
    const faults = linkFaults(siteOf({ ...rest, '404.html': '<a href="hand/">' }));
    expect(faults).toEqual(['/404.html: hand/ hangt op de 404-pagina af van waar je bent']);
  });

  test('een oud adres dat nergens heen gaat', () => {
    const html = '<meta http-equiv="refresh" content="0;url=/pad/weg/">';
    expect(linkFaults(siteOf({ ...rest, 'oud/index.html': html }))).toEqual([
      '/oud/: /pad/weg/ bestaat niet',
    ]);
  });
});

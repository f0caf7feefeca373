import { describe, expect, test } from 'vitest';
import { gedateerdeWoorden } from '../../../src/markdown/controle/gedateerd.ts';
import { priveGegevens } from '../../../src/markdown/controle/prive.ts';

describe('gegevens van personen', () => {
  test.each([
    ['Mail naar jan.peeters@voorbeeld.be.', 'een e-mailadres'],
    ['Zijn nummer is 85.07.30-033.28.', 'een rijksregisternummer'],
    ['Bel 0478 12 34 56.', 'een telefoonnummer'],
    ['Bel 02/123.45.67.', 'een telefoonnummer'],
    ['Bel +32 478 12 34 56.', 'een telefoonnummer'],
    ['Stort op BE68 5390 0754 7034.', 'een rekeningnummer'],
    ['Zie https://www.linkedin.com/in/jan-peeters', 'een adres van een persoon'],
    ['Ga naar https://voorbeeld.be/form?naam=Jan', 'een adres van een persoon'],
  ])('%s', (tekst, soort) => {
    expect(priveGegevens(tekst).join()).toContain(soort);
  });

  test.each([
    'Het duurt 30 tot 45 minuten, in groepen van 12.',
    'Regels 3170-3285 en 5190-5216.',
    'Zie vdab.be, of vraag het bij het OCMW.',
    'In 2014 waren het 1.000 euro en 333 euro per maand.',
    'De schaal gaat van 0 tot 10.',
    'Het besluit van 14-12-2001.',
  ])('laat met rust: %s', (tekst) => {
    expect(priveGegevens(tekst)).toEqual([]);
  });
});

describe('wet en geld van toen', () => {
  test.each([
    ['Wie via artikel 60 werkt, valt erbuiten.', ['artikel 60']],
    ['De premie was 500 euro, of €500.', ['euro', '€']],
    ['Een job in SINE of Wep+.', ['SINE', 'Wep+']],
    ['In 2014 was de premie 500 euro.', []],
    ['Dit gaat over Europa en een neuron.', []],
  ])('%s', (tekst, woorden) => {
    expect(gedateerdeWoorden(tekst)).toEqual(woorden);
  });

  test('een jaartal boven de alinea volstaat', () => {
    expect(gedateerdeWoorden('De premie was 500 euro.', 'Hoe het ging in 2014')).toEqual([]);
  });
});

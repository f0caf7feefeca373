import { expect, test } from 'vitest';
import { keurTekst } from '../../../../src/print/controle/tekst.ts';

test.each([
  ['over twee regels', ['Wat wil je\nbereiken?'], ['Wat wil je bereiken?']],
  ['een woord dat afgebroken is', ['ontwikkelings-\ngericht'], ['ontwikkelingsgericht']],
  ['een streepje van het woord zelf', ['POP-\ntraject'], ['POP-traject']],
  ['zachte streepjes in het blad', ['ontwikkeling'], ['ont\u00ADwikke\u00ADling']],
  ['vaste spaties en gebonden letters', ['5\u00A0€ ﬁets'], ['5 € fiets']],
  ['tekens die in een patroon iets betekenen', ['(a+b)? [c] 1/2 $'], ['(a+b)? [c] 1/2 $']],
  ['over twee pagina’s', ['een', 'twee'], ['een', 'twee']],
])('%s', (_, paginas, teksten) => {
  expect(keurTekst(paginas, teksten)).toEqual([]);
});

test('wat er niet staat, en wat niet in volgorde staat', () => {
  expect(keurTekst(['een twee'], ['twee', 'een', 'drie'])).toEqual([
    'De tekst "een" staat niet op zijn plaats in de volgorde.',
    'De tekst "drie" is niet uit de PDF te halen.',
  ]);
  expect(keurTekst(['a-b'], ['ab'])).toHaveLength(1);
});

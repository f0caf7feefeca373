import { isVerdeeld, type Spel } from '../soort.ts';

const bijRonde = {
  stapels: ['“Is dit echt zo, half zo, of niet?”', '“Twijfel je? Dan mag ze bij half.”'],
  verdeeld: ['“Wat valt je op aan de drie stapels?”'],
  kiezen: [
    '“Wil je ze ruilen voor een van deze acht? Welke mag dan weg?”',
    '“Welke kaart ben jij op een gewone dag?”',
  ],
  ordenen: ['“Wat bedoel jij met dit woord?”', '“Wanneer was je zo?”', '“Welke is je het liefst?”'],
} as const;

/** What a coach can ask at this point, in the words of the methodiek. */
export function raad(spel: Spel): readonly string[] {
  const { plek, rondes } = spel;
  if (plek === 'besluit')
    return [
      '“Welke gebruik je vaak op het werk? Welke bijna nooit?”',
      '“Welke wil je meer gebruiken?”',
      'De deelnemer schrijft zelf het besluit op.',
    ];
  if (plek === 'naast')
    return ['“Wat zien jullie allebei?”', '“Wat verrast je?”', 'Tel geen punten. Het is een gesprek.'];
  if (plek === 'doorgeven' || plek === 'teruggeven')
    return ['De deelnemer kiest zelf wie meekijkt.', 'Deel in een groep alleen kwaliteiten.'];
  const ronde = rondes[plek];
  if (plek === 'valkuilen' && ronde?.stand === 'ordenen')
    return [
      '“Welke geeft je het meest last?”',
      '“Welke goede kant zit hierachter?”',
      'Leg de acht kwaliteiten er weer bij.',
    ];
  if (plek === 'ander' && ronde?.stand === 'ordenen')
    return ['“Wanneer zag je dat?”', '“Welke zie je het meest?”'];
  if (!ronde)
    return [
      '“Straks hou je de acht over die het best bij jou passen.”',
      'Zijn zeventig woorden te veel? Neem de helft, of lees elke kaart voor.',
    ];
  return bijRonde[isVerdeeld(ronde) ? 'verdeeld' : ronde.stand];
}

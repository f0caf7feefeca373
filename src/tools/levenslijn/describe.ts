import { hoogteWoorden } from './meldingen.ts';
import type { Lijn, Moment } from './soort.ts';
import { tijdKort, tijdOp, tijdWoorden, zonderVerborgen } from './tijd.ts';

const soorten = {
  keerpunt: 'Dit was een keerpunt.',
  ingrijpend: 'Dit was ingrijpend.',
  mooi: 'Dit was mooi.',
};
const punt = (tekst: string) => (/[.!?…]$/.test(tekst) ? tekst : `${tekst}.`);
const aantal = (n: number, een: string, meer: string) => (n === 1 ? `één ${een}` : `${n} ${meer}`);

/** One moment in sentences. */
export function vertelMoment(lijn: Lijn, moment: Moment): string {
  const { woorden, wie, ijkwoord, kracht, soort, vorm, hoogte, baan } = moment;
  const tijd = tijdWoorden(moment, lijn.as);
  const thema = lijn.banen.find(({ id }) => id === baan)?.naam.trim();
  const kop = [tijd, thema && `bij ${thema}`].filter(Boolean).join(', ');
  const wat =
    woorden.trim() || (vorm === 'periode' ? 'een periode zonder woorden' : 'een moment zonder woorden');
  const zinnen = [
    punt(
      kop
        ? `${kop.charAt(0).toUpperCase()}${kop.slice(1)}: ${wat}`
        : wat.charAt(0).toUpperCase() + wat.slice(1),
    ),
    wie.trim() && punt(`Wie of waar: ${wie.trim()}`),
    ijkwoord.trim() && punt(`IJkwoord: ${ijkwoord.trim()}`),
    kracht.trim() && punt(`Wie of wat hielp: ${kracht.trim()}`),
    soort && soorten[soort],
    lijn.hoogtes && hoogte !== 0 && `Getekend: ${hoogteWoorden(hoogte)}.`,
  ];
  return zinnen.filter(Boolean).join(' ');
}

/**
 * The name of a moment as a button: what is read at it, in the same order, so that who speaks to the screen can say
 * what they see; then what only the drawing shows.
 */
export function naamInTekening(lijn: Lijn, moment: Moment): string {
  const { woorden, wie, kracht, ijkwoord, vorm, soort, hoogte, verborgen } = moment;
  const gezien = [woorden, wie, kracht && `hulp: ${kracht}`, tijdKort(moment, lijn.as), ijkwoord];
  const thema = lijn.banen.find(({ id }) => id === moment.baan)?.naam;
  const verder = [
    vorm,
    thema && `bij ${thema}`,
    soort,
    lijn.hoogtes && hoogteWoorden(hoogte),
    verborgen && 'niet op papier',
  ];
  return `${gezien.filter(Boolean).join(', ') || 'zonder woorden'} (${verder.filter(Boolean).join(', ')})`;
}

/** How many there are and over what time, in a sentence. */
export function vertelGeheel({ momenten, as, banen }: Lijn): string {
  const periodes = momenten.filter(({ vorm }) => vorm === 'periode').length;
  const losse = momenten.length - periodes;
  const delen = [
    losse > 0 && aantal(losse, 'moment', 'momenten'),
    periodes > 0 && aantal(periodes, 'periode', 'periodes'),
  ].filter(Boolean);
  const tijden = momenten.flatMap((moment) => {
    const tijd = tijdOp(moment, as);
    return tijd ? [tijd.van, tijd.tot ?? tijd.van] : [];
  });
  const [van, tot] = [Math.min(...tijden), Math.max(...tijden)];
  const eenheid = as === 'leeftijd' ? ' jaar' : '';
  const wanneer =
    tijden.length > 0 && van !== tot ? `, van ${van} tot ${tot}${eenheid}` : ', van vroeger naar nu';
  const themas = banen.map(({ naam }) => naam.trim()).filter(Boolean);
  const bij = themas.length > 0 ? ` De thema's zijn ${themas.join(', ')}.` : '';
  return `Op deze lijn ${momenten.length === 1 ? 'staat' : 'staan'} ${delen.join(' en ')}${wanneer}.${bij}`;
}

/** The line told in plain Dutch: the whole, then each moment. What stays off paper is not told. */
export function beschrijf(doc: Lijn): string[] {
  const lijn = zonderVerborgen(doc);
  if (lijn.momenten.length === 0) return ['Op deze lijn staat nog niets.'];
  return [vertelGeheel(lijn), ...lijn.momenten.map((moment) => vertelMoment(lijn, moment))];
}

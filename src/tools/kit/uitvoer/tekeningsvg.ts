import type { Letter, Letters } from '../../../print/letters/letters.ts';
import type { Woord } from '../../../print/plan/plan.ts';
import type { Tekening } from './stuk.ts';

const families: Record<Letter, string> = {
  gewoon: "font-family:'Stapwijs',sans-serif",
  vet: "font-family:'Stapwijs vet',sans-serif;font-weight:600",
  titel: "font-family:'Stapwijs titel',serif;font-weight:600",
};
const veilig = (tekst: string) =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const n = (getal: number) => String(Math.round(getal * 100) / 100);

function basis64(bytes: Uint8Array): string {
  let tekst = '';
  for (let i = 0; i < bytes.length; i += 8192) tekst += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(tekst);
}

/** The fonts that a drawing needs go inside the file, so that it looks the same in a report on any machine. */
function stijl(letters: Letters, gebruikt: Set<Letter>): string {
  const faces = [...gebruikt].flatMap((letter) =>
    ([letter, `${letter}-rest`] as const).flatMap((naam) => {
      const ttf = letters.ttf(naam);
      if (!ttf) return [];
      const familie = /'([^']+)'/.exec(families[letter])?.[1];
      const bereik = naam === letter ? 'U+0-FF,U+2000-20FF' : 'U+100-1FFF,U+2100-2BFF';
      return `@font-face{font-family:'${familie}';src:url(data:font/ttf;base64,${basis64(ttf.bytes)});unicode-range:${bereik}}`;
    }),
  );
  const klassen = [...gebruikt].map((letter) => `.${letter}{${families[letter]}}`);
  return `<style>${faces.join('')}${klassen.join('')}</style>`;
}

const ankers = { begin: 'start', midden: 'middle', eind: 'end' } as const;
const tekst = ({ x, y, tekst: t, grootte, letter, anker = 'begin', kleur = '#111111' }: Woord) =>
  `<text class="${letter}" x="${n(x)}" y="${n(y)}" font-size="${n(grootte)}" text-anchor="${ankers[anker]}" fill="${kleur}">${veilig(t)}</text>`;

/** A drawing as a picture file: on white, with its words as words, a title and the whole account for a screen reader. */
export function tekeningSvg(tekening: Tekening, titel: string, letters: Letters): string {
  const { breedte, hoogte, alt, vormen, woorden } = tekening;
  const paden = vormen.map(({ pad, vul = 'none', lijn, dik = 1, streep, plek = [0, 0, 1] }) => {
    const [x, y, maat] = plek;
    const streken = streep ? ` stroke-dasharray="${streep.map((deel) => n(deel / maat)).join(' ')}"` : '';
    const rand = lijn
      ? ` stroke="${lijn}" stroke-width="${n(dik / maat)}" stroke-linecap="round" stroke-linejoin="round"${streken}`
      : '';
    const plaats = x || y || maat !== 1 ? ` transform="translate(${n(x)} ${n(y)}) scale(${maat})"` : '';
    return `<path d="${pad}" fill="${vul}"${rand}${plaats}/>`;
  });
  const gebruikt = new Set(woorden.map(({ letter }) => letter));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(breedte)} ${n(hoogte)}" width="${n(breedte)}pt" height="${n(hoogte)}pt" role="img">`,
    `<title>${veilig(titel)}</title><desc>${veilig(alt)}</desc>`,
    stijl(letters, gebruikt),
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...paden,
    ...woorden.map(tekst),
    '</svg>',
  ].join('');
}

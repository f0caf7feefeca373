import type { Letter, Letters } from '../letters/letters.ts';
import { opdruk } from '../plan/opdruk.ts';
import type { Figuur, Knoop, Plan, Regel, Veldplek, Vorm } from '../plan/plan.ts';
import { schrijfKader } from '../verf/kaders.ts';

const veilig = (tekst: string) =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\u00ad', '');
const n = (getal: number) => String(Math.round(getal * 100) / 100);

function vormSvg({ pad, vul, lijn, dik, streep, plek }: Vorm, x = 0, y = 0): string {
  const [px, py, maat] = plek ?? [0, 0, 1];
  const plaats =
    px + x || py + y || maat !== 1 ? ` transform="translate(${n(px + x)} ${n(py + y)}) scale(${maat})"` : '';
  const streken = streep ? ` stroke-dasharray="${streep.map((d) => n(d / maat)).join(' ')}"` : '';
  const rand = lijn ? ` stroke="${lijn}" stroke-width="${n((dik ?? 1) / maat)}"${streken}` : '';
  return `<path d="${pad}" fill="${vul ?? 'none'}"${rand}${plaats}/>`;
}

/** The width is given along, so that a letter that is slightly wider on a screen still fits its place. */
function tekstSvg(
  letters: Letters,
  letter: Letter,
  grootte: number,
  tekst: string,
  x: number,
  y: number,
  kleur = '#111111',
) {
  const breed = letters.breedte(letter, grootte, tekst);
  const lengte = breed > 0 ? ` textLength="${n(breed)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text class="${letter}" x="${n(x)}" y="${n(y)}" font-size="${n(grootte)}" fill="${kleur}"${lengte}>${veilig(tekst)}</text>`;
}

const regelSvg = (letters: Letters, [, x, y, grootte, letter, tekst, kleur]: Regel) =>
  tekstSvg(letters, letter, grootte, tekst, x, y, kleur);

function veldSvg(letters: Letters, plan: Plan, plek: Veldplek): string {
  const gedrukt = opdruk(letters, plan, plek, true);
  return [
    ...schrijfKader(plek, plan.antwoord.regel).map((vorm) => vormSvg(vorm)),
    ...gedrukt.vormen.map((vorm) => vormSvg(vorm)),
    ...gedrukt.woorden.map((w) => tekstSvg(letters, w.letter, w.grootte, w.tekst, w.x, w.y)),
  ].join('');
}

function figuurSvg(letters: Letters, { v: [, x, y], vormen, woorden }: Figuur): string {
  const tekst = woorden.map((woord) => {
    const breed = letters.breedte(woord.letter, woord.grootte, woord.tekst);
    const links = woord.anker === 'midden' ? breed / 2 : woord.anker === 'eind' ? breed : 0;
    return tekstSvg(
      letters,
      woord.letter,
      woord.grootte,
      woord.tekst,
      x + woord.x - links,
      y + woord.y,
      woord.kleur,
    );
  });
  return [...vormen.map((vorm) => vormSvg(vorm, x, y)), ...tekst].join('');
}

/**
 * A page of a sheet as a picture: the same plan that the PDF is painted from, as SVG.
 * For looking at only; the words stand on the page around it as well.
 * @param pagina page, from 0
 */
export function planSvg(plan: Plan, pagina: number, letters: Letters): string {
  const delen = (plan.sier[pagina] ?? []).map((deel) =>
    Array.isArray(deel) ? regelSvg(letters, deel) : vormSvg(deel),
  );
  const loop = (knoop: Knoop) => {
    if ('k' in knoop) knoop.k.forEach(loop);
    else if ('t' in knoop)
      delen.push(...knoop.t.filter((regel) => regel[0] === pagina).map((regel) => regelSvg(letters, regel)));
    else if (knoop.v[0] !== pagina) return;
    else delen.push('veld' in knoop ? veldSvg(letters, plan, knoop) : figuurSvg(letters, knoop));
  };
  plan.boom.forEach(loop);
  const { rand } = plan;
  const [breedte, hoogte] = plan.papier;
  const top = hoogte - rand.onder;
  delen.push(
    `<path d="M${n(rand.links)} ${n(top)}H${n(breedte - rand.rechts)}" stroke="#666666" stroke-width="0.6" fill="none"/>`,
    tekstSvg(letters, 'gewoon', rand.grootte, rand.spreuk, rand.links, top + 6 + rand.grootte),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(breedte)} ${n(hoogte)}" class="vel" aria-hidden="true" focusable="false">${delen.join('')}</svg>`;
}

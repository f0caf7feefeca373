import { opdruk } from '../plan/opdruk.ts';
import type { Knoop, Veldplek } from '../plan/plan.ts';
import type { Blad } from './blad.ts';
import { regelOps } from './boom.ts';
import { teken } from './inkt.ts';
import { invulKader, schrijfKader } from './kaders.ts';
import type { BladWerk } from './werk.ts';

/** Words inside the stone of a scale, and the choices of a list on paper. */
function woorden(werk: BladWerk, plek: Veldplek, hoogte: number): string[] {
  const gedrukt = opdruk(werk.boek.letters, werk.plan, plek, werk.wijze === 'blanco');
  return [
    ...gedrukt.vormen.map((vorm) => teken(vorm, hoogte)),
    ...gedrukt.woorden.map(
      (w) => `0.07 g ${werk.boek.toon(w.letter, w.grootte, w.tekst, w.x, hoogte - w.y)}`,
    ),
  ];
}

/** The edges of every field, drawn under the content: they mean nothing to a reader who cannot see them. */
export function verfSier(werk: BladWerk) {
  const perBlad: string[][] = werk.plan.sier.map((vormen, pagina) => {
    const blad = werk.bladen[pagina] as Blad;
    return vormen.map((vorm) =>
      Array.isArray(vorm) ? regelOps(werk, blad, vorm) : teken(vorm, blad.hoogte),
    );
  });
  const loop = (knoop: Knoop) => {
    if ('k' in knoop) knoop.k.forEach(loop);
    if (!('veld' in knoop)) return;
    const blad = werk.bladen[knoop.v[0]] as Blad;
    const vormen =
      werk.wijze === 'invulbaar'
        ? invulKader(knoop)
        : knoop.soort === 'lijst'
          ? []
          : schrijfKader(knoop, werk.plan.antwoord.regel);
    const ops = [...vormen.map((vorm) => teken(vorm, blad.hoogte)), ...woorden(werk, knoop, blad.hoogte)];
    perBlad[knoop.v[0]]?.push(...ops);
  };
  werk.plan.boom.forEach(loop);
  werk.bladen.forEach((blad, pagina) => {
    blad.sier(perBlad[pagina] ?? []);
  });
}

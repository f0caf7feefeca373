import type { Deel, Proefblad } from '../blad/deel.ts';

/** A text as a Typst string: nothing in it is read as mark-up. */
const t = (tekst: string) => JSON.stringify(tekst);
const letters: Record<string, string> = {
  gewoon: 'font: tekst, weight: 400',
  vet: 'font: tekst, weight: 600',
  titel: 'font: titel, weight: 600',
};

/** A part as content in code mode. */
function typst(deel: Deel): string {
  switch (deel.soort) {
    case 'tekst': {
      const tekst = `text(size: ${deel.grootte}pt, ${letters[deel.letter]}, ${t(deel.tekst)})`;
      return deel.rol === 'P' ? `par(${tekst})` : `heading(level: ${deel.rol.slice(1)}, ${tekst})`;
    }
    case 'veld': {
      const { v } = deel.veld;
      return `block(width: ${v[3]}pt, height: ${v[4]}pt, stroke: .75pt + luma(90))`;
    }
    case 'figuur':
      return `block(width: ${deel.b}pt, height: ${deel.h}pt, stroke: .75pt + luma(60), inset: 4pt, text(size: 9pt, ${t(deel.woorden)}))`;
    case 'lijst':
      return `list(marker: none, body-indent: 0pt, ${deel.punten.map(blok).join(', ')})`;
    case 'rij':
      return `grid(columns: (${deel.vakken.map(({ b }) => `${b}fr`).join(', ')},), ${deel.vakken.map(({ delen }) => blok(delen)).join(', ')})`;
    case 'tabel': {
      const cel = ({ span, delen }: (typeof deel.rijen)[number][number]) =>
        span > 1 ? `table.cell(colspan: ${span}, ${blok(delen)})` : blok(delen);
      const [eerste = [], ...verder] = deel.rijen.map((rij) => rij.map(cel).join(', '));
      const kolommen = deel.breedtes.map((b) => `${b}fr`).join(', ');
      return `table(columns: (${kolommen},), stroke: .5pt + luma(136), inset: 4pt, table.header(${eerste}), ${verder.join(', ')})`;
    }
  }
}
const blok = (delen: readonly Deel[]): string => `{ ${delen.map(typst).join('; ')} }`;

/** A sheet as Typst source. Typst makes no form fields: where one comes stands a box of its size. */
export function alsTypst({ titel, papier, marge, voet, delen }: Proefblad): string {
  const { links, rechts, boven, onder } = marge;
  return `#let tekst = ("Atkinson Hyperlegible Next", "Besley")
#let titel = ("Besley", "Atkinson Hyperlegible Next")
#set document(title: ${t(titel)})
#set page(width: ${papier[0]}pt, height: ${papier[1]}pt, margin: (left: ${links}pt, right: ${rechts}pt, top: ${boven}pt, bottom: ${onder}pt),
  footer: context text(size: 9pt, font: tekst, { ${t(voet)}; h(1fr); counter(page).display("1 van 1", both: true) }))
#set text(lang: "nl", region: "be", font: tekst, size: 12pt)
#set par(leading: .45em)
#${blok(delen)}
`;
}

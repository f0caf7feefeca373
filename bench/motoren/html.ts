import type { Veldplek } from '../../src/print/plan/plan.ts';
import type { Deel, Proefblad } from '../blad/deel.ts';

const ontsnap = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);

function veld({ veld: naam, soort, etiket, v, opties = [], optie }: Veldplek): string {
  const maat = `style="width:${v[3]}pt;height:${v[4]}pt"`;
  const kenmerken = `name="${ontsnap(naam)}" aria-label="${ontsnap(etiket)}" ${maat}`;
  switch (soort) {
    case 'lang':
      return `<textarea ${kenmerken}></textarea>`;
    case 'vink':
      return `<input type="checkbox" ${kenmerken}>`;
    case 'keuze':
      return `<input type="radio" value="${ontsnap(optie ?? '')}" ${kenmerken}>`;
    case 'lijst':
      return `<select ${kenmerken}>${opties.map(({ label }) => `<option>${ontsnap(label)}</option>`).join('')}</select>`;
    default:
      return `<input ${kenmerken}>`;
  }
}

function html(deel: Deel): string {
  switch (deel.soort) {
    case 'tekst': {
      const naam = deel.rol.toLowerCase();
      return `<${naam} class="${deel.letter}" style="font-size:${deel.grootte}pt">${ontsnap(deel.tekst)}</${naam}>`;
    }
    case 'veld':
      return veld(deel.veld);
    case 'figuur':
      return `<div class="figuur" role="img" aria-label="${ontsnap(deel.alt)}" style="height:${deel.h}pt">${ontsnap(deel.woorden)}</div>`;
    case 'lijst':
      return `<ul>${deel.punten.map((punt) => `<li>${punt.map(html).join('')}</li>`).join('')}</ul>`;
    case 'rij':
      return `<div class="rij">${deel.vakken.map(({ b, delen }) => `<div style="width:${b}pt">${delen.map(html).join('')}</div>`).join('')}</div>`;
    case 'tabel': {
      const kolommen = deel.breedtes.map((b) => `<col style="width:${b}pt">`).join('');
      const rijen = deel.rijen.map(
        (rij) =>
          `<tr>${rij
            .map(({ kop, span, delen }) => {
              const naam = kop ? 'th' : 'td';
              return `<${naam}${span > 1 ? ` colspan="${span}"` : ''}>${delen.map(html).join('')}</${naam}>`;
            })
            .join('')}</tr>`,
      );
      const [eerste = '', ...verder] = rijen;
      return `<table><colgroup>${kolommen}</colgroup><thead>${eerste}</thead><tbody>${verder.join('')}</tbody></table>`;
    }
  }
}

/** A sheet as a page that a browser can print; the fonts stand beside it under /letters/. */
export function alsHtml({ titel, papier, marge, voet, delen }: Proefblad): string {
  const letter = (naam: string, bestand: string, gewicht: number) =>
    `@font-face{font-family:${naam};font-weight:${gewicht};src:url(/letters/${bestand}.ttf)}`;
  return `<!doctype html><html lang="nl-BE"><meta charset="utf-8"><title>${ontsnap(titel)}</title><style>
${letter('Tekst', 'gewoon', 400)}${letter('Tekst', 'vet', 600)}${letter('Titel', 'titel', 600)}
${letter('Rest', 'gewoon-rest', 400)}${letter('Rest', 'vet-rest', 600)}
@page{size:${papier[0]}pt ${papier[1]}pt;margin:${marge.boven}pt ${marge.rechts}pt ${marge.onder}pt ${marge.links}pt;
@bottom-left{content:"${voet.replaceAll('"', '')}";font:9pt Tekst;white-space:pre-wrap}@bottom-right{content:counter(page) " van " counter(pages);font:9pt Tekst}}
*{box-sizing:border-box;margin:0;padding:0}body{font:400 12pt/1.25 Tekst,Rest}.vet{font-weight:600}.titel,h1,h2,h3{font:600 12pt/1.2 Titel,Rest}
body>*{margin-bottom:6pt}.rij{display:flex}.rij>*{min-width:0}ul{list-style:none}li{break-inside:avoid;margin-bottom:6pt}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:.5pt solid #888;padding:4pt;text-align:left;font-weight:400}tr{break-inside:avoid}
.figuur{border:.75pt solid #444;font-size:9pt;padding:4pt}input,textarea,select{border:.75pt solid #555;max-width:100%;font:11pt Tekst;resize:none}
</style><body>${delen.map(html).join('')}</body></html>`;
}

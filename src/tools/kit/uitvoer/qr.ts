import { encode } from 'uqr';

/** What a code can hold, in bytes (ISO/IEC 18004, version 40): level L is the roomiest, M stands more smudges. */
const ruimte = { L: 2953, M: 2331 } as const;

/** Whether an address fits in a code at all. */
export const pastInQr = (adres: string): boolean => adres.length <= ruimte.L;

const svgNs = 'http://www.w3.org/2000/svg';

/** A QR code as one path: black on white in every scheme, since a camera has to read it. */
function teken(adres: string): SVGSVGElement {
  const { data, size } = encode(adres, { ecc: adres.length <= ruimte.M ? 'M' : 'L', border: 4 });
  const pad = data
    .flatMap((rij, y) => rij.flatMap((zwart, x) => (zwart ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  const svg = document.createElementNS(svgNs, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `QR-code van ${adres}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const grond = document.createElementNS(svgNs, 'path');
  grond.setAttribute('d', `M0 0h${size}v${size}H0z`);
  grond.setAttribute('fill', '#fff');
  const code = document.createElementNS(svgNs, 'path');
  code.setAttribute('d', pad);
  code.setAttribute('fill', '#000');
  svg.append(grond, code);
  return svg;
}

function knop(tekst: string, klas: string, doe: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = klas;
  element.textContent = tekst;
  element.addEventListener('click', doe);
  return element;
}

/**
 * Shows the code of an address, large enough to hold a phone to, and to print.
 * @param wat the name of what the address leads to
 */
export function toonQr(adres: string, wat: string) {
  const blad = document.createElement('dialog');
  blad.className = 'qr';
  blad.setAttribute('aria-labelledby', 'qr-kop');
  const kop = document.createElement('h2');
  kop.id = 'qr-kop';
  kop.textContent = wat;
  const adresRegel = document.createElement('p');
  adresRegel.textContent = adres;
  const knoppen = document.createElement('div');
  knoppen.className = 'geen-druk';
  knoppen.append(
    knop('Druk deze code af', 'knop', () => print()),
    knop('Sluit', 'knop licht', () => blad.close()),
  );
  blad.append(kop, teken(adres), adresRegel, knoppen);
  blad.addEventListener('close', () => blad.remove());
  document.body.append(blad);
  blad.showModal();
}

import type { Letter, Letters } from '../../../print/letters/letters.ts';
import type { Tekening } from './stuk.ts';

/** Pixels per point: sharp on paper at 300 dots an inch, and bounded so that an old tablet has room for it. */
const scherpte = (tekening: Tekening) =>
  Math.min(300 / 72, 6000 / Math.max(tekening.breedte, tekening.hoogte));

const families: Record<Letter, string> = { gewoon: 'PngGewoon', vet: 'PngVet', titel: 'PngTitel' };

/** Gives the fonts to the worker that draws; they are there only once. */
async function laadLetters(letters: Letters, gebruikt: Iterable<Letter>) {
  const { fonts } = self as unknown as { fonts: FontFaceSet };
  for (const letter of gebruikt)
    for (const naam of [letter, `${letter}-rest`] as const) {
      const ttf = letters.ttf(naam);
      if (!ttf) continue;
      // A face of its own for the rarer letters: the browser looks in the next one for what the first lacks.
      const face = new FontFace(
        `${families[letter]}${naam === letter ? '' : 'Rest'}`,
        ttf.bytes as BufferSource,
      );
      fonts.add(await face.load());
    }
}

/** A drawing as pixels on white. Runs in a worker. */
export async function tekeningPng(tekening: Tekening, letters: Letters): Promise<Uint8Array> {
  const maat = scherpte(tekening);
  const doek = new OffscreenCanvas(Math.ceil(tekening.breedte * maat), Math.ceil(tekening.hoogte * maat));
  const stift = doek.getContext('2d');
  if (!stift) throw new Error('Deze browser kan hier geen prent maken. Neem de PDF of de SVG.');
  await laadLetters(letters, new Set(tekening.woorden.map(({ letter }) => letter)));
  stift.scale(maat, maat);
  stift.fillStyle = '#fff';
  stift.fillRect(0, 0, tekening.breedte, tekening.hoogte);
  stift.lineCap = 'round';
  stift.lineJoin = 'round';
  for (const { pad, vul, lijn, dik = 1, streep = [], plek } of tekening.vormen) {
    const [x, y, m] = plek ?? [0, 0, 1];
    stift.save();
    stift.translate(x, y);
    stift.scale(m, m);
    const vorm = new Path2D(pad);
    if (vul) {
      stift.fillStyle = vul;
      stift.fill(vorm);
    }
    if (lijn) {
      stift.strokeStyle = lijn;
      stift.lineWidth = dik / m;
      stift.setLineDash(streep.map((deel) => deel / m));
      stift.stroke(vorm);
    }
    stift.restore();
  }
  for (const { x, y, tekst, grootte, letter, anker, kleur = '#111111' } of tekening.woorden) {
    stift.font = `${grootte}px ${families[letter]}, ${families[letter]}Rest, sans-serif`;
    stift.textAlign = anker === 'midden' ? 'center' : anker === 'eind' ? 'right' : 'left';
    stift.fillStyle = kleur;
    stift.fillText(tekst, x, y);
  }
  return new Uint8Array(await (await doek.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

import type { Versie } from '../../print/kaarten/gezicht.ts';
import type { Omslag } from '../../print/kaarten/vel.ts';
import { leesMillimeter } from './getal.ts';
import type { Opdracht, Uitkomst } from './pdf.worker.ts';

/** What is true of a printer, not of a person: kept on this device under one name. */
const SLEUTEL = 'stapwijs-printer';
const VELDEN = ['opzij', 'omlaag', 'rug'] as const;

/** Storage may be shut off; then nothing is kept, and all else works. */
function bewaard(): Partial<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(SLEUTEL) ?? '{}');
  } catch {
    return {};
  }
}
function bewaar(form: FormData) {
  try {
    localStorage.setItem(
      SLEUTEL,
      JSON.stringify(Object.fromEntries(VELDEN.map((naam) => [naam, form.get(naam)]))),
    );
  } catch {
    // The PDF is made all the same.
  }
}

/** Asks the worker; the painter is loaded at the first click only. */
function vraag(opdracht: Opdracht): Promise<Uitkomst> {
  const werker = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uitkomst>((klaar) => {
    werker.onmessage = ({ data }: MessageEvent<Uitkomst>) => klaar(data);
    werker.onerror = () =>
      klaar({ fout: 'De PDF maken lukt niet in deze browser. Neem een PDF uit de lijst hierboven.' });
    werker.postMessage(opdracht);
  }).finally(() => werker.terminate());
}

function download(bytes: Uint8Array, naam: string) {
  const adres = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/pdf' }));
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click();
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

function maakLevend(form: HTMLFormElement) {
  const { spel = '', letters = '', maker: slug = '' } = form.dataset;
  const stand = form.querySelector('[data-stand]');
  const veld = (naam: string) => form.elements.namedItem(naam) as HTMLInputElement | RadioNodeList | null;
  const zeg = (tekst: string) => {
    if (stand) stand.textContent = tekst;
  };
  for (const [naam, waarde] of Object.entries(bewaard())) {
    const element = veld(naam);
    if (element && waarde) element.value = waarde;
  }
  form.addEventListener('submit', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const data = new FormData(form);
    const maten = (['opzij', 'omlaag'] as const).map((naam) => {
      const waarde = leesMillimeter(String(data.get(naam) ?? ''));
      const element = veld(naam);
      if (element instanceof HTMLInputElement)
        element.setAttribute('aria-invalid', String(waarde === undefined));
      return [naam, waarde] as const;
    });
    const fout = maten.find(([, waarde]) => waarde === undefined);
    if (fout) {
      const element = veld(fout[0]);
      if (element instanceof HTMLInputElement) element.focus();
      return zeg(`Bij "${fout[0]}" hoort een getal tussen −10 en 10, bijvoorbeeld 1,5. Kijk het even na.`);
    }
    bewaar(data);
    zeg('De PDF wordt gemaakt.');
    const [opzij = 0, omlaag = 0] = maten.map(([, waarde]) => waarde);
    const uitkomst = await vraag({
      spel: new URL(spel, location.href).href,
      letters: new URL(letters, location.href).href,
      wens: {
        versie: data.get('versie') as Versie,
        rug: data.get('rug') as Omslag,
        verschuiving: [opzij, omlaag],
      },
    });
    if ('fout' in uitkomst) return zeg(uitkomst.fout);
    download(uitkomst.bytes, `kaarten-${slug}.pdf`);
    return zeg('De PDF is klaar en staat bij je downloads.');
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-maker]')) maakLevend(form);

import { maakIngevuld } from '../../print/ingevuld/ingevuld.ts';
import { bewaar, bewaarde, wis } from './bewaar.ts';

type Waarden = Record<string, string | boolean>;

/** What stands in a form, by field name; empty fields are left out. */
function lees(form: HTMLFormElement): Waarden {
  const waarden: Waarden = {};
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
      if (!element.checked || !element.name) continue;
      waarden[element.name] = element.type === 'checkbox' ? true : element.value;
    } else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      if (element.name && element.value.trim() !== '') waarden[element.name] = element.value;
    }
  }
  return waarden;
}

function vul(form: HTMLFormElement, waarden: Waarden) {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.type === 'checkbox')
      element.checked = waarden[element.name] === true;
    else if (element instanceof HTMLInputElement && element.type === 'radio')
      element.checked = waarden[element.name] === element.value;
    else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      element.value = String(waarden[element.name] ?? '');
  }
}

function download(bytes: Uint8Array, naam: string) {
  const adres = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/pdf' }));
  const link = Object.assign(document.createElement('a'), { href: adres, download: naam });
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

function maakLevend(form: HTMLFormElement) {
  const slug = form.dataset.werkblad ?? '';
  const vinkje = form.querySelector<HTMLInputElement>('[data-bewaar]');
  const stand = form.querySelector('[data-stand]');
  const zeg = (tekst: string) => {
    if (stand) stand.textContent = tekst;
  };
  let straks: ReturnType<typeof setTimeout> | undefined;

  const bewaarNu = async () => {
    if (!vinkje?.checked) return;
    const gelukt = await bewaar(slug, lees(form));
    zeg(gelukt ? 'Bewaard op dit toestel.' : 'Bewaren lukt niet in deze browser. Maak de PDF voor je sluit.');
  };

  bewaarde(slug).then((waarden) => {
    if (!waarden || !vinkje) return;
    vul(form, waarden);
    vinkje.checked = true;
    zeg('Wat je vroeger invulde, staat er weer.');
  });
  form.addEventListener('input', () => {
    clearTimeout(straks);
    straks = setTimeout(bewaarNu, 600);
  });
  vinkje?.addEventListener('change', async () => {
    if (vinkje.checked) return bewaarNu();
    await wis(slug);
    return zeg('Er is niets meer bewaard op dit toestel. Op het scherm staat het nog.');
  });
  form.querySelector('[data-wis]')?.addEventListener('click', async () => {
    clearTimeout(straks);
    form.reset();
    await wis(slug);
    zeg('Alles is gewist, ook wat bewaard was.');
  });
  form.addEventListener('submit', async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    zeg('De PDF wordt gemaakt.');
    const { plan = '', letters = '' } = form.dataset;
    const basis = location.href;
    const uitkomst = await maakIngevuld({
      plan: new URL(plan, basis).href,
      letters: new URL(letters, basis).href,
      antwoorden: lees(form),
    });
    if ('fout' in uitkomst) return zeg(uitkomst.fout);
    download(uitkomst.bytes, `${slug}.pdf`);
    return zeg('De PDF is klaar en staat bij je downloads.');
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-werkblad]')) maakLevend(form);

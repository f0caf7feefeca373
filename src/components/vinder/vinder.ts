import type { AndereRegel } from '../../search/bestanden.ts';
import { leesTijd } from '../../search/facetten/tijd.ts';
import {
  aantalKeuzes,
  type Gevallen,
  leesStaat,
  nettevraag,
  type Staat,
  schrijfStaat,
  wissel,
} from '../../search/staat.ts';
import { type Antwoord, eersteRegels, maakVinder } from '../../search/vinder.ts';
import { maakBlad } from './blad.ts';
import { kopie, metTekst, vind } from './dom.ts';
import { keuzesMetNaam, leesFacetten, maakVinkbaar, toonFilters } from './filters.ts';
import { haler } from './haal.ts';
import { maakLens } from './lens.ts';
import type { maakPassages } from './passages.ts';
import { groepen, isMethodiek, rij } from './rijen.ts';
import { gevallenTekst, losserTekst, losTekst, methodieken, tikfoutTekst } from './woorden.ts';

/** How many other pages each search shows: the best, in their groups. */
const meesteAndere = 12;

/** Brings the finder to life on its page. Everything it shows follows from the address. */
export function begin(plek: HTMLElement) {
  const { vinder: map = '', versie = '', adres = '', basis = '/' } = plek.dataset;
  const totaal = Number(plek.dataset.totaal);
  const facetten = leesFacetten(plek);
  const vinder = maakVinder(haler(map, versie), facetten);
  const proces = facetten.find(({ id }) => id === 'proces');
  const toonLens = proces ? maakLens(plek, proces) : () => undefined;
  const toonBlad = maakBlad(plek);
  const veld = vind<HTMLInputElement>(plek, '#zoek');
  const volgorde = vind<HTMLSelectElement>(plek, '[data-volgorde]');
  const lijst = vind(plek, '#lijst');
  const meer = vind<HTMLButtonElement>(plek, '[data-meer]');
  const anders = vind(plek, '[data-anders]');
  const woord = vind(plek, '[data-woord]');
  const passages = vind(plek, '[data-passages]');
  const bladeren = plek.querySelector<HTMLElement>('[data-bladeren]');
  const eerst = [...lijst.children];

  let { staat, gevallen } = leesStaat(location.search, facetten);
  let beurt = 0;
  let maakt: Promise<ReturnType<typeof maakPassages>> | undefined;
  let getoond: number[] = [];
  let typte = false;

  const query = (van: Staat) => {
    const tekst = schrijfStaat(van, facetten);
    return tekst === '' ? adres : `${adres}?${tekst}`;
  };

  function ga(naar: Staat, wijze: 'nieuw' | 'zelfde' = 'nieuw') {
    staat = naar;
    gevallen = [];
    history[wijze === 'nieuw' ? 'pushState' : 'replaceState'](null, '', query(staat));
    void toon();
  }

  /** The lines are there: what else works on them looks again. */
  const meldRijen = () => lijst.dispatchEvent(new Event('rijen', { bubbles: true }));

  async function toonRegels(nummers: readonly number[]) {
    const regels = await vinder.regels(nummers);
    return regels.filter(isMethodiek).map((regel) => rij(regel, basis));
  }

  function toonPillen() {
    const pillen = vind(plek, '[data-pillen]');
    const keuzes = keuzesMetNaam(facetten, staat).map(({ facet, id, label }) => ({
      tekst: `${facet.label}: ${label}`,
      zonder: wissel(staat, facet, id),
    }));
    if (staat.zoek !== '') keuzes.unshift({ tekst: `Zoek: ${staat.zoek}`, zonder: { ...staat, zoek: '' } });
    pillen.replaceChildren(
      ...keuzes.map(({ tekst, zonder }) => {
        const pil = metTekst(kopie('pil'), tekst);
        const link = vind<HTMLAnchorElement>(pil, 'a');
        link.href = query(zonder);
        link.addEventListener('click', (klik) => {
          klik.preventDefault();
          ga(zonder);
          veld.focus({ preventScroll: true });
        });
        return pil;
      }),
    );
    pillen.hidden = keuzes.length === 0;
    vind(plek, '[data-wis]').hidden = keuzes.length === 0;
  }

  /** A wish as words: "Tijd: Ik heb 15 minuten", or what was typed. */
  const wens = (veldnaam: string) =>
    veldnaam === 'zoek'
      ? `“${staat.zoek}”`
      : keuzesMetNaam(facetten, staat)
          .filter(({ facet }) => facet.id === veldnaam)
          .map(({ facet, label }) => `“${facet.label}: ${label}”`)
          .join(' of ');

  function toonStand(antwoord: Antwoord) {
    const { losser } = antwoord;
    const aantal = losser?.aantal ?? antwoord.telling?.totaal;
    const tekst =
      aantal === undefined ? `Minstens ${methodieken(antwoord.nummers.length)}` : methodieken(aantal);
    const stand = vind(plek, '[data-stand]');
    const sterk = document.createElement('strong');
    sterk.textContent = losser || aantal === 0 ? 'Geen methodieken' : tekst;
    const bij = document.createElement('span');
    bij.textContent = losser ? `wel ${tekst} in de buurt` : aantal === totaal ? '' : `van ${totaal}`;
    stand.replaceChildren(sterk, ' ', bij);
    const nabij = vind(plek, '[data-nabij]');
    nabij.hidden = !losser;
    nabij.textContent = losser ? losserTekst(losser.los.map(({ veld: naam }) => wens(naam))) : '';
    toonBlad(losser ? `Toon wat in de buurt komt` : `Toon ${tekst.toLowerCase()}`, aantalKeuzes(staat));
  }

  async function toonAndere(nummers: readonly number[]) {
    const regels = (await vinder.regels(nummers.slice(0, meesteAndere))).filter(
      (regel): regel is AndereRegel => !isMethodiek(regel),
    );
    vind(plek, '[data-groepen]').replaceChildren(...groepen(regels, basis));
    anders.hidden = regels.length === 0;
  }

  /** Only for what was typed: who just filters, loads nothing for it. */
  async function toonPassages({ gelezen, losser, nummers }: Antwoord) {
    const { zoek } = staat;
    if (zoek === '') {
      passages.hidden = true;
      return;
    }
    maakt ??= import('./passages.ts').then(({ maakPassages }) => maakPassages(passages, basis));
    const toonIn = await maakt;
    if (zoek === staat.zoek) toonIn({ zoek, gelezen, methodieken: losser ? 0 : nummers.length });
  }

  function toonWoord(stukken: readonly string[], vergeten: readonly Gevallen[]) {
    const tekst = [gevallenTekst(vergeten), ...stukken].filter((stuk) => stuk !== '').join(' ');
    woord.hidden = tekst === '';
    woord.textContent = tekst;
  }

  function toonMeer(alles: readonly number[]) {
    const nog = alles.length - getoond.length;
    meer.hidden = nog <= 0;
    meer.textContent = nog === 1 ? 'Toon er nog 1' : `Toon er nog ${Math.min(nog, eersteRegels)} van ${nog}`;
    meer.onclick = async () => {
      const erbij = alles.slice(getoond.length, getoond.length + eersteRegels);
      const rijen = await toonRegels(erbij);
      getoond = [...getoond, ...erbij];
      lijst.append(...rijen);
      meldRijen();
      toonMeer(alles);
      rijen[0]?.querySelector<HTMLElement>('.titel a')?.focus();
    };
  }

  const isBegin = () => staat.zoek === '' && aantalKeuzes(staat) === 0 && staat.volgorde === 'best';

  async function toon() {
    const mijn = ++beurt;
    const nogNieuw = () => mijn === beurt;
    if (document.activeElement !== veld) veld.value = staat.zoek;
    volgorde.value = staat.volgorde;
    vind<HTMLOptionElement>(volgorde, '[value=best]').textContent =
      staat.zoek === '' ? 'Volgorde van een traject' : 'Beste eerst';
    toonPillen();
    toonLens(staat);
    for await (const antwoord of vinder.antwoorden(staat)) {
      const eerste = antwoord.nummers.slice(0, eersteRegels);
      const rijen = isBegin() ? eerst : await toonRegels(eerste);
      if (!nogNieuw()) return;
      toonFilters(facetten, staat, antwoord.telling, adres);
      toonStand(antwoord);
      toonWoord([tikfoutTekst(antwoord.tikfouten), losTekst(antwoord.losseWoorden)], gevallen);
      getoond = isBegin() ? antwoord.nummers.slice(0, eerst.length) : eerste;
      lijst.replaceChildren(...rijen);
      meldRijen();
      // The first answer is there, also when more of it is on its way.
      lijst.dataset.eerst = '';
      delete plek.dataset.bezig;
      if (bladeren) bladeren.hidden = !isBegin();
      if (isBegin() && bladeren) meer.hidden = true;
      else toonMeer(antwoord.nummers);
      await toonAndere(antwoord.anders);
      if (!nogNieuw()) return;
      void toonPassages(antwoord);
    }
    plek.dataset.klaar = schrijfStaat(staat, facetten);
  }

  /** What was typed, with a time in it taken as the time one has. */
  function metVraag(zoek: string): Staat {
    const tijd = leesTijd(zoek);
    if (!tijd) return { ...staat, zoek };
    return { ...staat, zoek: tijd.rest, keuzes: { ...staat.keuzes, tijd: [tijd.tijd] } };
  }

  let wacht: ReturnType<typeof setTimeout> | undefined;
  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    wacht = setTimeout(() => {
      const zoek = nettevraag(veld.value);
      if (zoek === staat.zoek) return;
      // One step back takes away the whole word, not its last letter.
      ga({ ...staat, zoek }, typte ? 'zelfde' : 'nieuw');
      typte = true;
    }, 200);
  });
  vind<HTMLFormElement>(plek, '[data-zoek]').addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    clearTimeout(wacht);
    const straks = metVraag(nettevraag(veld.value));
    veld.value = straks.zoek;
    ga(straks, typte ? 'zelfde' : 'nieuw');
    typte = false;
    veld.blur();
  });
  veld.addEventListener('change', () => {
    typte = false;
  });
  volgorde.addEventListener('change', () => {
    const gekozen = leesStaat(`volgorde=${volgorde.value}`, []).staat.volgorde;
    ga({ ...staat, volgorde: gekozen });
  });
  vind(plek, '[data-wis]').addEventListener('click', (klik) => {
    klik.preventDefault();
    ga({ ...staat, zoek: '', keuzes: {} });
  });
  addEventListener('popstate', () => {
    ({ staat, gevallen } = leesStaat(location.search, facetten));
    veld.value = staat.zoek;
    typte = false;
    void toon();
  });

  maakVinkbaar(facetten, (facet, waarde) => ga(wissel(staat, facet, waarde)));
  vind(plek, '[data-doe]').hidden = false;

  // A question that came with the address (the field in the head of every page) may hold a time too.
  const gevraagd = metVraag(staat.zoek);
  if (gevraagd.zoek !== staat.zoek) {
    staat = gevraagd;
    history.replaceState(null, '', query(staat));
  }
  veld.value = staat.zoek;
  void toon();
}

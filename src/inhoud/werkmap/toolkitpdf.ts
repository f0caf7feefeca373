import { metBasis } from '../../model/adressen.ts';
import type { Versie } from '../../model/werkblad.ts';
import { werkmapAdres } from '../../model/werkmap/adressen.ts';
import { Register } from '../../model/werkmap/catalogus.ts';
import { schrijfLink } from '../../model/werkmap/link.ts';
import { stukSleutel } from '../../model/werkmap/stuk.ts';
import type { Spel } from '../../print/kaarten/spel.ts';
import { grondstofSleutel, Stoffeerder, versieVan } from '../../print/map/delen.ts';
import { maakMapKaft } from '../../print/map/kaft.ts';
import { type Bundel, legBundel, mapPdf } from '../../print/map/map.ts';
import type { Plan } from '../../print/plan/plan.ts';
import { bladPlan, drukLetters } from '../druk/bladplan.ts';
import { coachkaartPlan } from '../druk/coachkaart.ts';
import { uitKast } from '../druk/kast.ts';
import { spelVan } from '../kaarten.ts';
import { alleMethodieken } from '../verzameling.ts';
import { alleDecks, alleWerkbladen } from '../werkbladen.ts';
import { catalogus } from './catalogus.ts';
import type { Toolkit } from './toolkits.ts';

async function grondstofVan({ map }: Toolkit) {
  const [methodieken, bladen, decks] = await Promise.all([alleMethodieken(), alleWerkbladen(), alleDecks()]);
  const plannen = new Map<string, Plan>();
  const spelen = new Map<string, Spel>();
  for (const stuk of map.stukken) {
    const methodiek = stuk.soort === 'methodiek' && methodieken.find(({ slug }) => slug === stuk.id);
    const blad = stuk.soort === 'werkblad' && bladen.find(({ slug }) => slug === stuk.id);
    const deck = stuk.soort === 'kaarten' && decks.get(stuk.id);
    if (methodiek) plannen.set(grondstofSleutel(stuk), await coachkaartPlan(methodiek));
    if (blad) plannen.set(grondstofSleutel(stuk), await bladPlan(blad, versieVan(stuk) as Versie));
    if (deck) spelen.set(stukSleutel(stuk), await spelVan(deck));
  }
  return { plannen, spelen };
}

/** A toolkit as a bundle to draw. */
async function legToolkit(toolkit: Toolkit): Promise<Bundel> {
  const { titel, uitleg, map } = toolkit;
  const letters = await drukLetters();
  const grondstof = await grondstofVan(toolkit);
  const stof = new Stoffeerder(map, new Register(await catalogus()), grondstof, letters);
  const site = new URL(metBasis(import.meta.env.BASE_URL, '/'), import.meta.env.SITE).href;
  const adres = (kort: boolean) => new URL(werkmapAdres(schrijfLink(map, kort)).slice(1), site).href;
  const kaft = maakMapKaft(letters, {
    ...{ titel, notities: '', link: adres(false), qr: adres(true) },
    boven: 'Toolkit',
    onder: [uitleg, 'Om aan twee kanten af te drukken. Elk blad begint op een voorkant.'],
    bijLink: 'Wil je iets weglaten of meer exemplaren? Open deze toolkit als je eigen werkmap.',
  });
  const { coach, deelnemer, kaarten } = stof.perGroep();
  return {
    ...{
      titel: `Toolkit: ${titel}`,
      voorop: [kaft.plan],
      deelnemers: 1,
      zijden: map.zijden,
      wijze: 'blanco',
      site,
    },
    delen: (map.stukken.some(({ soort }) => soort === 'moment')
      ? stof.perMoment()
      : [coach, deelnemer, kaarten]
    ).filter(({ stukken }) => stukken.length > 0),
  };
}

const gelegd = new Map<string, Promise<Bundel>>();

function bundelVan(toolkit: Toolkit): Promise<Bundel> {
  const bundel = gelegd.get(toolkit.id) ?? legToolkit(toolkit);
  gelegd.set(toolkit.id, bundel);
  return bundel;
}

/** How many pages a toolkit has. */
export const toolkitPaginas = async (toolkit: Toolkit): Promise<number> =>
  legBundel(await drukLetters(), await bundelVan(toolkit)).paginas;

/** A toolkit as PDF; made anew only when something in it changed. */
export async function toolkitPdf(toolkit: Toolkit): Promise<Uint8Array> {
  const bundel = await bundelVan(toolkit);
  return uitKast({ toolkit: bundel }, 'pdf', async () => (await mapPdf(await drukLetters(), bundel)).bytes);
}

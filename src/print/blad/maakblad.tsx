/** @jsxImportSource preact */
import type { Font } from 'satori';
import { encode } from 'uqr';
import { type OpgelostBlad, type Versie, vereenvoudig } from '../../model/werkblad.ts';
import type { Letters } from '../letters/letters.ts';
import { maakPlan } from '../plan/maakplan.ts';
import type { Plan, Rand } from '../plan/plan.ts';
import { Blad } from './Blad.tsx';
import { iconen } from './iconen.ts';
import { mm, stijlen } from './stijl.ts';

/** What a sheet cannot know of itself. */
export interface Omgeving {
  letters: Letters;
  fonts: Font[];
  /** Full address of the page of the methodiek. */
  adres: string;
  /** The sources in a few words: "Draaiboek POP". */
  bron: string;
  fase?: { id: string; label: string; nr: number } | undefined;
}

const datum = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });
const versieNaam: Record<Versie, string> = {
  standaard: 'gewone versie',
  grootletter: 'grote letters',
  eenvoudig: 'eenvoudige versie',
};
const spreuk = 'Wat je hier opschrijft, is van jou.';

function randVan(blad: OpgelostBlad, versie: Versie, { adres, bron, fase }: Omgeving): Rand {
  const { nummer, datum: dag } = blad.versie;
  const icoon = fase && iconen[`fase-${fase.id}`];
  return {
    links: 16 * mm,
    rechts: 18 * mm,
    boven: 14 * mm,
    onder: 9 * mm + 13 * mm + 6,
    grootte: stijlen[versie].rand,
    titel: blad.titel,
    uitgave: `${versieNaam[versie]} ${nummer}, ${datum.format(new Date(dag))}`,
    adres: adres.replace(/^https?:\/\//, ''),
    qr: encode(adres, { ecc: 'L', border: 0 }).data.map((rij) =>
      rij.map((vol) => (vol ? '1' : '0')).join(''),
    ),
    bron: `Bron: ${bron}. Stapwijs, een handboek voor coaches.`,
    spreuk: blad.voor === 'coach' ? 'Vul geen namen in die je niet nodig hebt.' : spreuk,
    ...(fase && icoon && { fase: { label: fase.label, nr: fase.nr, icoon } }),
  };
}

/** A sheet in one of its versions, laid out. */
export function maakBladPlan(opgelost: OpgelostBlad, versie: Versie, omgeving: Omgeving): Promise<Plan> {
  const blad = versie === 'eenvoudig' ? vereenvoudig(opgelost) : opgelost;
  const stijl = stijlen[versie];
  const [kort, lang] = blad.formaat === 'A3' ? [297 * mm, 420 * mm] : [210 * mm, 297 * mm];
  const papier: Plan['papier'] = blad.richting === 'liggend' ? [lang, kort] : [kort, lang];
  const rand = randVan(blad, versie, omgeving);
  const breedte = Math.floor(papier[0] - rand.links - rand.rechts);
  return maakPlan({
    sleutel: blad.slug,
    titel: blad.titel,
    papier: papier.map((maat) => Math.round(maat * 100) / 100) as Plan['papier'],
    antwoord: { grootte: stijl.antwoord, regel: stijl.regel },
    opties: { klein: stijl.klein, kleinst: stijl.kleinst },
    rand,
    inhoud: (
      <Blad
        kader={{
          blad,
          stijl,
          letters: omgeving.letters,
          breedte,
          hoogte: papier[1] - rand.boven - 20 - rand.onder - 8,
        }}
      />
    ),
    fonts: omgeving.fonts,
    letters: omgeving.letters,
  });
}

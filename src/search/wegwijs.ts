import type { Methodiek } from '../model/methodiek.ts';
import type { Taxonomie } from '../model/taxonomie.ts';

/** The four questions of "Waar begin ik?", each with its answers. */
export const metWie = [
  {
    id: 'alleen',
    label: 'Met één deelnemer',
    uitleg: 'Jullie zitten met twee aan tafel.',
    setting: ['individueel', 'duo'],
  },
  {
    id: 'groep',
    label: 'Met een groep',
    uitleg: 'Je begeleidt een groep deelnemers.',
    setting: ['groep', 'duo'],
  },
  {
    id: 'collegas',
    label: 'Met collega’s',
    uitleg: 'Je overlegt of beslist met je team of je organisatie.',
    setting: ['team', 'organisatie'],
  },
] as const;
export type MetWie = (typeof metWie)[number]['id'];

export const hoelang = [
  { id: 'kort', label: 'Hoogstens een half uur', minuten: 30 },
  { id: 'uur', label: 'Ongeveer een uur', minuten: 60 },
  { id: 'ruim', label: 'Meer dan een uur', minuten: 240 },
] as const;
export type Hoelang = (typeof hoelang)[number]['id'];

export const lezen = [
  {
    id: 'laag',
    label: 'Leest of praat niet graag over zichzelf',
    uitleg: 'Korte antwoorden, of verhalen over wat er gebeurde. Beelden en dingen om te doen helpen.',
  },
  {
    id: 'gemiddeld',
    label: 'Leest en praat met wat hulp',
    uitleg: 'Een voorbeeld, kaarten of een blad geven houvast.',
  },
  {
    id: 'hoog',
    label: 'Leest vlot en denkt vlot na over zichzelf',
    uitleg: 'Open vragen en zelf schrijven lukken goed.',
  },
] as const;
export type Lezen = (typeof lezen)[number]['id'];

export interface Antwoorden {
  /** Where in the traject: the id of a fase. */
  fase: string;
  wie: MetWie;
  tijd: Hoelang;
  lezen: Lezen;
}

/** A methodiek to begin with. The reasons say why; what does not fit is said too. */
export interface Raad {
  methodiek: Methodiek;
  waarom: string[];
  let: string[];
}

/** How long it takes at least, which is what has to fit; without any bound it can be as short as you like. */
const nodig = ({ tijdsduur }: Methodiek) => tijdsduur?.min ?? tijdsduur?.max ?? 0;
const hoogstens = ({ tijdsduur }: Methodiek) => tijdsduur?.max ?? tijdsduur?.min ?? 0;

/** How each answer reads inside a reason. */
const woorden = {
  alleen: { kan: 'kan met één deelnemer', niet: 'is niet bedoeld voor een gesprek met één deelnemer' },
  groep: { kan: 'kan in groep', niet: 'is niet bedoeld voor een groep' },
  collegas: { kan: 'is voor collega’s samen', niet: 'is niet bedoeld voor overleg onder collega’s' },
  kort: 'past in een half uur',
  uur: 'past in een uur',
  ruim: 'past in de tijd die je hebt',
} as const;

const beelden = /prent|foto|praatplaat|tekening|kaart|klok|blokken|stift/;

interface Punten {
  punten: number;
  waarom?: string;
  let?: string;
}

/** The judgements, each about one answer. What counts most is where you are, then with whom. */
function oordelen(m: Methodiek, vraag: Antwoorden, taxonomie: Taxonomie, metBlad: boolean): Punten[] {
  const fase = taxonomie.fasen.find(({ id }) => id === vraag.fase);
  const plaats = m.fase.indexOf(vraag.fase);
  const setting = metWie.find(({ id }) => id === vraag.wie)?.setting as readonly string[];
  const minuten = hoelang.find(({ id }) => id === vraag.tijd)?.minuten ?? 0;
  const beeld = m.middelen.find((ding) => beelden.test(ding.toLowerCase()));
  const weinigTaal = m.themas.includes('weinig-taal');
  const bijNiveau = m.reflectieniveau.includes(vraag.lezen);
  const eigenNiveau = bijNiveau && m.reflectieniveau.length === 1;
  return [
    plaats >= 0
      ? { punten: plaats === 0 ? 42 : 36, waarom: `hoort bij “${fase?.label}”` }
      : { punten: 0, let: `hoort bij een andere fase dan “${fase?.label}”` },
    m.setting.some((id) => setting.includes(id))
      ? {
          punten: m.setting.length === 1 || m.setting[0] === setting[0] ? 32 : 28,
          waarom: woorden[vraag.wie].kan,
        }
      : { punten: 0, let: woorden[vraag.wie].niet },
    nodig(m) <= minuten
      ? {
          punten:
            16 - (hoogstens(m) > minuten ? 4 : 0) - (vraag.tijd === 'ruim' && hoogstens(m) <= 30 ? 3 : 0),
          waarom:
            hoogstens(m) === 0
              ? 'heeft geen vaste duur'
              : hoogstens(m) <= minuten
                ? woorden[vraag.tijd]
                : 'kan in de tijd die je hebt, als je het kort houdt',
        }
      : { punten: 0, let: 'vraagt meer tijd dan je hebt' },
    m.reflectieniveau.length === 0
      ? { punten: 6 }
      : bijNiveau
        ? {
            punten: eigenNiveau ? 14 : 10,
            waarom: eigenNiveau ? 'is gemaakt voor wie zo leest en praat' : 'past bij wie zo leest en praat',
          }
        : { punten: 0, let: 'vraagt een ander reflectieniveau' },
    vraag.lezen === 'laag' && (weinigTaal || beeld)
      ? {
          punten: weinigTaal ? 8 : 4,
          waarom: weinigTaal ? 'vraagt weinig taal' : 'werkt met iets om te zien of vast te nemen',
        }
      : { punten: 0 },
    metBlad ? { punten: 2, waarom: 'heeft een werkblad om meteen te gebruiken' } : { punten: 0 },
    // What a source itself places in this fase goes before what we placed there.
    { punten: m.herkomst.fase === 'bron' ? 2 : 0 },
  ];
}

/** How many methodieken an answer holds. */
export const aantalRaad = 3;

/**
 * The three methodieken to begin with. What fits in every respect goes first; when there is less than that, the
 * nearest fill up, and say what does not fit.
 * @param metBlad which methodieken have a worksheet
 */
export function raad(
  vraag: Antwoorden,
  methodieken: readonly Methodiek[],
  taxonomie: Taxonomie,
  metBlad: (slug: string) => boolean,
): Raad[] {
  return methodieken
    .map((methodiek) => {
      const lijst = oordelen(methodiek, vraag, taxonomie, metBlad(methodiek.slug));
      return {
        methodiek,
        punten: lijst.reduce((som, { punten }) => som + punten, 0),
        waarom: lijst.flatMap(({ waarom }) => waarom ?? []),
        let: lijst.flatMap((oordeel) => oordeel.let ?? []),
      };
    })
    .toSorted((a, b) => a.let.length - b.let.length || b.punten - a.punten)
    .slice(0, aantalRaad)
    .map(({ methodiek, waarom, let: maar }) => ({ methodiek, waarom, let: maar }));
}

import { type Deel, type Model, model, opCirkel, type Punt, steenMet, weg, woorden } from './kit.ts';

interface Fase {
  kop: string[];
  bij?: string[];
}

/** Stones in a round, with the way from each to the next. */
function ronde(fasen: Fase[], [mx, my]: Punt, [rx, ry]: Punt, maat: [number, number]): Deel[] {
  const plek = (deel: number): Punt => {
    const [x, y] = opCirkel(0, 0, 1, deel);
    return [mx + x * rx, my + y * ry];
  };
  const n = fasen.length;
  const stenen = fasen.map(({ kop, bij = [] }, i) => steenMet(plek(i / n), maat, kop, bij));
  const wegen = fasen.map((_, i) => weg(plek((i + 0.38) / n), plek((i + 0.62) / n)));
  return [...stenen, ...wegen];
}

export const vierD = (): Model =>
  model(
    352,
    ronde(
      [
        { kop: ['Ontdekken'], bij: ['talenten'] },
        { kop: ['Dromen'], bij: ['toekomstbeeld'] },
        { kop: ['Vormgeven'], bij: ['nieuwe kijk'] },
        { kop: ['Verwezenlijken'], bij: ['acties'] },
      ],
      [180, 176],
      [106, 132],
      [140, 82],
    ),
    {
      verhaal:
        'Een kring van vier stenen, met de klok mee: ontdekken, dromen, vormgeven en verwezenlijken. Van verwezenlijken loopt de weg weer naar ontdekken.',
      sleutel: [
        { kop: 'Ontdekken (discover)', uitleg: 'Wat lukte al? Het geeft een lijst met sterke punten.' },
        {
          kop: 'Dromen (dream)',
          uitleg: 'Hoe ziet het leven eruit als al die talenten samen aan bod komen?',
        },
        { kop: 'Vormgeven (design)', uitleg: 'Wat staat in de weg, en hoe kun je er anders naar kijken?' },
        {
          kop: 'Verwezenlijken (destiny)',
          uitleg: 'Welke acties en plannen volgen daaruit, in het leven van nu?',
        },
      ],
      noot: 'De figuur van het eindwerk is verloren. Deze kring volgt de tekst.',
    },
  );

export const popCyclus = (): Model =>
  model(
    352,
    ronde(
      [
        { kop: ['Analyse'], bij: ['waar sta ik?'] },
        { kop: ['Plannen'], bij: ['actiepunten'] },
        { kop: ['Uitvoeren'], bij: ['aan de slag'] },
        { kop: ['Evalueren'], bij: ['en bijsturen'] },
      ],
      [180, 176],
      [106, 132],
      [138, 82],
    ),
    {
      verhaal:
        'Een kring van vier stenen, met de klok mee: analyse, plannen, uitvoeren en evalueren. Na het evalueren begint de kring opnieuw, met een nieuw actieplan.',
      sleutel: [
        { kop: 'Analyse', uitleg: 'De deelnemer kijkt naar zichzelf: wie ben ik, wat wil ik, wat kan ik?' },
        {
          kop: 'Plannen',
          uitleg: 'Jullie zoeken hoe de actiepunten aangepakt worden, en schrijven een plan.',
        },
        { kop: 'Uitvoeren', uitleg: 'De deelnemer doet het. Jij volgt op, met oog voor wat al lukte.' },
        {
          kop: 'Evalueren',
          uitleg: 'Wat is er veranderd, wat stond in de weg, wat wordt het volgende plan?',
        },
      ],
      noot: 'De figuur van het draaiboek is verloren. Deze kring volgt de tekst.',
    },
  );

/** @param fasen the five cards of the deck: their words and what goes with them */
export const motivatiecirkel = (fasen: readonly { tekst: string; uitleg?: string | undefined }[]): Model =>
  model(
    372,
    [
      ...ronde(
        fasen.map(({ tekst }) => ({ kop: breek(tekst) })),
        [180, 186],
        [122, 140],
        [112, 68],
      ),
      woorden(['één verandering', 'tegelijk'], [180, 190], { grootte: 15, kleur: 'zacht' }),
    ],
    {
      verhaal: `Een kring van vijf stenen, met de klok mee: ${fasen.map(({ tekst }) => tekst.toLowerCase()).join(', ')}.`,
      sleutel: fasen.map(({ tekst, uitleg = '' }) => ({ kop: tekst, uitleg })),
      noot: 'De bron noemt vijf fasen en heeft geen figuur. Terugvallen staat er niet bij, maar kan vanuit elke fase.',
    },
  );

/** Cuts words in two lines near the middle, when they are too long for one. */
function breek(tekst: string): string[] {
  if (tekst.length < 12) return [tekst];
  const spaties = [...tekst.matchAll(/ /g)].map(({ index }) => index);
  const midden = spaties.toSorted(
    (a, b) => Math.abs(a - tekst.length / 2) - Math.abs(b - tekst.length / 2),
  )[0];
  return midden === undefined ? [tekst] : [tekst.slice(0, midden), tekst.slice(midden + 1)];
}

import {
  kring,
  type Model,
  model,
  type Punt,
  punthaak,
  samen,
  steenMet,
  steenRond,
  streek,
  weg,
  woorden,
} from './kit.ts';

const boven = (tekst: string, x: number) =>
  woorden([tekst], [x, 14], { grootte: 16, letter: 'vet', kleur: 'zacht' });

/** Strengths of the person left, of the surroundings right; they meet in niches, and carry the quality of life. */
export function krachtenmodel(): Model {
  const maat: [number, number] = [122, 66];
  const [l, r] = [63, 297];
  const rijen = [66, 146, 226];
  return model(
    440,
    [
      boven('de persoon', l),
      boven('de omgeving', r),
      steenMet([l, rijen[0] ?? 0], maat, ['willen'], ['aspiraties']),
      steenMet([l, rijen[1] ?? 0], maat, ['kunnen'], ['competenties']),
      steenMet([l, rijen[2] ?? 0], maat, ['durven'], ['vertrouwen']),
      steenMet([r, rijen[0] ?? 0], maat, ['hulpbronnen'], ['ook diensten']),
      steenMet([r, rijen[1] ?? 0], maat, ['relaties'], ['netwerk']),
      steenMet([r, rijen[2] ?? 0], maat, ['kansen'], ['plekken']),
      steenMet([180, 146], [80, 118], ['niches'], ['plekken'], 'vol'),
      ...[-46, 0, 46].map((dy) =>
        streek(
          'kiezel',
          ...[-1, 1].map((kant) => steenRond([180 + kant * (dy === 0 ? 49 : 47), 146 + dy], 9, 7.5)),
        ),
      ),
      weg([180, 214], [180, 262]),
      steenMet([180, 298], [210, 62], ['gewenste resultaten']),
      weg([180, 334], [180, 372]),
      steenMet([180, 406], [210, 60], ['kwaliteit van leven'], [], 'vol'),
    ],
    {
      verhaal:
        'Links drie krachten van de persoon: willen, kunnen en durven. Rechts drie krachten van de omgeving: hulpbronnen, sociale relaties en kansen. Ze komen samen in niches. Van daar gaat het naar gewenste resultaten, en die geven kwaliteit van leven.',
      sleutel: [
        {
          kop: 'De persoon',
          uitleg: 'Wat wil ik (aspiraties), wat kan ik (competenties), wat durf ik (vertrouwen)?',
        },
        {
          kop: 'De omgeving',
          uitleg: 'Goederen en diensten, mensen die iets betekenen, en kansen: plekken om te groeien.',
        },
        {
          kop: 'Niches',
          uitleg: 'Woning, werk, opvoeding, vrije tijd en netwerk: daar raken de twee kanten elkaar.',
        },
        {
          kop: 'Resultaten',
          uitleg: 'De persoon kiest ze. Begin daar, en zoek dan welke krachten erbij horen.',
        },
      ],
      noot: 'Naar Rapp en Goscha (2004). De figuren van de bron zijn verloren: de vakken komen uit de tekst.',
    },
  );
}

/** A niche that holds someone fast beside one that gives chances. */
export function niche(): Model {
  const vast: Punt = [88, 122];
  const open: Punt = [262, 122];
  const straal = 80;
  const deur = (van: number, tot: number) => {
    const op = (graden: number) => {
      const hoek = (graden * Math.PI) / 180;
      return `${(open[0] + straal * Math.cos(hoek)).toFixed(1)} ${(open[1] + straal * Math.sin(hoek)).toFixed(1)}`;
    };
    return `M${op(van)}A${straal} ${straal} 0 ${tot - van > 180 ? 1 : 0} 1 ${op(tot)}`;
  };
  return model(
    256,
    [
      streek('lijn', kring(vast, straal), kring(vast, straal - 6)),
      steenMet(vast, [64, 56], ['ik'], [], 'tint'),
      streek('lijn', deur(25, 65), deur(115, 245), deur(295, 335)),
      steenMet(open, [64, 56], ['ik'], [], 'vol'),
      ...[0, 90, 270].map((graden) => {
        const hoek = (graden * Math.PI) / 180;
        const op = (r: number): Punt => [open[0] + r * Math.cos(hoek), open[1] + r * Math.sin(hoek)];
        return samen(
          streek('kiezel', steenRond(op(48), 9, 7.5), steenRond(op(64), 9, 7.5)),
          punthaak(op(92), hoek),
        );
      }),
      woorden(['vastzettend'], [88, 240], { letter: 'vet' }),
      woorden(['kansenbiedend'], [262, 240], { letter: 'vet' }),
    ],
    {
      verhaal:
        'Twee kringen rond een persoon. De linkse heeft een dubbele, gesloten rand: een vastzettende niche. De rechtse heeft openingen, en door elke opening loopt een weg naar buiten: een kansenbiedende niche.',
      sleutel: [
        { kop: 'Gezien', uitleg: 'Men ziet de hele persoon, met eigen wensen.' },
        { kop: 'Krachten samen', uitleg: 'Middelen, steun en kwaliteiten komen er bij elkaar.' },
        { kop: 'Leren op maat', uitleg: 'Er is kans om vaardigheden en houdingen te oefenen.' },
        { kop: 'Prikkels', uitleg: 'Iets zet aan om haalbare doelen te stellen en eraan te werken.' },
        { kop: 'Eerlijke feedback', uitleg: 'Een beeld dat niet klopt, wordt bijgestuurd.' },
        { kop: 'Deuren', uitleg: 'Van hier raak je in andere niches, en je wereld wordt groter.' },
      ],
      noot: 'De bron beschrijft de twee soorten in woorden. De tekening is van ons.',
    },
  );
}

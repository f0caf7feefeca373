import type { Model } from '../modellen/index.ts';
import type { Toon } from '../modellen/kit.ts';
import type { Doos, Merk } from '../plan/doos.ts';
import type { Figuur, Vorm } from '../plan/plan.ts';
import { steen } from '../plan/steen.ts';
import { eenheden } from '../plan/verdeel.ts';
import type { Blok, Stuk } from './blok.ts';
import { doos, type Kolom, type Opmaak } from './bouw.ts';

const platst = (stukken: readonly Stuk[]) => stukken.map(({ tekst }) => tekst).join('');
const lijnkleur = '#111111';

/** Models are drawn 360 units wide; on paper that is somewhat under two thirds of the column. */
const MODELMAAT = 0.74;
const tonen: Record<Toon, Omit<Vorm, 'pad'>> = {
  vol: { vul: '#222222' },
  tint: { vul: '#ffffff', lijn: lijnkleur, dik: 1.1 },
  rand: { vul: '#ffffff', lijn: lijnkleur, dik: 0.9 },
  los: { lijn: lijnkleur, dik: 1.1, streep: [4, 4] },
  kiezel: { vul: '#777777' },
  lijn: { lijn: lijnkleur, dik: 1.4 },
  dun: { lijn: '#777777', dik: 0.7 },
};

/** A model as the figure of a page. */
function alsFiguur({ streken, labels, verhaal }: Model): Omit<Figuur, 'r' | 'v'> {
  return {
    alt: verhaal,
    vormen: streken.map(({ pad, toon }) => ({ pad, ...tonen[toon], plek: [0, 0, MODELMAAT] })),
    woorden: labels.map(({ x, y, tekst, letter, grootte, anker, kleur }) => ({
      x: x * MODELMAAT,
      y: y * MODELMAAT,
      tekst,
      grootte: grootte * MODELMAAT,
      letter,
      anker,
      kleur: kleur === 'op-vol' ? '#ffffff' : kleur === 'zacht' ? '#444444' : lijnkleur,
    })),
  };
}

type Lijst = Extract<Blok, { soort: 'lijst' }>;

function legLijst(kolom: Kolom, { items, genummerd, vink = false }: Lijst, opmaak: Opmaak, merk: Merk) {
  const { breedte, inspring, wit } = kolom.maat;
  const x = opmaak.x ?? 0;
  const sprong = genummerd ? inspring.nummer : inspring.punt;
  const lijst = doos({ rol: 'L' }, { x, y: kolom.y, b: breedte - x, h: 0 });
  const begin = kolom.dozen.length;
  items.forEach((item, i) => {
    const van = kolom.y;
    const label = genummerd ? `${i + 1}.` : vink ? '' : '•';
    const punt = kolom.tekst([{ tekst: label || '•' }], van, {
      ...opmaak,
      x,
      b: sprong,
      rol: 'Lbl',
      letter: 'vet',
    });
    const binnen = kolom.dozen.length;
    legBlokken(kolom, item, { ...opmaak, x: x + sprong, na: 3 * wit });
    const inhoud = kolom.dozen.splice(binnen);
    for (const deel of inhoud.flatMap((kind) => eenheden(kind))) delete deel.merk.eenheid;
    const hoogte = kolom.y - van;
    kolom.y = van;
    const vierkant: Merk['sier'] = vink
      ? (vlak) => [{ pad: steen(vlak.x + x, vlak.y + 3, 10.5, 9.5), lijn: lijnkleur, dik: 1 }]
      : undefined;
    const sier: Merk['sier'] =
      merk.sier || vierkant
        ? (vlak) => [...(merk.sier?.(vlak) ?? []), ...(vierkant?.(vlak) ?? [])]
        : undefined;
    if (vink) punt.regels = [];
    kolom.eenheid({ ...merk, rol: 'LI', ...(sier && { sier }) }, hoogte, () => [
      ...(punt.regels.length > 0 ? [punt] : []),
      doos({ rol: 'LBody' }, { x, y: van, b: breedte, h: hoogte }, inhoud),
    ]);
  });
  lijst.kinderen = kolom.dozen.splice(begin);
  kolom.dozen.push(lijst);
  kolom.y += 5 * wit;
}

type Tabel = Extract<Blok, { soort: 'tabel' }>;

function legTabel(kolom: Kolom, { kop, rijen }: Tabel, links: number) {
  const { maat } = kolom;
  const breedte = maat.breedte - links;
  const naam = `t${kolom.tabellen++}`;
  const alle = [kop, ...rijen];
  const gewicht = kop.map((_, k) =>
    Math.sqrt(Math.max(4, ...alle.map((rij) => platst(rij[k] ?? []).length))),
  );
  const som = gewicht.reduce((a, b) => a + b, 0);
  const breedtes = gewicht.map((deel) => (breedte * deel) / som);
  const rij = (cellen: Stuk[][], isKop: boolean) => {
    const van = kolom.y + 4 * maat.wit;
    let x = links;
    const inhoud = cellen.map((cel, k) => {
      const stukken = isKop ? cel.map((stuk) => ({ ...stuk, vet: true as const })) : cel;
      const deel = kolom.tekst(
        stukken.length > 0 ? stukken : [{ tekst: '' }],
        van,
        {
          x,
          b: (breedtes[k] ?? 0) - 10 * maat.wit,
          grootte: maat.tabel,
          regel: Math.min(1.35, maat.regel),
          rol: isKop ? 'TH' : 'TD',
        },
        isKop ? { a: { scope: 'Column' } } : {},
      );
      x += breedtes[k] ?? 0;
      // An empty cell is still a cell.
      return deel.tekst === ''
        ? doos({ rol: isKop ? 'TH' : 'TD', ...(isKop && { a: { scope: 'Column' as const } }) }, deel.vlak)
        : deel;
    });
    const hoogte = Math.max(...inhoud.map(({ vlak }) => vlak.h)) + 8 * maat.wit;
    const sier: Merk['sier'] = ({ x: l, y, b, h }) => [
      {
        pad: `M${l + links} ${y + h}h${b - links}`,
        lijn: isKop ? lijnkleur : '#999999',
        dik: isKop ? 1.2 : 0.5,
      },
    ];
    kolom.eenheid(
      { rol: 'TR', sier, ...(isKop ? { kopVan: naam, bijVolgende: true } : { rijVan: naam }) },
      hoogte,
      () => inhoud,
    );
    return kolom.dozen.pop() as Doos;
  };
  const begin = kolom.y;
  const hoofd = rij(kop, true);
  const lijf = rijen.map((cellen) => rij(cellen, false));
  const vlak = { x: links, y: begin, b: breedte, h: kolom.y - begin };
  kolom.dozen.push(
    doos({ rol: 'Table' }, vlak, [doos({ rol: 'THead' }, vlak, [hoofd]), doos({ rol: 'TBody' }, vlak, lijf)]),
  );
  kolom.y += 9 * maat.wit;
}

function legModel(kolom: Kolom, { model }: Extract<Blok, { soort: 'model' }>) {
  const [b, h] = [model.breed * MODELMAAT, model.hoog * MODELMAAT];
  kolom.y += 4;
  kolom.eenheid(
    { bijVolgende: true },
    h,
    (y) => [doos({ figuur: () => alsFiguur(model) }, { x: 0, y, b, h })],
    10,
  );
  const uitleg = (kop: string, tekst: string): Stuk[] =>
    tekst
      ? [{ tekst: kop, vet: true }, { tekst: `: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}` }]
      : [{ tekst: kop }];
  for (const genummerd of [true, false]) {
    const items = model.sleutel
      .filter(({ nr }) => (nr !== undefined) === genummerd)
      .map(({ kop, uitleg: tekst }): Blok[] => [{ soort: 'alinea', stukken: uitleg(kop, tekst) }]);
    if (items.length > 0)
      legLijst(kolom, { soort: 'lijst', genummerd, items }, { grootte: kolom.maat.tabel }, {});
  }
  if (model.noot)
    kolom.alinea([{ tekst: model.noot }], { grootte: kolom.maat.klein, kleur: '#444444', na: 10 });
}

type Kader = Extract<Blok, { soort: 'kader' }>;

/** A frame: a rule along the left of everything in it. */
function legKader(kolom: Kolom, { titel, blokken, zwaar = false }: Kader, opmaak: Opmaak) {
  const { inspring, wit } = kolom.maat;
  const x = opmaak.x ?? 0;
  const binnen = x + inspring.kader;
  kolom.y += 4 * wit;
  const begin = kolom.dozen.length;
  if (titel)
    kolom.alinea([{ tekst: titel }], { x: binnen, letter: 'vet', na: 3 * wit }, { bijVolgende: true });
  legBlokken(kolom, blokken, { ...opmaak, x: binnen });
  const delen = kolom.dozen.slice(begin).flatMap((deel) => eenheden(deel));
  delen.forEach((deel, i) => {
    const onder = delen[i + 1]?.vlak.y ?? deel.vlak.y + deel.vlak.h;
    const bestaand = deel.merk.sier;
    const hoogte = onder - deel.vlak.y;
    deel.merk.sier = (vlak) => [
      ...(bestaand?.(vlak) ?? []),
      {
        pad: `M${vlak.x + x + 2} ${vlak.y}v${Math.max(vlak.h, hoogte)}`,
        lijn: lijnkleur,
        dik: zwaar ? 2.4 : 1,
      },
    ];
  });
  kolom.y += 6 * wit;
}

/** Lays blocks under each other in the column. */
export function legBlokken(kolom: Kolom, blokken: readonly Blok[], opmaak: Opmaak = {}) {
  const { maat: m } = kolom;
  for (const blok of blokken) {
    if (blok.soort === 'alinea') {
      const maat =
        blok.maat === 'groot'
          ? { grootte: m.groot, na: 12 * m.wit }
          : blok.maat === 'klein'
            ? { grootte: m.klein, na: 4 * m.wit }
            : {};
      kolom.alinea(blok.stukken, { ...opmaak, ...maat }, blok.bijVolgende ? { bijVolgende: true } : {});
    } else if (blok.soort === 'kop') {
      kolom.alinea(
        [{ tekst: blok.tekst }],
        {
          ...opmaak,
          grootte: m.kop[blok.diepte],
          regel: 1.2,
          letter: blok.diepte === 2 ? 'titel' : 'vet',
          rol: m.rol[blok.diepte],
          voor: (blok.diepte === 2 ? 16 : 8) * m.wit,
          na: (blok.diepte === 2 ? 7 : 3) * m.wit,
        },
        { bijVolgende: true },
      );
    } else if (blok.soort === 'lijst') legLijst(kolom, blok, opmaak, {});
    else if (blok.soort === 'kader') legKader(kolom, blok, opmaak);
    else if (blok.soort === 'tabel') legTabel(kolom, blok, opmaak.x ?? 0);
    else legModel(kolom, blok);
  }
}

import type { RootContent } from 'mdast';
import { ontleed } from '../../markdown/controle/ontleed.ts';
import { isKern } from '../../markdown/kaart.ts';
import { jsxNaam } from '../../markdown/omhulsel.ts';
import { soortSectie } from '../../markdown/secties.ts';
import { reeksVan } from '../../markdown/stappen.ts';
import { platteTekst } from '../../markdown/tekst.ts';
import { type Deel, verdeel } from '../../markdown/verdeel.ts';
import type { HerkomstVeld } from '../../model/herkomst.ts';
import type { Methodiek } from '../../model/methodiek.ts';
import { tijdTekst } from '../../model/tijdsduur.ts';
import { type Blok, potlood, type Stuk } from '../../print/boek/blok.ts';
import type { Feit, Kaartsectie, Kaartstof } from '../../print/coachkaart/stof.ts';
import { blokken } from '../boek/blokken.ts';
import { hoofdletter, niveauTekst, opsomming, settingTekst } from '../feiten.ts';
import { doelgroep, soort } from '../taxonomie.ts';

function feitenVan(m: Methodiek): Feit[] {
  const feit = (label: string, waarde: string, veld: HerkomstVeld, bij?: string): Feit => ({
    ...{ label, waarde },
    ...(bij && { bij }),
    ...(m.herkomst[veld] === 'redactie' && { geschat: true as const }),
  });
  return [
    feit('Tijd', tijdTekst(m.tijdsduur), 'tijdsduur', m.tijdsduur?.toelichting),
    feit('Setting', settingTekst(m.setting), 'setting'),
    feit('Reflectieniveau', niveauTekst(m.reflectieniveau), 'reflectieniveau'),
    feit(
      'Meebrengen',
      hoofdletter(m.middelen.join(m.middelen.some((ding) => ding.includes(',')) ? '; ' : ', ') || 'niets'),
      'middelen',
    ),
    feit(
      'Voor wie',
      hoofdletter(opsomming(m.doelgroep.map((id) => doelgroep(id).label.toLowerCase()))),
      'doelgroep',
    ),
  ];
}

/** Examples are read beforehand, not at the table. */
const zonderVoorbeeld = (nodes: readonly RootContent[]) =>
  nodes.filter((node) => jsxNaam(node) !== 'Voorbeeld');

/** A pencil at the end of what is ours, as on the page. */
const metPotlood = (stukken: readonly Stuk[]): Stuk[] =>
  stukken.map((stuk, i) =>
    stuk.redactie && !stukken[i + 1]?.redactie
      ? { ...stuk, tekst: stuk.tekst.replace(/\s*$/, (wit) => `${potlood}${wit}`) }
      : stuk,
  );

function getekend(blok: Blok): Blok {
  switch (blok.soort) {
    case 'alinea':
      return { ...blok, stukken: metPotlood(blok.stukken) };
    case 'lijst':
      return { ...blok, items: blok.items.map((item) => item.map(getekend)) };
    case 'kader':
      return { ...blok, blokken: blok.blokken.map(getekend) };
    case 'tabel':
      return { ...blok, kop: blok.kop.map(metPotlood), rijen: blok.rijen.map((rij) => rij.map(metPotlood)) };
    default:
      return blok;
  }
}

const stof = (nodes: readonly RootContent[]) => blokken(zonderVoorbeeld(nodes)).map(getekend);

function sectieVan({ kop, inhoud }: Deel, kern: boolean): Kaartsectie {
  const titel = kop ? platteTekst(kop) : '';
  if (!kop || reeksVan(kop) === undefined) return { titel, kern, blokken: stof(inhoud), stappen: [] };
  const [vooraf, ...stappen] = verdeel(inhoud, 3);
  return {
    ...{ titel, kern, blokken: stof(vooraf?.inhoud ?? []) },
    stappen: stappen.map((stap) => ({
      titel: stap.kop ? platteTekst(stap.kop) : '',
      blokken: stof(stap.inhoud),
    })),
  };
}

/**
 * What stands on the coach card of a methodiek: the core and the sections with questions, as on its printed page.
 * @param mdx its text, without the frontmatter
 * @param rand what stands at the edge: address, sources, fase
 */
export function kaartstof(m: Methodiek, mdx: string, rand: Kaartstof['rand']): Kaartstof {
  const delen = verdeel(ontleed(mdx).tree.children, 2)
    .filter(({ kop }) => kop)
    .map((deel) => ({ deel, soort: soortSectie(deel.kop ? platteTekst(deel.kop) : '', deel.inhoud) }));
  const opKaart = (naam: string) => isKern(naam) || naam === 'vragen';
  return {
    ...{ slug: m.slug, titel: m.titel, soort: soort(m.soort).label, samenvatting: m.samenvatting },
    doel: m.doel,
    feiten: feitenVan(m),
    secties: delen
      .filter((sectie) => opKaart(sectie.soort))
      .map((sectie) => sectieVan(sectie.deel, isKern(sectie.soort))),
    verder: delen
      .filter((sectie) => !opKaart(sectie.soort))
      .map(({ deel }) => (deel.kop ? platteTekst(deel.kop) : '')),
    rand,
  };
}

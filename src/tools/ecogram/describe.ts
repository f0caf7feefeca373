import type { Ecogram, Wie } from './soort.ts';
import { vergelijkingen, verschillen } from './verschillen.ts';
import { gespreksvragen } from './vragen.ts';
import {
  aardBij,
  aarden,
  domeinen,
  domeinNaam,
  type Laag,
  ringen,
  ringNaam,
  type Staat,
  soorten,
  soortMeer,
  soortNaam,
  steunNaam,
  steunsoorten,
} from './woorden.ts';
import { aardWoord, naamVan, pijlZin, stemVan } from './zinnen.ts';
import { gebruikteLagen, groepIn, groot, inDeze, lijnenIn, opsomming, zoekLijn } from './zoek.ts';

const namen = (wie: readonly Wie[]) => opsomming(wie.map(({ label }) => label));
/** A sentence, only when there is someone to name. */
const als = (wie: readonly Wie[], zin: (namen: string) => string): string[] =>
  wie.length > 0 ? [zin(namen(wie))] : [];

const telling = (wie: readonly Wie[]): string =>
  opsomming(
    soorten.flatMap((soort) => {
      const aantal = wie.filter((een) => een.soort === soort).length;
      return aantal === 0
        ? []
        : [`${aantal} ${aantal === 1 ? soortNaam[soort].toLowerCase() : soortMeer[soort]}`];
    }),
  );

const metStaat = (doc: Ecogram, laag: Laag, staat: Staat) =>
  inDeze(doc, laag).filter(({ plekken }) => plekken[laag]?.staat === staat);

/** Size: how many there are, and how near. */
function grootte(doc: Ecogram, laag: Laag): string[] {
  const hier = inDeze(doc, laag);
  const er = metStaat(doc, laag, 'aanwezig');
  const { mij } = stemVan(doc);
  if (hier.length === 0) return ['Er staat nog niemand op.'];
  return [
    er.length > 0
      ? `Rond ${mij} ${er.length === 1 ? 'staat' : 'staan'} ${telling(er)}.`
      : `Rond ${mij} staat niemand die er ${laag === 'nu' ? 'nu ' : ''}is.`,
    ...ringen.flatMap((ring) =>
      als(
        er.filter(({ plekken }) => plekken[laag]?.ring === ring),
        (wie) => `${groot(ringNaam[ring])}: ${wie}.`,
      ),
    ),
    ...als(metStaat(doc, laag, 'ontbreekt'), (wie) => `Ontbreekt: ${wie}.`),
    ...als(metStaat(doc, laag, 'vroeger'), (wie) => `Was er vroeger: ${wie}.`),
    ...als(metStaat(doc, laag, 'gewenst'), (wie) => `Gewenst: ${wie}.`),
  ];
}

/** Variety: from which circles of life those who are there come. */
function varieteit(doc: Ecogram, laag: Laag): string[] {
  const hier = domeinen.flatMap((domein) => {
    const wie = metStaat(doc, laag, 'aanwezig').filter((een) => een.domein === domein);
    return wie.length > 0 ? [`${domeinNaam[domein].toLowerCase()} (${wie.length})`] : [];
  });
  if (hier.length === 0) return [];
  return hier.length === 1
    ? [`Ze komen uit één kring: ${hier[0]}.`]
    : [`Ze komen uit ${hier.length} kringen: ${opsomming(hier)}.`];
}

/** Density: who knows whom, by a band or a group. */
function dichtheid(doc: Ecogram, laag: Laag): string[] {
  const onderling = lijnenIn(doc, laag)
    .filter(({ van }) => van !== 'ik')
    .map(({ van, naar, lijn }) => {
      const pijl = pijlZin(doc, van, naar, lijn.richting);
      return `${naamVan(doc, van)} en ${naamVan(doc, naar)} (${aardWoord(lijn)}${pijl ? `; ${groot(pijl)}` : ''})`;
    });
  const groepen = inDeze(doc, laag).flatMap((groep) =>
    als(
      inDeze(doc, laag).filter((wie) => groepIn(doc, wie, laag) === groep),
      (leden) => `Bij ${groep.label} ${leden.includes(' en ') ? 'horen' : 'hoort'} ${leden}.`,
    ),
  );
  return [
    onderling.length > 0
      ? `Wie kent wie: ${onderling.join(', ')}.`
      : 'Tussen de anderen staan er geen banden getekend.',
    ...groepen,
  ];
}

/** Reach, of today: who can be reached quickly. Silent when nothing was filled in. */
function bereik(doc: Ecogram, laag: Laag): string[] {
  const hier = (wat: Wie['bereik']) => inDeze(doc, laag).filter((wie) => wie.bereik === wat);
  const ingevuld = hier('onbekend').length < inDeze(doc, laag).length;
  return [
    ...als(hier('vlot'), (wie) => `Vlot te bereiken: ${wie}.`),
    ...als(hier('moeilijk'), (wie) => `Moeilijk te bereiken: ${wie}.`),
    ...(ingevuld && hier('onbekend').length > 0 ? ['Van de anderen is het bereik niet ingevuld.'] : []),
  ];
}

/** The nature of the lines to the middle: kinds of band, and support. */
function aard(doc: Ecogram, laag: Laag): string[] {
  const hier = inDeze(doc, laag);
  const lijn = ({ id }: Wie) => zoekLijn(doc, laag, 'ik', id);
  const { ik, mij, krijg, geef } = stemVan(doc);
  const naar = (richting: string) => hier.filter((wie) => lijn(wie)?.richting === richting);
  return [
    ...aarden.flatMap((een) =>
      als(
        hier.filter((wie) => lijn(wie)?.aard === een),
        (wie) => `${groot(aardBij[een])} band met ${wie}.`,
      ),
    ),
    ...als(
      hier.filter((wie) => !lijn(wie) && !groepIn(doc, wie, laag)),
      (wie) => `Nog geen band getekend met ${wie}.`,
    ),
    ...als(naar('krijgt'), (wie) => `${groot(ik)} ${krijg} steun van ${wie}.`),
    ...als(naar('geeft'), (wie) => `${groot(ik)} ${geef} steun aan ${wie}.`),
    ...als(naar('beide'), (wie) => `Steun over en weer tussen ${mij} en ${wie}.`),
    ...steunsoorten.flatMap((soort) =>
      als(
        hier.filter((wie) => lijn(wie)?.steun.includes(soort)),
        (wie) => `${steunNaam[soort]}: ${wie}.`,
      ),
    ),
  ];
}

/** One layer told in plain words, along the five questions of the source. */
export function vertelLaag(doc: Ecogram, laag: Laag): string[] {
  const { ik, sta } = stemVan(doc);
  const kop = { nu: 'Ecogram.', toen: 'Ecogram van toen.', wens: 'Ecogram van de wens.' }[laag];
  const leeg = inDeze(doc, laag).length === 0;
  return [
    `${kop} In het midden ${sta} ${ik}.`,
    ...grootte(doc, laag),
    ...(leeg
      ? []
      : [varieteit, dichtheid, ...(laag === 'nu' ? [bereik] : []), aard].flatMap((deel) => deel(doc, laag))),
  ];
}

/** The answers to the questions, as question and answer. */
export const antwoorden = (doc: Ecogram): { vraag: string; antwoord: string }[] =>
  Object.values(gespreksvragen).flatMap(({ vragen }) =>
    Object.entries(vragen).flatMap(([id, vraag]) => {
      const antwoord = doc.antwoorden[id as keyof typeof doc.antwoorden];
      return antwoord ? [{ vraag, antwoord }] : [];
    }),
  );

/** The whole document in plain words: each layer, what differs between them, what was noted and answered. */
export function describe(doc: Ecogram): string[] {
  return [
    ...gebruikteLagen(doc).flatMap((laag) => vertelLaag(doc, laag)),
    ...vergelijkingen(doc).flatMap(({ van, naar, titel }) => {
      const zinnen = verschillen(doc, van, naar);
      return [`${titel}: ${zinnen.length > 0 ? zinnen.join(' ') : 'er verandert niets.'}`];
    }),
    ...doc.wie.flatMap(({ label, notitie }) => (notitie ? [`Bij ${label}: ${notitie}`] : [])),
    ...antwoorden(doc).map(({ vraag, antwoord }) => `${vraag} ${antwoord}`),
  ];
}

import type { Doos } from './doos.ts';
import type { Knoop, Plan, Regel, Veldplek, Vlak } from './plan.ts';
import { snijd } from './snijd.ts';
import type { Pagina, Plaats } from './verdeel.ts';

const rond = (waarde: number) => Math.round(waarde * 100) / 100;
const vlakVan = (pagina: number, { x, y, b, h }: Doos['vlak']): Vlak => [
  pagina,
  rond(x),
  rond(y),
  rond(b),
  rond(h),
];

/** Turns boxes that know their page into the tree and the ornaments of a plan. */
export function plak(
  wortel: Doos,
  plaatsen: readonly Plaats[],
  paginas: number,
  links: number,
  maat: Pagina,
) {
  const waar = new Map(plaatsen.map((plaats) => [plaats.eenheid, plaats]));
  const sier: Plan['sier'] = Array.from({ length: paginas }, () => []);
  const verplaats = (vlak: Doos['vlak'], plaats: Plaats) => ({
    ...vlak,
    x: vlak.x + links,
    y: vlak.y + plaats.dy,
  });

  /** A line past the foot of its page goes on on the next, with its neighbours. */
  const regel = (r: Regel, { pagina, dy }: Plaats): Regel => {
    const [, x, y, grootte, letter, tekst, kleur] = r;
    let [p, hoogte] = [pagina, y + dy];
    while (hoogte > maat.bodem) {
      hoogte -= maat.bodem - maat.verder - grootte;
      p++;
    }
    return [p, rond(x + links), rond(hoogte), grootte, letter, tekst, ...(kleur ? [kleur] : [])] as Regel;
  };
  const versier = (doos: Doos, plaats: Plaats) => {
    const maak = doos.merk.sier;
    if (!maak) return;
    for (const deel of snijd(verplaats(doos.vlak, plaats), plaats.pagina, maat))
      sier[deel.pagina]?.push(...maak(deel.vlak));
  };
  /** The header row of a table again: the same ink, but it says nothing new. */
  const herhaal = (doos: Doos, plaats: Plaats) => {
    versier(doos, plaats);
    sier[plaats.pagina]?.push(...doos.regels.map((r) => regel(r, plaats)));
    for (const kind of doos.kinderen) herhaal(kind, plaats);
  };

  const knopen = (doos: Doos, boven: Plaats | undefined): Knoop[] => {
    const plaats = waar.get(doos) ?? boven;
    const { rol, a, naar, veld, figuur } = doos.merk;
    if (plaats && plaats.eenheid === doos && plaats.kop)
      herhaal(plaats.kop.doos, { eenheid: plaats.kop.doos, pagina: plaats.pagina, dy: plaats.kop.dy });
    if (plaats) versier(doos, plaats);
    if (veld && plaats)
      return snijd(verplaats(doos.vlak, plaats), plaats.pagina, maat).map(
        (deel): Veldplek => ({ ...veld, v: vlakVan(deel.pagina, deel.vlak) }),
      );
    if (figuur && plaats) {
      const { vlak } = doos;
      return [
        {
          r: 'Figure',
          v: vlakVan(plaats.pagina, verplaats(vlak, plaats)),
          ...figuur({ b: vlak.b, h: vlak.h }),
        },
      ];
    }
    if (doos.tekst !== undefined) {
      if (!plaats) throw new Error(`tekst buiten een eenheid: "${doos.tekst}"`);
      const t = doos.regels.map((r) => regel(r, plaats));
      return t.length > 0 ? [{ r: rol ?? 'P', t, ...(a && { a }), ...(naar && { naar }) }] : [];
    }
    const k = doos.kinderen.flatMap((kind) => knopen(kind, plaats));
    return rol ? [{ r: rol, k, ...(a && { a }) }] : k;
  };
  return { boom: voegVeldenSamen(knopen(wortel, undefined)), sier };
}

/** The pieces of a long field that came to stand under each other on one page become one again. */
function voegVeldenSamen(boom: Knoop[]): Knoop[] {
  const uit: Knoop[] = [];
  for (const knoop of boom) {
    const vorige = uit.at(-1);
    if (
      'veld' in knoop &&
      vorige &&
      'veld' in vorige &&
      vorige.veld === knoop.veld &&
      knoop.soort === 'lang' &&
      vorige.v[0] === knoop.v[0] &&
      Math.abs(vorige.v[2] + vorige.v[4] - knoop.v[2]) < 1
    )
      uit[uit.length - 1] = {
        ...vorige,
        v: [...vorige.v.slice(0, 4), rond(vorige.v[4] + knoop.v[4])] as Vlak,
      };
    else uit.push('k' in knoop ? { ...knoop, k: voegVeldenSamen(knoop.k) } : knoop);
  }
  return uit;
}

import { PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import { keurAntwoord } from '../letters/keur.ts';
import type { Veldplek } from '../plan/plan.ts';
import { steen } from '../plan/steen.ts';
import { zetAntwoord } from './antwoord.ts';
import type { Blad } from './blad.ts';
import { rij, teken } from './inkt.ts';
import type { BladWerk } from './werk.ts';
import { maakWidget, optieNaam, schijn, standaardSchrift, tekstSchijn } from './widget.ts';

const tekst = (waarde: string) => PDFHexString.fromText(waarde);
const MEERDERE_REGELS = 1 << 12;
const KEUZELIJST = 1 << 17;
const KEUS_RADIO = (1 << 15) | (1 << 14);

function veld(werk: BladWerk, naam: string, etiket: string, waarden: Record<string, unknown>): PDFRef {
  const c = werk.doc.context;
  const ref = c.register(
    c.obj({ Parent: werk.wortel, T: tekst(naam), TU: tekst(etiket), ...waarden } as never),
  );
  werk.kinderen.push(ref);
  return ref;
}

function hang(werk: BladWerk, veldRef: PDFRef, kinderen: PDFRef[]) {
  const c = werk.doc.context;
  const dict = c.lookup(veldRef) as never as { set: (naam: PDFName, waarde: unknown) => void };
  dict.set(PDFName.of('Kids'), c.obj(kinderen as never));
}

/** A text field. Its later parts, on other pages, are fields of their own: a viewer cannot flow text between boxes. */
function tekstVeld(werk: BladWerk, plekken: readonly Veldplek[]) {
  const [eerste] = plekken as [Veldplek];
  const { grootte } = werk.plan.antwoord;
  const ruw = werk.antwoorden[eerste.veld];
  const antwoord =
    typeof ruw === 'string' ? keurAntwoord(werk.boek.letters, eerste.veld, eerste.etiket, ruw) : '';
  const gezet = zetAntwoord(werk.boek.letters, plekken, antwoord, grootte);
  if (gezet.over) werk.vervolgen.push({ etiket: eerste.etiket, tekst: gezet.over });
  plekken.forEach((plek, i) => {
    const meer = i > 0 ? `~${i + 1}` : '';
    const etiket = i > 0 ? `${plek.etiket}, vervolg` : plek.etiket;
    const regels = [...(gezet.delen[i] ?? [])];
    const laatste = i === plekken.length - 1;
    if (laatste && gezet.over) {
      if (plek.soort === 'lang') regels.push('(lees verder achteraan)');
      else regels[0] = '(zie achteraan)';
    }
    const inhoud = i === 0 && plekken.length === 1 ? antwoord : (gezet.delen[i] ?? []).join(' ');
    const soort =
      plek.soort === 'lijst'
        ? { FT: 'Ch', Ff: KEUZELIJST, Opt: (plek.opties ?? []).map((optie) => tekst(optie.label)) }
        : { FT: 'Tx', ...(plek.soort === 'lang' && { Ff: MEERDERE_REGELS }) };
    const gedeeld = werk.gedeeld?.(plek);
    const ref =
      gedeeld?.ref ??
      veld(werk, `${plek.veld}${meer}`, etiket, {
        ...soort,
        DA: standaardSchrift(grootte),
        ...(inhoud && { V: tekst(inhoud) }),
      });
    const widget = maakWidget(werk, werk.bladen[plek.v[0]] as Blad, plek, ref, etiket, {
      DA: standaardSchrift(grootte),
      AP: { N: tekstSchijn(werk, plek, regels, gezet.grootte) },
      MK: {},
    });
    if (gedeeld) gedeeld.kinderen.push(widget);
    else hang(werk, ref, [widget]);
  });
}

const vinkje = ({ v: [, , , b, h] }: Veldplek) =>
  `q 0.07 G 1.8 w 1 J 1 j ${rij(0.2 * b, 0.52 * h)} m ${rij(0.42 * b, 0.26 * h)} l ${rij(0.8 * b, 0.78 * h)} l S Q`;

function bolletje(werk: BladWerk, plek: Veldplek): string {
  const [, , , b, h] = plek.v;
  if (plek.woord === undefined)
    return teken({ pad: steen(b * 0.23, h * 0.23, b * 0.54, h * 0.54), vul: '#111111' }, h);
  // A chosen stone turns black, its number white.
  const grootte = Math.min(
    h * 0.46,
    (b * 0.72) / Math.max(0.01, werk.boek.letters.breedte('titel', 1, plek.woord)),
  );
  const breedte = werk.boek.letters.breedte('titel', grootte, plek.woord);
  return `${teken({ pad: steen(0, 0, b, h), vul: '#111111' }, h)} 1 g ${werk.boek.toon('titel', grootte, plek.woord, (b - breedte) / 2, h / 2 - grootte * 0.34)}`;
}

function vinkVeld(werk: BladWerk, plek: Veldplek) {
  const aan = werk.antwoorden[plek.veld] === true;
  const stand = PDFName.of(aan ? 'Ja' : 'Off');
  const ref = veld(werk, plek.veld, plek.etiket, { FT: 'Btn', V: stand });
  const widget = maakWidget(werk, werk.bladen[plek.v[0]] as Blad, plek, ref, plek.etiket, {
    AS: stand,
    AP: { N: { Ja: schijn(werk, plek, vinkje(plek)), Off: schijn(werk, plek, '') } },
    MK: { CA: tekst('4') },
  });
  hang(werk, ref, [widget]);
}

/** One of many: a field with a widget per option, each read out with its own words. */
export class KeuzeVelden {
  private readonly open = new Map<string, { ref: PDFRef; kinderen: PDFRef[] }>();

  plaats(werk: BladWerk, plek: Veldplek) {
    const gekozen = werk.antwoorden[plek.veld];
    let groep = this.open.get(plek.veld);
    const nummer = plek.opties?.findIndex((optie) => optie.waarde === plek.optie) ?? 0;
    const naam = optieNaam(nummer).asString().slice(1);
    if (!groep) {
      const keus = plek.opties?.findIndex((optie) => optie.waarde === gekozen) ?? -1;
      const ref = veld(werk, plek.veld, plek.etiket, {
        FT: 'Btn',
        Ff: KEUS_RADIO,
        V: keus >= 0 ? optieNaam(keus) : PDFName.of('Off'),
      });
      groep = { ref, kinderen: [] };
      this.open.set(plek.veld, groep);
    }
    const label = plek.opties?.[nummer]?.label ?? plek.optie ?? '';
    const widget = maakWidget(
      werk,
      werk.bladen[plek.v[0]] as Blad,
      plek,
      groep.ref,
      `${plek.etiket}: ${label}`,
      {
        AS: PDFName.of(gekozen === plek.optie ? naam : 'Off'),
        AP: {
          N: {
            [naam]: schijn(werk, plek, bolletje(werk, plek), plek.woord !== undefined),
            Off: schijn(werk, plek, ''),
          },
        },
        MK: { CA: tekst('l') },
      },
    );
    groep.kinderen.push(widget);
  }

  sluit(werk: BladWerk) {
    for (const { ref, kinderen } of this.open.values()) hang(werk, ref, kinderen);
  }
}

/** Makes the field of a place; a text field with all its parts at once. */
export function maakVeld(werk: BladWerk, keuzes: KeuzeVelden, plekken: readonly Veldplek[]) {
  const [plek] = plekken as [Veldplek];
  if (plek.soort === 'vink') vinkVeld(werk, plek);
  else if (plek.soort === 'keuze') keuzes.plaats(werk, plek);
  else tekstVeld(werk, plekken);
}

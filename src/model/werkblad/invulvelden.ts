import { kopVelden } from './kop.ts';
import type { OpgelostBlad, OpgelostVeld } from './losop.ts';
import type { Kolom } from './tabel.ts';
import { schalen } from './velden.ts';

export type Versie = 'standaard' | 'grootletter' | 'eenvoudig';

/** One thing that can be filled in, the same on paper, in the PDF and on the screen. */
export interface Invulveld {
  /** Unique on the sheet: "acties/leeg-1/wat". */
  naam: string;
  /** The whole question, also without the sheet around it: what a screen reader says. */
  etiket: string;
  soort: 'tekst' | 'lang' | 'datum' | 'vink' | 'keuze' | 'lijst' | 'handtekening';
  /** For keuze (one of many, each its own box) and lijst (drop-down). */
  opties?: { waarde: string; label: string }[];
  gevoelig?: true;
  /** The field of the definition it comes from. */
  veld: string;
}

type Deel = Omit<Invulveld, 'veld'>;

/** Two labels as one question: "Waar: thuis", "Wat gaat goed? Thuis". */
const bij = (label: string, rest: string) =>
  /[?.!]$/.test(label) ? `${label} ${rest}` : `${label}: ${rest}`;

function kolomVeld(naam: string, etiket: string, kolom: Kolom): Deel {
  switch (kolom.soort) {
    case 'vink':
      return { naam, etiket, soort: 'vink' };
    case 'datum':
      return { naam, etiket, soort: 'datum' };
    case 'lange-tekst':
      return { naam, etiket, soort: 'lang' };
    case 'lijst':
      return {
        naam,
        etiket,
        soort: 'lijst',
        opties: (kolom.opties ?? []).map((optie) => ({ waarde: optie, label: optie })),
      };
    default:
      return { naam, etiket, soort: 'tekst' };
  }
}

function tabelVelden(veld: Extract<OpgelostVeld, { soort: 'tabel' }>): Deel[] {
  const keus = veld.kolommen.filter((kolom) => kolom.soort === 'keus');
  const lege = veld.rijen.filter((rij) => rij.leeg);
  return veld.rijen.flatMap((rij) => {
    const gedrukt = veld.kolommen.flatMap((kolom) =>
      kolom.soort === 'gegeven' ? (rij.cellen[kolom.id] ?? '') : [],
    );
    // A letter or number alone says nothing to who cannot see the row: take the first real text.
    const wie = rij.leeg
      ? bij(veld.label, `rij ${lege.indexOf(rij) + 1}`)
      : (gedrukt.find((tekst) => tekst.length > 2) ?? gedrukt[0] ?? veld.label);
    const merk = rij.gevoelig ? { gevoelig: true as const } : {};
    let keusGedaan = false;
    return veld.kolommen.flatMap((kolom): Deel[] => {
      if (kolom.soort === 'gegeven') {
        // A row to fill in has no printed text: its given columns become fields.
        if (!rij.leeg) return [];
        return [{ naam: `${veld.id}/${rij.id}/${kolom.id}`, etiket: bij(wie, kolom.label), soort: 'tekst' }];
      }
      if (kolom.soort === 'keus') {
        if (keusGedaan) return [];
        keusGedaan = true;
        const opties = keus.map((k) => ({ waarde: k.id, label: rij.cellen[k.id] || k.label }));
        return [{ naam: `${veld.id}/${rij.id}/keus`, etiket: wie, soort: 'keuze', opties, ...merk }];
      }
      const naam = `${veld.id}/${rij.id}/${kolom.id}`;
      return [{ ...kolomVeld(naam, bij(wie, rij.cellen[kolom.id] || kolom.label), kolom), ...merk }];
    });
  });
}

function delen(veld: OpgelostVeld): Deel[] {
  const { id, label } = veld;
  const merk = (bron: { gevoelig?: true | undefined }) => (bron.gevoelig ? { gevoelig: true as const } : {});
  switch (veld.soort) {
    case 'tekst':
    case 'datum':
    case 'vink':
    case 'handtekening':
      return [{ naam: id, etiket: label, soort: veld.soort }];
    case 'lange-tekst':
      return [{ naam: id, etiket: label, soort: 'lang' }];
    case 'schaal': {
      const stappen = typeof veld.schaal === 'string' ? (schalen[veld.schaal] ?? []) : veld.schaal;
      return [
        { naam: id, etiket: label, soort: 'keuze', opties: stappen.map((s) => ({ waarde: s, label: s })) },
      ];
    }
    case 'keuze': {
      const opties = veld.anders ? [...veld.opties, { id: 'anders', label: veld.anders }] : veld.opties;
      const wat: Deel[] = veld.anders
        ? [{ naam: `${id}/anders-wat`, etiket: `${bij(label, veld.anders)}, wat?`, soort: 'tekst' }]
        : [];
      if (!veld.meerdere)
        return [
          {
            naam: id,
            etiket: label,
            soort: 'keuze',
            opties: opties.map((optie) => ({ waarde: optie.id, label: optie.label })),
          },
          ...wat,
        ];
      const vinken = opties.map(
        (optie): Deel => ({
          naam: `${id}/${optie.id}`,
          etiket: bij(label, optie.label),
          soort: 'vink',
          ...merk(optie),
        }),
      );
      return [...vinken, ...wat];
    }
    case 'vragen':
      return veld.vragen.map((v) => ({
        naam: `${id}/${v.id}`,
        etiket: v.label,
        soort: veld.regels > 1 ? 'lang' : 'tekst',
        ...merk(v),
      }));
    case 'matrix':
      return veld.vakken.map((v) => ({ naam: `${id}/${v.id}`, etiket: v.label, soort: 'lang', ...merk(v) }));
    case 'tekenvlak':
      return veld.regels > 0
        ? veld.zones.map((z) => ({
            naam: `${id}/${z.id}`,
            etiket: z.label,
            soort: veld.regels > 1 ? 'lang' : 'tekst',
            ...merk(z),
          }))
        : [];
    case 'tabel':
      return tabelVelden(veld);
    default:
      return [];
  }
}

/** Every fillable leaf of a sheet, in reading order. All faces are compared with this list. */
export function invulvelden(blad: OpgelostBlad): Invulveld[] {
  const kop = blad.kop.map((naam): Invulveld => {
    const { lang, soort } = kopVelden[naam];
    return { naam, etiket: lang, soort, veld: naam };
  });
  const velden = blad.velden.flatMap((veld) =>
    delen(veld).map((deel) => ({
      ...deel,
      veld: veld.id,
      ...(veld.gevoelig && { gevoelig: true as const }),
    })),
  );
  return [...kop, ...velden];
}

import type { Werkblad } from '../werkblad.ts';
import type { Item, UitDeck } from './kern.ts';
import type { Rij } from './tabel.ts';
import type { Veld, VeldVan } from './velden.ts';

/** A card as far as a sheet needs it. */
export type KaartVoorBlad = Record<string, unknown> & {
  id: string;
  tekst: string;
  eenvoudig?: string | undefined;
  groep?: string | undefined;
  kop?: boolean | undefined;
  gevoelig?: boolean | undefined;
};
export interface Deck {
  kaarten: readonly KaartVoorBlad[];
  groepen?: readonly { id: string; titel: string }[] | undefined;
}
export type Decks = Readonly<Record<string, Deck>>;

/** A list entry with its id; `groep` starts a subheading when it changes. */
export interface OpgelostItem {
  id: string;
  label: string;
  /** Shorter words of the card, for the simple version. */
  kort?: string;
  groep?: string;
  gevoelig?: true;
}
/** A table row: the printed texts of its given columns, and per column id a text printed beside a box. */
export interface OpgelosteRij {
  id: string;
  cellen: Record<string, string>;
  /** The same in shorter words, for the simple version: only the cells that have them. */
  kort?: Record<string, string>;
  groep?: string;
  gevoelig?: true;
  leeg?: true;
}

type Zonder<S extends Veld['soort'], K extends string> = Omit<VeldVan<S>, K>;
/** A field whose decks have been laid out: nothing refers elsewhere any more. */
export type OpgelostVeld =
  | Exclude<Veld, { soort: 'keuze' | 'vragen' | 'tabel' | 'tekenvlak' | 'matrix' }>
  | (Zonder<'keuze', 'opties' | 'opties_uit'> & { opties: OpgelostItem[] })
  | (Zonder<'vragen', 'vragen' | 'vragen_uit' | 'groepeer'> & { vragen: OpgelostItem[] })
  | (Zonder<'matrix', 'vakken'> & { vakken: OpgelostItem[] })
  | (Zonder<'tekenvlak', 'zones' | 'zones_uit'> & { zones: OpgelostItem[] })
  | (Zonder<'tabel', 'rijen' | 'rijen_uit' | 'rijen_leeg' | 'groepeer'> & { rijen: OpgelosteRij[] });
export type OpgelostVeldVan<S extends Veld['soort']> = Extract<OpgelostVeld, { soort: S }>;
export type OpgelostBlad = Omit<Werkblad, 'velden'> & { velden: OpgelostVeld[] };

/** The id of an entry written as plain text: its words, without accents and signs. */
export const itemId = (item: string | { id: string }): string =>
  typeof item !== 'string'
    ? item.id
    : item
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) || 'x';

/** The value of a field of a card as text; "niveaus.1" goes one level deeper. */
function kaartTekst(kaart: KaartVoorBlad, pad: string): string {
  const waarde = pad
    .split('.')
    .reduce<unknown>((diep, deel) => (diep as Record<string, unknown> | undefined)?.[deel], kaart);
  if (Array.isArray(waarde)) return waarde.join(', ');
  return waarde === undefined || waarde === null ? '' : String(waarde);
}

/** What stands above the cards of one group: the title of the group, or the value of another field of the card. */
function groepTitel(kaart: KaartVoorBlad, groepeer: string, deck: Deck | undefined): string {
  const waarde = kaartTekst(kaart, groepeer);
  return groepeer === 'groep' ? (deck?.groepen?.find(({ id }) => id === waarde)?.titel ?? waarde) : waarde;
}

/** The cards a field asks for, without the head cards of groups; none when the deck is not there. */
export function kaartenVan(uit: UitDeck, decks: Decks): readonly KaartVoorBlad[] {
  const groepen = uit.groep === undefined ? undefined : [uit.groep].flat();
  const gekozen = (decks[uit.kaarten]?.kaarten ?? []).filter(
    (kaart) => !kaart.kop && (!groepen || groepen.includes(kaart.groep ?? '')),
  );
  return gekozen.slice(0, uit.aantal);
}

const gevoelig = (bron: { gevoelig?: unknown }) =>
  bron.gevoelig === true ? { gevoelig: true as const } : {};

function items(los: readonly Item[] | undefined, uit: UitDeck | undefined, decks: Decks, groepeer?: string) {
  const uitDeck = uit
    ? kaartenVan(uit, decks).map((kaart) => ({
        id: kaart.id,
        label: kaartTekst(kaart, uit.tekst ?? 'tekst'),
        ...(!uit.tekst && kaart.eenvoudig && { kort: kaart.eenvoudig }),
        ...(groepeer && { groep: groepTitel(kaart, groepeer, decks[uit.kaarten]) }),
        ...gevoelig(kaart),
      }))
    : [];
  const eigen = (los ?? []).map((item) => ({
    id: itemId(item),
    label: typeof item === 'string' ? item : item.label,
    ...(typeof item !== 'string' && gevoelig(item)),
  }));
  return [...uitDeck, ...eigen] satisfies OpgelostItem[];
}

function vasteRij(rij: Rij, gegeven: readonly { id: string }[]): OpgelosteRij {
  const teksten = typeof rij === 'string' ? [rij] : 'cellen' in rij ? rij.cellen : [rij.label];
  return {
    id: itemId(rij),
    cellen: Object.fromEntries(gegeven.map((kolom, i) => [kolom.id, teksten[i] ?? ''])),
    ...(typeof rij !== 'string' && gevoelig(rij)),
  };
}

/** A card with shorter words lends them to the columns that print its text. */
function korteCellen(veld: VeldVan<'tabel'>, kaart: KaartVoorBlad) {
  const { eenvoudig } = kaart;
  const kolommen = veld.kolommen.filter((kolom) => kolom.soort === 'gegeven' && !kolom.uit);
  if (!eenvoudig || kolommen.length === 0) return {};
  return { kort: Object.fromEntries(kolommen.map((kolom) => [kolom.id, eenvoudig])) };
}

function rijen(veld: VeldVan<'tabel'>, decks: Decks): OpgelosteRij[] {
  const gegeven = veld.kolommen.filter((kolom) => kolom.soort === 'gegeven');
  const vast = (veld.rijen ?? []).map((rij) => vasteRij(rij, gegeven));
  const deck = decks[veld.rijen_uit?.kaarten ?? ''];
  const uitDeck = veld.rijen_uit
    ? kaartenVan(veld.rijen_uit, decks).map((kaart) => ({
        id: kaart.id,
        cellen: Object.fromEntries(
          veld.kolommen.flatMap((kolom) =>
            kolom.soort === 'gegeven' || kolom.uit
              ? [[kolom.id, kaartTekst(kaart, kolom.uit ?? 'tekst')]]
              : [],
          ),
        ),
        ...korteCellen(veld, kaart),
        ...(veld.groepeer && { groep: groepTitel(kaart, veld.groepeer, deck) }),
        ...gevoelig(kaart),
      }))
    : [];
  const leeg = Array.from({ length: veld.rijen_leeg }, (_, i) => ({
    id: `leeg-${i + 1}`,
    cellen: {},
    leeg: true as const,
  }));
  return [...vast, ...uitDeck, ...leeg];
}

function losVeldOp(veld: Veld, decks: Decks): OpgelostVeld {
  switch (veld.soort) {
    case 'keuze': {
      const { opties, opties_uit, ...rest } = veld;
      return { ...rest, opties: items(opties, opties_uit, decks) };
    }
    case 'vragen': {
      const { vragen, vragen_uit, groepeer, ...rest } = veld;
      return { ...rest, vragen: items(vragen, vragen_uit, decks, groepeer) };
    }
    case 'matrix':
      return { ...veld, vakken: items(veld.vakken, undefined, decks) };
    case 'tekenvlak': {
      const { zones, zones_uit, ...rest } = veld;
      return { ...rest, zones: items(zones, zones_uit, decks) };
    }
    case 'tabel': {
      const { rijen: _rijen, rijen_uit: _uit, rijen_leeg: _leeg, groepeer: _groepeer, ...rest } = veld;
      return { ...rest, rijen: rijen(veld, decks) };
    }
    default:
      return veld;
  }
}

/** Lays out every deck a sheet refers to. Pure: the same sheet and decks give the same result. */
export const losOp = (blad: Werkblad, decks: Decks): OpgelostBlad => ({
  ...blad,
  velden: blad.velden.map((veld) => losVeldOp(veld, decks)),
});

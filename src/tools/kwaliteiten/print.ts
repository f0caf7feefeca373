import type { Papierkeuze, Papierwaarden } from '../kit/scherm/ontwerp.ts';
import type { Stuk, Uitdraai } from '../kit/uitvoer/stuk.ts';
import type { Decks } from './decks.ts';
import { allebei, wieKijkt } from './describe.ts';
import { kaartprent } from './kaartprent.ts';
import { acht, ligtDicht, type Ronde, type RondeNaam, type Spel } from './soort.ts';

export const keuzes: readonly Papierkeuze[] = [
  { id: 'zinnen', label: 'Met de zin onder elk woord' },
  { id: 'valkuilen', label: 'Ook de valkuilen, als die er zijn', aan: true },
  { id: 'ander', label: 'Ook de kijk van de ander, als die er is', aan: true },
];

/** What is answered, or lines to answer it on by hand. */
function antwoord(vraag: string, tekst: string): Stuk[] {
  if (tekst.trim()) return [{ soort: 'kop', tekst: vraag }, ...alineas(tekst)];
  return [{ soort: 'tabel', kop: [vraag], rijen: [[''], [''], ['']], delen: [1] }];
}
const alineas = (tekst: string): Stuk[] =>
  tekst
    .split('\n')
    .filter((regel) => regel.trim())
    .map((regel) => ({ soort: 'alinea', tekst: regel.trim() }));

/** A row of cards, and under it what the participant means by them. */
function rij(ronde: Ronde, wat: string, woordkop: string, decks: Decks, zinnen: boolean): Stuk[] {
  const metWoorden = ronde.tafel.flatMap(({ kaart, woorden }) =>
    woorden.trim() ? [[decks.woord(kaart), woorden.trim()]] : [],
  );
  const stukken: Stuk[] = [kaartprent(ronde.tafel, wat, decks, zinnen)];
  if (ronde.stand !== 'ordenen')
    stukken.push({ soort: 'alinea', tekst: 'De kaarten liggen nog niet op volgorde.', zacht: true });
  if (metWoorden.length > 0)
    stukken.push({ soort: 'tabel', kop: ['Kaart', woordkop], rijen: metWoorden, delen: [3, 8] });
  return stukken;
}

const heeft = (ronde: Ronde | undefined): ronde is Ronde => ronde !== undefined && ronde.tafel.length > 0;

/** The two rows beside each other, and which cards stand in both. No count: it is a talk, not a score. */
function naast(spel: Spel, zelf: Ronde, ander: Ronde, decks: Decks): Stuk[] {
  const samen = new Set(allebei(zelf, ander));
  const cel = (ronde: Ronde, i: number) => {
    const kaart = ronde.tafel[i]?.kaart;
    return kaart ? `${decks.woord(kaart)}${samen.has(kaart) ? ' (allebei)' : ''}` : '';
  };
  const rijen = Array.from({ length: Math.max(zelf.tafel.length, ander.tafel.length) }, (_, i) => [
    String(i + 1),
    cel(zelf, i),
    cel(ander, i),
  ]);
  const kijk = `Zo ziet ${wieKijkt(spel)} mij`;
  return [
    { soort: 'kop', tekst: 'Twee rijen naast elkaar' },
    { soort: 'tabel', kop: ['Plaats', 'Zo zie ik mezelf', kijk], rijen, delen: [1, 4, 4] },
    ...antwoord('Wat zien we allebei? Wat verrast?', spel.gesprek),
  ];
}

const titels: Record<RondeNaam, [vol: string, deels: string]> = {
  zelf: ['Mijn acht kwaliteiten', 'Mijn kwaliteiten'],
  valkuilen: ['Mijn acht valkuilen', 'Mijn valkuilen'],
  ander: ['Hoe een ander mij ziet', 'Hoe een ander mij ziet'],
};

/** The sheet with the result: the cards in their order, what they mean, and the conclusions. */
export function maak(spel: Spel, naam: string, waarden: Papierwaarden, decks: Decks): Uitdraai {
  const basis = { naam, papier: 'A4', richting: 'staand' } as const;
  if (ligtDicht(spel)) {
    const tekst =
      'Een ander heeft nu het toestel. Wat de eerste koos, ligt dicht. Geef het toestel eerst terug.';
    return { ...basis, titel: 'Kwaliteiten kiezen', paginas: [[{ soort: 'alinea', tekst }]] };
  }
  const { zelf, valkuilen, ander } = spel.rondes;
  const zinnen = waarden['zinnen'] === 'ja';
  const titel = (ronde: RondeNaam) => titels[ronde][(spel.rondes[ronde]?.tafel.length ?? 0) === acht ? 0 : 1];
  const paginas: Stuk[][] = [];
  if (heeft(zelf))
    paginas.push([
      ...rij(zelf, titel('zelf'), 'Wat ik ermee bedoel', decks, zinnen),
      ...antwoord('Komen deze kwaliteiten vaak aan bod in mijn job?', spel.huidig),
      ...antwoord('Wat onthou ik hiervan?', spel.conclusie),
    ]);
  if (heeft(valkuilen) && waarden['valkuilen'] === 'ja') {
    const kop: Stuk = { soort: 'kop', tekst: titel('valkuilen') };
    const stukken = rij(valkuilen, titel('valkuilen'), 'Wanneer ik er last van heb', decks, zinnen);
    paginas.push(paginas.length > 0 ? [kop, ...stukken] : stukken);
  }
  if (heeft(zelf) && heeft(ander) && waarden['ander'] === 'ja') paginas.push(naast(spel, zelf, ander, decks));
  if (paginas.length === 0) {
    const tekst = 'Er liggen nog geen kaarten op tafel.';
    return { ...basis, titel: 'Kwaliteiten kiezen', paginas: [[{ soort: 'alinea', tekst }]] };
  }
  return { ...basis, titel: titel(heeft(zelf) ? 'zelf' : 'valkuilen'), paginas };
}

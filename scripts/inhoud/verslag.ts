import type { Fout } from '../../src/model/fouten.ts';
import type { Inhoud } from '../../src/model/inhoud.ts';
import { type Gemeten, LAT, type Nazicht } from './nazicht.ts';

const nl = (getal: number) => getal.toFixed(1).replace('.', ',');
const procent = (deel: number) => `${Math.round(deel * 100)} %`;

/** Rows of equal columns, the first to the left and the others to the right. */
function tabel(rijen: readonly (readonly string[])[]): string[] {
  const breedtes = (rijen[0] ?? []).map((_, i) => Math.max(...rijen.map((rij) => (rij[i] ?? '').length)));
  return rijen.map((rij) =>
    rij.map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i] ?? 0) : cel.padStart(breedtes[i] ?? 0))).join('  '),
  );
}

const rij = ({ slug, score, zinslengte, lang, zinnen }: Gemeten) => [
  slug,
  nl(score),
  nl(zinslengte),
  procent(lang),
  String(zinnen),
];

/** The figures of the pages, the hardest first. */
const leesTabel = (gemeten: readonly Gemeten[]) =>
  tabel([['bladzijde', 'leesgemak', 'woorden per zin', 'lange zinnen', 'zinnen'], ...gemeten.map(rij)]);

const gemiddelde = (getallen: readonly number[]) =>
  getallen.length === 0 ? 0 : getallen.reduce((som, getal) => som + getal, 0) / getallen.length;

function dekkingRegels({ dekking, telling }: Nazicht): string[] {
  if (!dekking || !telling) return [];
  const open = Object.entries(dekking.open)
    .filter(([, aantal]) => aantal > 0)
    .map(([soort, aantal]) => `${soort} ${aantal}`);
  return [
    `Dekking: van ${dekking.geplaatst + dekking.weggelaten} feiten hebben er ${dekking.geplaatst} een plaats, ${dekking.weggelaten} zijn weggelaten met een reden. ${dekking.nagekeken} plaatsen zijn nagekeken.`,
    open.length > 0
      ? `  Nog te schrijven, dus niet nagekeken: ${open.join(', ')} (plaatsen op bladzijden die er niet zijn).`
      : '  Geen enkele plaats staat op een bladzijde die er niet is.',
    `Lijsten: ${telling.geteld} nageteld, ${telling.nietGeteld} niet geteld met een reden, ${telling.open} op bladzijden die er niet zijn.`,
  ];
}

/**
 * The report of the figures, in Dutch.
 * @param alles every page with its figures, instead of only the five hardest
 */
export function cijferVerslag(inhoud: Inhoud, nazicht: Nazicht, alles = false): string {
  const { leesbaarheid } = nazicht;
  const scores = leesbaarheid.map(({ score }) => score);
  return [
    `Bladzijden: ${inhoud.methodieken.length} methodieken, ${inhoud.trajecten.length} trajecten, ${inhoud.werkbladen.length} werkbladen, ${inhoud.decks.size} decks, ${inhoud.begrippen.size} begrippen.`,
    ...dekkingRegels(nazicht),
    `Leesgemak (Flesch-Douma, hoger is makkelijker, de lat ligt op ${LAT.score}): gemiddeld ${nl(gemiddelde(scores))}.${alles ? '' : ' De vijf moeilijkste:'}`,
    ...leesTabel(alles ? leesbaarheid : leesbaarheid.slice(0, 5)).map((regel) => `  ${regel}`),
  ].join('\n');
}

/** What an editor should look at but what stops nothing, grouped by file. */
export function waarschuwingVerslag(waarschuwingen: readonly Fout[]): string {
  const perBestand = Map.groupBy(waarschuwingen, ({ bestand }) => bestand);
  return [
    `Kijk hier eens naar (${waarschuwingen.length}). De site wordt wel gebouwd.`,
    ...[...perBestand].flatMap(([bestand, lijst]) => [
      bestand,
      ...lijst.map(
        ({ veld, wat, regel }) => `  ${veld ? `${veld}: ` : ''}${wat}${regel ? ` (regel ${regel})` : ''}`,
      ),
    ]),
  ].join('\n');
}

import type { VinderMeting } from './vinder.ts';
import type { Zoekscore } from './zoekscore.ts';

const getal = (waarde: number, cijfers = 0) =>
  waarde.toLocaleString('nl-BE', { maximumFractionDigits: cijfers });
const kB = (bytes: number) => `${getal(bytes / 1000, 1)} kB`;

/** What was measured of the finder, as lines to print: the score of the questions, then each size with its answers. */
export function vinderRegels(score: Zoekscore | undefined, metingen: readonly VinderMeting[]): string[] {
  const regels = score
    ? [
        `Zoeken: ${score.eersteDrie} van ${score.vragen} vragen vinden hun bladzijde bij de eerste drie, ${score.eerste} als eerste (${getal(score.mediaan, 1)} ms per vraag).`,
      ]
    : [];
  for (const { aantal, bouw, kaal, index, indexBestanden, antwoorden, passage } of metingen) {
    regels.push(
      `Vinder met ${getal(aantal)} methodieken: ${kaal ? 'alleen de vinder' : 'de hele site'} bouwen ${getal(bouw / 1000, 1)} s, index ${kB(index)} gzip in ${indexBestanden} bestanden`,
      ...antwoorden.map(
        ({ vraag, gegevens, bestanden, bladzijde, ms }) =>
          `    ${vraag}: eerste antwoord na ${getal(ms)} ms, ${kB(gegevens)} in ${bestanden} bestanden (en de bladzijde zelf ${kB(bladzijde)})`,
      ),
      ...(passage
        ? [
            `    in de tekst: eerste passage na ${getal(passage.ms)} ms, ${kB(passage.bytes)} in ${passage.bestanden} bestanden, Pagefind zelf inbegrepen`,
          ]
        : []),
    );
  }
  return regels;
}

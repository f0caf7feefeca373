import { stukSleutel } from '../../model/werkmap/stuk.ts';

const sleutels = (soort: 'methodiek' | 'werkblad', slugs: readonly string[]) =>
  slugs.map((id) => stukSleutel({ soort, id }));

/** What a methodiek puts in the werkmap: its coach card and its sheets. */
export const stukkenVanMethodiek = (slug: string, werkbladen: readonly string[]): string[] => [
  ...sleutels('methodiek', [slug]),
  ...sleutels('werkblad', werkbladen),
];

interface InMap {
  nr: number;
  methodieken: readonly string[];
  toevoegingen: readonly string[];
}

/** What a contactmoment puts in the werkmap: itself, and what the source lets choose from; else what we added. */
export const stukkenVanMoment = (traject: string, { nr, methodieken, toevoegingen }: InMap): string[] => [
  stukSleutel({ soort: 'moment', id: `${traject}_${nr}` }),
  ...sleutels('methodiek', methodieken.length > 0 ? methodieken : toevoegingen),
];

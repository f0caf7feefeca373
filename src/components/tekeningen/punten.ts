/** The weighed score of one option: every score times the weight of its criterion, added up. */
export function gewogen(scores: readonly number[], gewichten: readonly number[]): number {
  if (scores.length !== gewichten.length)
    throw new Error('Elk criterium heeft één gewicht en één score nodig.');
  return scores.reduce((som, score, i) => som + score * (gewichten[i] ?? 0), 0);
}

/** Degrees clockwise from twelve of the small hand; the day has 24 hours, the clock twelve. */
export const kleineWijzer = (uur: number, minuut = 0) => ((uur % 12) + minuut / 60) * 30;

/** Degrees clockwise from twelve of the big hand. */
export const groteWijzer = (minuut: number) => minuut * 6;

/** The time of day in words of the house: 8 uur, 6.30 uur. */
export const tijdwoord = (uur: number, minuut = 0) =>
  minuut === 0 ? `${uur} uur` : `${uur}.${String(minuut).padStart(2, '0')} uur`;

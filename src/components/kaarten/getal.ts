/** The farthest a printer is off before something else is wrong, in millimetres. */
export const hoogstens = 10;

/** "+1,5", "−0,5" or "0.75" as a number of millimetres; nothing when it is not one or is too large. */
export function leesMillimeter(tekst: string): number | undefined {
  const kaal = tekst
    .trim()
    .replace(',', '.')
    .replace(/[−–]/, '-')
    .replace(/\s*mm$/, '');
  if (kaal === '') return 0;
  if (!/^[+-]?\d+(\.\d+)?$/.test(kaal)) return undefined;
  const waarde = Number(kaal);
  return Math.abs(waarde) <= hoogstens ? waarde : undefined;
}

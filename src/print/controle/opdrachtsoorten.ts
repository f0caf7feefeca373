const lijst = (tekst: string) => new Set(tekst.split(' '));

/** Operators that put something on the paper (Do is looked into on its own). */
export const TEKENT = lijst('S s f F f* B B* b b* sh Tj TJ \' " EI');
/** Operators that belong between BT and ET. */
export const IN_TEKST = lijst('Td TD Tm T* Tj TJ \' "');
/** Operators that may not stand between BT and ET. */
export const BUITEN_TEKST = lijst('q Q cm m l c v y h re S s f F f* B B* b b* n W W* sh Do EI');
/** Everything else that may stand in a content stream. */
export const OVERIG = lijst(
  'w J j M d ri i gs Tc Tw Tz TL Tf Tr Ts CS cs SC SCN sc scn G g RG rg K k MP DP BX EX BT ET BMC BDC EMC',
);

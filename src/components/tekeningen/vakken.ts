/** Columns and rows of the vaardighedenmatrix (001, 5.5, game III). */
export const kolommen = ['heel erg leuk', 'leuk', 'neutraal', 'niet zo leuk', 'helemaal niet leuk'] as const;
export const rijen = ['goed', 'redelijk', 'onvoldoende'] as const;

/** The number of a cell, 1 to 15: row by row, from the left. Rows and columns count from 0. */
export const vaknummer = (rij: number, kolom: number) => rij * kolommen.length + kolom + 1;

/** What the explanation of the game says about cells. */
export const leuk: readonly number[] = [1, 2, 6, 7, 11, 12];
export const bijleren: readonly number[] = [6, 7, 11, 12];
export const opletten: readonly number[] = [4, 5];

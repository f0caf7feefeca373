/** The size of a picture for shared links, in pixels: what every chat and mail program shows whole. */
export const beeldBreedte = 1200;
export const beeldHoogte = 630;

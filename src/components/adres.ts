import { metBasis } from '../model/adressen.ts';

/** A path of the site as a link: under the base path at which the site is published. */
export const naar = (pad: string): string => metBasis(import.meta.env.BASE_URL, pad);

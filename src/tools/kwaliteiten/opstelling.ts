import * as z from '../kit/zod.ts';

/** How the game is set up. This, and nothing that anyone chose or wrote, stands in a link. */
const schema = z.object({
  /** Which cards the game begins with. */
  deck: z.catch(z.enum(['kwaliteiten', 'valkuilen']), 'kwaliteiten'),
  /** Only the word, or the plain sentence with it. */
  woorden: z.catch(z.enum(['gewoon', 'eenvoudig']), 'gewoon'),
  /** Eight open at once, or the three piles first. */
  vorm: z.catch(z.enum(['acht', 'stapels']), 'acht'),
  /** All cards, or half of every group. */
  kaarten: z.catch(z.enum(['alle', 'helft']), 'alle'),
});

export type Opstelling = z.infer<typeof schema>;

export const gewoon: Opstelling = schema.parse({});

/** The set-up in an address; what is not known there is left as usual. */
export const lees = (vraag: URLSearchParams): Opstelling => schema.parse(Object.fromEntries(vraag));

/** The set-up for an address: only what differs from the usual. */
export const schrijf = (opstelling: Opstelling): URLSearchParams =>
  new URLSearchParams(
    Object.entries(opstelling).filter(([naam, w]) => w !== gewoon[naam as keyof Opstelling]),
  );

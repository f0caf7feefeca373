import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { TeMarkeren } from './begrippen/markeer.ts';
import { remarkBegrippen } from './begrippen/plugin.ts';
import { remarkKoppen } from './koppen.ts';
import { remarkLeestijd } from './leestijd.ts';
import { remarkSecties } from './secties.ts';
import { remarkStappen } from './stappen.ts';
import { remarkTabellen } from './tabellen.ts';
import { remarkVerwijzingen } from './verwijzingen.ts';

export interface MarkdownOpties {
  /** Base path of the site, for example "/" or "/handboek/". */
  basis: string;
  /** The begrippen to explain at their first use. */
  begrippen: readonly TeMarkeren[];
}

type RemarkPlugin = Plugin<[], Root>;

/**
 * The plugins in the order they need: ids and plain text first, then the frame of the page, and the
 * explanations last, so that they count neither as reading time nor as text of a step.
 */
export function remarkPlugins({ basis, begrippen }: MarkdownOpties): RemarkPlugin[] {
  return [
    remarkKoppen,
    remarkLeestijd,
    () => remarkVerwijzingen({ basis }),
    remarkTabellen,
    remarkStappen,
    remarkSecties,
    () => remarkBegrippen({ begrippen, basis }),
  ];
}

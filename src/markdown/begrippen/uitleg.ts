import { begripAdres, metBasis } from '../../model/adressen.ts';
import { type Omhulsel, omhulsel } from '../omhulsel.ts';
import type { TeMarkeren } from './markeer.ts';

const tekst = (value: string) => ({ type: 'text' as const, value });

/**
 * The words with their explanation beside them. The browser opens it (Popover API): with a click, a touch or
 * the keyboard, without JavaScript. Only phrasing content, so that it may stand inside a paragraph.
 */
export function uitleg(woorden: string, begrip: TeMarkeren, basis: string): Omhulsel {
  const id = `begrip-${begrip.id}`;
  const knop = omhulsel('button', { type: 'button', className: ['begrip'], popoverTarget: id }, [
    tekst(woorden),
  ]);
  const meer = omhulsel('a', { href: metBasis(basis, begripAdres(begrip.id)) }, [
    tekst('Meer over dit begrip'),
  ]);
  const wolk = omhulsel(
    'span',
    { popover: 'auto', id, className: ['begrip-uitleg'], role: 'note', dataPagefindIgnore: '' },
    [omhulsel('strong', {}, [tekst(begrip.term)]), tekst(` ${begrip.definitie} `), meer],
  );
  return omhulsel('span', { className: ['begrip-bij'] }, [knop, wolk]);
}

import type { ComponentChildren, JSX } from 'preact';
import { Icoon } from './Icoon.tsx';
import type { IcoonNaam } from './iconen.ts';

type Eigen = Omit<JSX.IntrinsicElements['button'], 'icon' | 'class'>;
interface Props extends Eigen {
  icoon?: IcoonNaam;
  /** The one main action of a view is full; the others are light or quiet. */
  soort?: 'vol' | 'licht' | 'stil';
  klein?: boolean;
  children: ComponentChildren;
}

/** A button with a word, and a sign when that helps. */
export function Knop({ icoon, soort = 'licht', klein, children, ...rest }: Props) {
  const klas = ['knop', soort !== 'vol' && soort, klein && 'kl'].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} class={klas}>
      {icoon && <Icoon naam={icoon} />}
      <span>{children}</span>
    </button>
  );
}

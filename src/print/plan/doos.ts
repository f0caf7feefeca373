import type { ComponentChildren, VNode } from 'preact';
import type { Figuur, Groep, Regel, Rol, Veldplek, Vorm } from './plan.ts';

export interface Rechthoek {
  x: number;
  y: number;
  b: number;
  h: number;
}
/** What an element of a sheet means, beside how it looks. Sits on the element as `data-merk`. */
export interface Merk {
  /** Its place in the structure tree; a text without one is a paragraph. */
  rol?: Rol;
  a?: Groep['a'];
  /** Where it leads, when its role is Link. */
  naar?: string;
  /** May not be cut by a page break. Everything on a sheet lies in some unit. */
  eenheid?: true;
  /** The units inside stay together when one page can hold them: a small form. */
  samen?: true;
  /** A heading: never the last thing on a page. */
  bijVolgende?: true;
  /** The header row of this table comes back on every page the table runs to. */
  kopVan?: string;
  /** A row of this table. */
  rijVan?: string;
  veld?: Omit<Veldplek, 'v'>;
  /** A drawing: what it shows and how, once its size is known. */
  figuur?: (maat: { b: number; h: number }) => Omit<Figuur, 'r' | 'v'>;
  /** Lines and grounds around it, once its place is known. */
  sier?: (vlak: Rechthoek) => Vorm[];
}

/** An element after its components have been called: what the layout engine sees and what we know of it. */
export interface Doos {
  nummer: number;
  merk: Merk;
  kinderen: Doos[];
  /** The text of a leaf. */
  tekst?: string;
  vlak: Rechthoek;
  regels: Regel[];
}

type Kind = ComponentChildren;
type Onderdeel = (props: Record<string, unknown>) => Kind;

const isVnode = (kind: unknown): kind is VNode<Record<string, unknown>> =>
  typeof kind === 'object' && kind !== null && 'type' in kind && 'props' in kind;

/** All children in a row, without nothing. */
function plat(kind: Kind): (VNode<Record<string, unknown>> | string)[] {
  if (Array.isArray(kind)) return kind.flatMap(plat);
  if (typeof kind === 'string' || typeof kind === 'number') return kind === '' ? [] : [String(kind)];
  return isVnode(kind) ? [kind as VNode<Record<string, unknown>>] : [];
}

/**
 * Calls all components and numbers the elements, so that what the layout engine reports can be found back.
 * @returns the elements for the engine, and the same tree as boxes
 */
export function bouwDozen(wortel: VNode): { element: unknown; doos: Doos } {
  let nummer = 0;
  const loop = (vnode: VNode<Record<string, unknown>>): { element: unknown; doos: Doos }[] => {
    if (typeof vnode.type === 'function') {
      const uit = (vnode.type as unknown as Onderdeel)(vnode.props);
      return plat(uit).flatMap((kind) => (typeof kind === 'string' ? [] : loop(kind)));
    }
    const {
      children,
      style,
      'data-merk': merk = {},
      ...rest
    } = vnode.props as {
      children?: Kind;
      style?: Record<string, unknown>;
      'data-merk'?: Merk;
    };
    const kinderen = plat(children);
    const doos: Doos = {
      nummer: nummer++,
      merk,
      kinderen: [],
      vlak: { x: 0, y: 0, b: 0, h: 0 },
      regels: [],
    };
    const basis = { ...rest, 'data-nummer': doos.nummer };
    if (kinderen.length > 0 && kinderen.every((kind) => typeof kind === 'string')) {
      doos.tekst = kinderen.join('');
      const props = {
        ...basis,
        style: { wordBreak: 'break-word', boxSizing: 'border-box', ...style },
        children: doos.tekst,
      };
      return [{ element: { type: vnode.type, props, key: null }, doos }];
    }
    const onder = kinderen.flatMap((kind) => {
      if (typeof kind === 'string') throw new Error(`tekst naast elementen: "${kind}"`);
      return loop(kind);
    });
    doos.kinderen = onder.map((kind) => kind.doos);
    const props = {
      ...basis,
      style: { display: 'flex', flexShrink: 0, boxSizing: 'border-box', ...style },
      children: onder.map((kind) => kind.element),
    };
    return [{ element: { type: vnode.type, props, key: null }, doos }];
  };
  const [uit] = loop(wortel as VNode<Record<string, unknown>>);
  if (!uit) throw new Error('een leeg blad');
  return uit;
}

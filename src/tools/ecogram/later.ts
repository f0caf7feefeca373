/**
 * What is not needed to begin, in one piece that is loaded when it is first asked for: the guided start, the set-up, what
 * differs between layers, the words and the paper.
 */
export { describe } from './describe.ts';
export { leegBlad, print } from './print.ts';
export { Anders } from './scherm/Anders.tsx';
export { Schik } from './scherm/Schik.tsx';
export { Start } from './scherm/Start.tsx';
export { alsWerkblad } from './werkblad.ts';

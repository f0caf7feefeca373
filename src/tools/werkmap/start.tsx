import { render } from 'preact';
import { Werkmap } from './scherm/Werkmap.tsx';

/** Puts the werkmap on its page: in the element #werkmap, which knows the root of the site. */
const plek = document.getElementById('werkmap');
if (!plek) throw new Error('De plek voor de werkmap ontbreekt op deze bladzijde.');
const { basis = '/' } = plek.dataset;
plek.replaceChildren();
render(<Werkmap basis={basis} />, plek);

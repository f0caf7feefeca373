import { render } from 'preact';
import { Bladzijde } from './Bladzijde.tsx';

const plek = document.getElementById('draaiboek');
if (plek) {
  plek.replaceChildren();
  render(<Bladzijde basis={plek.dataset.basis ?? '/'} />, plek);
}

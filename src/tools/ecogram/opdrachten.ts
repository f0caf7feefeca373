/** Every way in which an ecogram changes. */
export { type Bandplek, wisBand, wisselSteun, zetBand } from './opdrachten/band.ts';
export { antwoord, neemOver, noemMidden, zetVast } from './opdrachten/geheel.ts';
export {
  type Handplek,
  haalUitLaag,
  laatAllenLos,
  laatLos,
  zetHand,
  zetInLaag,
  zetRing,
  zetStaat,
} from './opdrachten/plek.ts';
export {
  maakSoort,
  type NieuwWie,
  naarDomein,
  noem,
  noteer,
  verwijder,
  voegToe,
  zetBereik,
  zetInGroep,
} from './opdrachten/wie.ts';

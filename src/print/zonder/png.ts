/** Stands for @pdf-lib/upng in what a visitor loads: no PDF of ours holds a PNG, drawings are paths. */
const geen = (): never => {
  throw new Error('Een PDF van het huis heeft geen PNG: teken met paden.');
};
export default { decode: geen, toRGBA8: geen };

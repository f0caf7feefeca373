const klinker = /[aeiouyè]/;

/** Where the part begins that endings may be taken from: after the first consonant that follows a vowel. */
function deel(woord: string, vanaf: number): number {
  for (let i = vanaf + 1; i < woord.length; i++)
    if (!klinker.test(woord[i] ?? '') && klinker.test(woord[i - 1] ?? '')) return i + 1;
  return woord.length;
}

const enkel = (woord: string) => woord.replace(/([^aeiouy])\1$/, '$1');
const naMedeklinker = (woord: string) => !klinker.test(woord.at(-1) ?? 'a');

/** Takes -en and its kin away, unless that would leave the end of another word. */
function zonderEn(woord: string): string | undefined {
  return naMedeklinker(woord) && !woord.endsWith('gem') ? enkel(woord) : undefined;
}

/**
 * The stem of a Dutch word, after Snowball's algorithm for Dutch (Martin Porter), with additions that this
 * handbook needs: nouns on -atie and -ctie meet their verbs on -eren (evaluatie, evalueren), a plural on -es or -ies
 * meets its singular, a double consonant at the end becomes one, and a v or z there becomes f or s (brieven, brief). The result is a key to compare with, not a word to read.
 * @param woord one word, lower case, without accents
 */
export function stam(woord: string): string {
  const afgeleid = woord.match(/^(.{4,})(?:aties?|eren|eert|eerde|erend|ering)$/)?.[1];
  if (afgeleid) return sluit(afgeleid);
  const reflectie = woord.match(/^(.{3,}ct)ies?$/)?.[1];
  if (reflectie) return reflectie;
  return sluit(snowball(woord.replace(/^(.{3,}(?:[cglnrt]ie|[dlrst]e))s$/, '$1')));
}

const sluit = (woord: string) => woord.replace(/v$/, 'f').replace(/z$/, 's');

function snowball(woord: string): string {
  const r1 = Math.max(3, deel(woord, 0));
  const r2 = deel(woord, deel(woord, 0));
  let w = woord;
  const eindigt = (einde: string, vanaf: number) => w.endsWith(einde) && w.length - einde.length >= vanaf;
  const zonder = (einde: string) => w.slice(0, w.length - einde.length);

  if (eindigt('heden', r1)) w = `${zonder('heden')}heid`;
  else if (w.endsWith('ene') || w.endsWith('en')) {
    const einde = w.endsWith('ene') ? 'ene' : 'en';
    if (eindigt(einde, r1)) w = zonderEn(zonder(einde)) ?? w;
  } else if (w.endsWith('se') || w.endsWith('s')) {
    const einde = w.endsWith('se') ? 'se' : 's';
    if (eindigt(einde, r1) && naMedeklinker(zonder(einde)) && !zonder(einde).endsWith('j')) w = zonder(einde);
  }

  let eWeg = false;
  const zonderE = () => {
    if (!eindigt('e', r1) || !naMedeklinker(zonder('e'))) return;
    w = enkel(zonder('e'));
    eWeg = true;
  };
  zonderE();

  if (eindigt('heid', r2) && !w.endsWith('cheid')) {
    w = zonder('heid');
    if (eindigt('en', r1)) w = zonderEn(zonder('en')) ?? w;
  }

  if (eindigt('end', r2) || eindigt('ing', r2)) {
    w = w.slice(0, -3);
    if (eindigt('ig', r2) && !w.endsWith('eig')) w = zonder('ig');
    else w = enkel(w);
  } else if (eindigt('ig', r2) && !w.endsWith('eig')) w = zonder('ig');
  else if (eindigt('lijk', r2)) {
    w = zonder('lijk');
    zonderE();
  } else if (eindigt('baar', r2)) w = zonder('baar');
  else if (eindigt('bar', r2) && eWeg) w = zonder('bar');

  return enkel(w).replace(/(aa|ee|oo|uu)([^aeiouy])$/, (_, v, na) => `${v[0]}${na}`);
}

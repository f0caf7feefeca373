import type { PDFDict } from 'pdf-lib';
import { dictVan, getalVan, ledenVan, naamVan, stroomVan } from '../lees.ts';
import { leesLetterbron } from './bron.ts';
import { leesToUnicode } from './unicode.ts';
import { uitWinAnsi } from './winansi.ts';

const letters = (van: string, tot: string) =>
  Array.from({ length: tot.charCodeAt(0) - van.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(van.charCodeAt(0) + i),
  );
/** What somebody may type in a field: all of Dutch, and what our neighbours write. */
const TYPBAAR = [
  ...letters('!', '~'),
  ...'€‘’“”„–—…•½°ß',
  ...letters('À', 'Ö'),
  ...letters('Ø', 'ö'),
  ...letters('ø', 'ÿ'),
];
const CODES = new Map(
  Array.from({ length: 224 }, (_, i) => [String.fromCharCode(uitWinAnsi(i + 32)[0] ?? 0), i + 32]),
);

/** The names of participants hold more than Dutch; a composite font must have these too. */
const NAMEN = [...'ŁłŚśŻżĞğİıŞşŠšŽžČčĆćĐđȘșȚțŐőŰűễệạơư'];

/** A reader types with a composite font by its ToUnicode: it can spell only what stands there. */
function samengesteldMis(dict: PDFDict): string | undefined {
  const tabel = stroomVan(dict, 'ToUnicode');
  if (!tabel) return 'zegt niet welke letters het heeft (ToUnicode)';
  const kan = new Set(leesToUnicode(tabel).values());
  const mist = [...TYPBAAR, ...NAMEN].filter((teken) => !kan.has(teken));
  return mist.length > 0 ? `heeft geen ${mist.join(' ')}` : undefined;
}

/**
 * What is wrong with a font as the one a reader types with; undefined when nothing is. Either a simple font, whose
 * codes a reader picks by WinAnsiEncoding, or a composite one that is whole: a subset loses letters without a word.
 */
export function keurInvulletter(dict: PDFDict): string | undefined {
  if (naamVan(dict, 'Subtype') === 'Type0') return samengesteldMis(dict);
  if (naamVan(dict, 'Subtype') !== 'TrueType') return 'is geen TrueType';
  const programma = stroomVan(dictVan(dict, 'FontDescriptor'), 'FontFile2');
  const bron = programma && leesLetterbron(programma);
  // Not embedded or not readable: the rules for fonts say so.
  if (!bron) return undefined;
  const eerste = getalVan(dict, 'FirstChar') ?? 0;
  const breedtes = ledenVan(dict, 'Widths');
  const mist = TYPBAAR.filter(
    (teken) =>
      bron.glyph(teken.codePointAt(0) ?? 0) === 0 ||
      breedtes[(CODES.get(teken) ?? -1) - eerste] === undefined,
  );
  return mist.length > 0 ? `heeft geen ${mist.join(' ')}` : undefined;
}

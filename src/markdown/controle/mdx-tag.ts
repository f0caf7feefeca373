import { suggestie } from '../../model/suggestie.ts';
import type { Klacht, MdxFout } from './mdx-fout.ts';
import { type Bereik, offsetVan, regelVan, sluittag, tagBereik } from './plek.ts';

const POSITIE = /\((\d+):(\d+)-\d+:\d+\)/;

/** An opening tag that stays open, or is closed by another name. */
function nietGesloten({ tekst, reden, offset }: Klacht): MdxFout | undefined {
  const plek = POSITIE.exec(reden);
  const open = /closing tag for `<([^`>]*)>`/.exec(reden)?.[1];
  if (!plek || open === undefined) return undefined;
  const begin = offsetVan(tekst, Number(plek[1]), Number(plek[2]));
  const regel = regelVan(tekst, begin);
  const opentag = tagBereik(tekst, begin);
  const anders = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(reden)?.[1];
  if (anders !== undefined && open && suggestie(anders, [open]))
    return {
      regel: regelVan(tekst, offset),
      wat: `"</${anders}>" sluit iets wat niet open is; bedoel je "</${open}>" (van regel ${regel})?`,
      wis: [opentag, tagBereik(tekst, offset)],
    };
  if (anders !== undefined)
    return {
      regel,
      wat: `"<${open}>" wordt niet gesloten voor "</${anders}>". Zet er "</${open}>" achter.`,
      wis: [opentag],
    };
  const later = open ? sluittag(tekst, open, opentag[1]) : [];
  const wat =
    later.length > 0
      ? `"<${open}>" en "</${open}>" staan niet in hetzelfde blok. Zet ze elk op een eigen regel, even ver ingesprongen, met een lege regel tussen de tag en de tekst.`
      : `"<${open}>" wordt niet gesloten. Zet "</${open}>" op de regel na de tekst die erbij hoort.`;
  return { regel, wat, wis: [opentag, ...later] };
}

/** A closing tag that got caught in a list or a quote, because it is indented. */
function gevangenSluittag({ tekst, reden, offset }: Klacht): MdxFout | undefined {
  const naam = /^Expected the closing tag `<\/([^`>]*)>`/.exec(reden)?.[1];
  if (naam === undefined) return undefined;
  const opener = tekst.lastIndexOf(`<${naam}`, offset);
  return {
    regel: regelVan(tekst, offset),
    wat: `"</${naam}>" hoort nu bij de lijst erboven. Zet er een lege regel voor en begin vooraan op de regel.`,
    wis: [tagBereik(tekst, offset), ...(opener < 0 ? [] : [tagBereik(tekst, opener)])],
  };
}

/** A closing tag without an opening one, or one that also closes itself. */
function losseSluiter({ tekst, soort, offset }: Klacht): MdxFout {
  const bereik = tagBereik(tekst, Math.max(0, tekst.lastIndexOf('<', offset)));
  const tag = tekst.slice(...bereik);
  const wat = soort.endsWith(':unexpected-self-closing-slash')
    ? `"${tag}" is geen goede sluittag. Schrijf "${tag.replace(/\s*\/\s*>$/, '>')}".`
    : `"${tag}" sluit iets wat niet open is. Haal het weg of zet "${tag.replace('/', '')}" voor de tekst.`;
  const slash: Bereik = [offset, offset + 1];
  return {
    regel: regelVan(tekst, bereik[0]),
    wat,
    wis: [soort.endsWith(':unexpected-self-closing-slash') ? slash : bereik],
  };
}

/** A "<" that opens no tag, or a tag that is not well written. */
function slechteTag({ tekst, reden, offset }: Klacht): MdxFout | undefined {
  const waarde = /closing quote/.test(reden)
    ? tekst.slice(0, offset).search(/<[A-Za-z][^<>]*=\s*["'][^"']*$/)
    : -1;
  const begin = waarde >= 0 ? waarde : tekst.lastIndexOf('<', offset);
  if (begin < 0) return undefined;
  const regel = regelVan(tekst, begin);
  const rest = tekst.slice(begin);
  if (rest.startsWith('<!--')) {
    const eind = tekst.indexOf('-->', begin);
    return {
      regel,
      wat: 'een opmerking met <!-- --> kan hier niet. Schrijf {/* opmerking */}.',
      wis: [[begin, eind < 0 ? begin + 4 : eind + 3]],
    };
  }
  const adres = /^<((?:https?:|mailto:)?[^\s<>]*[@/][^\s<>]*\.[^\s<>]*)>/.exec(rest)?.[1];
  if (adres)
    return {
      regel,
      wat: `een adres tussen < en > kan hier niet. Schrijf [tekst](${adres.includes(':') ? adres : `mailto:${adres}`}).`,
      wis: [[begin, begin + adres.length + 2]],
    };
  const naam = /^<([A-Z][A-Za-z]*)/.exec(rest)?.[1];
  if (!naam)
    return {
      regel,
      wat: 'een "<" leest de site als het begin van een tag. Schrijf "minder dan" of "\\<".',
      wis: [[begin, begin + 1]],
    };
  const wat = /closing quote/.test(reden)
    ? `in de tag "<${naam}" wordt een aanhalingsteken niet gesloten.`
    : /attribute value/.test(reden)
      ? `in de tag "<${naam}" staat een waarde niet tussen aanhalingstekens. Schrijf naam="waarde".`
      : `de tag "<${naam}" is niet goed geschreven. Schrijf <${naam} naam="waarde">, zonder lege regel erin.`;
  const tag: Bereik = waarde >= 0 ? [begin, offset] : tagBereik(tekst, begin);
  return { regel, wat, wis: [tag, ...sluittag(tekst, naam, tag[1])] };
}

/** Faults of tags: not closed, closed twice, badly written, or a stray "<". */
export function mdxTagFout(klacht: Klacht): MdxFout | undefined {
  if (klacht.soort.endsWith(':end-tag-mismatch')) return nietGesloten(klacht) ?? gevangenSluittag(klacht);
  if (/:unexpected-(self-)?closing-slash$/.test(klacht.soort)) return losseSluiter(klacht);
  return slechteTag(klacht);
}

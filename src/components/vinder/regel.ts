import type { MetPapier } from '../../inhoud/vinder/omringd.ts';
import { deckAdres, methodiekAdres, werkbladAdres } from '../../model/adressen.ts';
import type { HerkomstVeld } from '../../model/herkomst.ts';
import type { Methodiek } from '../../model/methodiek.ts';
import { tijdTekst } from '../../model/tijdsduur.ts';
import type { Feit, MethodiekRegel } from '../../search/bestanden.ts';
import { niveauIcoon, niveauTekst, settingIcoon, settingTekst } from '../feiten.ts';
import { stukkenVanMethodiek } from '../werkmap/stukken.ts';

const feit = (m: Methodiek, veld: HerkomstVeld, icoon: string, tekst: string): Feit => ({
  icoon,
  tekst,
  ...(m.herkomst[veld] === 'redactie' && { geschat: true as const }),
});

/** What comes with a methodiek, each a word with the place where it is. */
function erbij({ methodiek: m, werkbladen, decks }: MetPapier): [string, string][] {
  const [blad] = werkbladen;
  const [deck] = decks;
  return [
    ...(blad ? [['Werkblad', werkbladAdres(blad.slug)] as [string, string]] : []),
    ...(m.tool ? [['Tool', `/tools/${m.tool}/`] as [string, string]] : []),
    ...(deck ? [['Kaarten', deckAdres(deck.slug)] as [string, string]] : []),
  ];
}

/** A methodiek as one line of a list, in words that are ready to be read. */
export function regelVan(stuk: MetPapier): MethodiekRegel {
  const { methodiek: m } = stuk;
  return {
    pad: methodiekAdres(m.slug),
    titel: m.titel,
    samenvatting: m.samenvatting,
    fase: m.fase,
    tijd: feit(m, 'tijdsduur', 'klok', tijdTekst(m.tijdsduur)),
    niveau:
      m.reflectieniveau.length > 0
        ? feit(m, 'reflectieniveau', niveauIcoon(m.reflectieniveau), niveauTekst(m.reflectieniveau))
        : null,
    setting: feit(m, 'setting', settingIcoon(m.setting), settingTekst(m.setting)),
    erbij: erbij(stuk),
    werkmap: stukkenVanMethodiek(
      m.slug,
      stuk.werkbladen.map(({ slug }) => slug),
    ).join(' '),
  };
}

/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { Invulveld } from '../../model/werkblad.ts';
import type { Veldplek } from '../plan/plan.ts';

export type PlekSoort = Veldplek['soort'];
const soorten: Record<Invulveld['soort'], PlekSoort> = {
  tekst: 'tekst',
  lang: 'lang',
  datum: 'tekst',
  vink: 'vink',
  keuze: 'keuze',
  lijst: 'lijst',
  handtekening: 'tekst',
};

interface PlekProps {
  veld: Pick<Invulveld, 'naam' | 'etiket' | 'soort' | 'opties'>;
  /** Of a choice: which option stands here. */
  optie?: string;
  woord?: string;
  kader?: Veldplek['kader'];
  soort?: PlekSoort;
  stijl: JSX.CSSProperties;
}

/** The place where a field is filled in. */
export function Plek({ veld, optie, woord, kader, soort, stijl }: PlekProps) {
  const merk = {
    veld: {
      veld: veld.naam,
      soort: soort ?? soorten[veld.soort],
      etiket: veld.soort === 'datum' ? `${veld.etiket} (dag, maand, jaar)` : veld.etiket,
      ...(veld.opties && { opties: veld.opties }),
      ...(optie !== undefined && { optie }),
      ...(woord !== undefined && { woord }),
      ...(kader && { kader }),
    },
  };
  return <div data-merk={merk} style={stijl} />;
}

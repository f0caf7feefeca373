/** @jsxImportSource preact */
import type { OpgelostVeld } from '../../model/werkblad.ts';
import type { VeldProps } from './kader.ts';
import { Keuze } from './velden/Keuze.tsx';
import { Kort } from './velden/Kort.tsx';
import { LangeTekst } from './velden/LangeTekst.tsx';
import { Matrix } from './velden/Matrix.tsx';
import { Schaal } from './velden/Schaal.tsx';
import { Tabel } from './velden/Tabel.tsx';
import { Tekenvlak } from './velden/Tekenvlak.tsx';
import { Tussenkop } from './velden/Tussenkop.tsx';
import { Uitleg } from './velden/Uitleg.tsx';
import { Vink } from './velden/Vink.tsx';
import { Vragen } from './velden/Vragen.tsx';

/** One component for each kind of field. */
export function Veld({ kader, veld }: VeldProps<OpgelostVeld>) {
  switch (veld.soort) {
    case 'tekst':
    case 'datum':
    case 'handtekening':
      return <Kort kader={kader} veld={veld} />;
    case 'lange-tekst':
      return <LangeTekst kader={kader} veld={veld} />;
    case 'vink':
      return <Vink kader={kader} veld={veld} />;
    case 'keuze':
      return <Keuze kader={kader} veld={veld} />;
    case 'schaal':
      return <Schaal kader={kader} veld={veld} />;
    case 'vragen':
      return <Vragen kader={kader} veld={veld} />;
    case 'tabel':
      return <Tabel kader={kader} veld={veld} />;
    case 'matrix':
      return <Matrix kader={kader} veld={veld} />;
    case 'tekenvlak':
      return <Tekenvlak kader={kader} veld={veld} />;
    case 'uitleg':
      return <Uitleg kader={kader} veld={veld} />;
    case 'tussenkop':
      return <Tussenkop kader={kader} veld={veld} />;
  }
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Catalogus, Register } from '../../../model/werkmap/catalogus.ts';
import { maakDraaiboek } from '../../../model/werkmap/draaiboek.ts';
import type { EigenMap, Wijziging } from '../../../model/werkmap/map.ts';
import { maakPaklijst } from '../../../model/werkmap/paklijst.ts';
import { bijLade, leesLade, schrijfLade } from '../../kit/werkmap/lade.ts';
import { Blad } from './Blad.tsx';
import { Loopbeeld } from './Loopbeeld.tsx';
import { Paklijst } from './Paklijst.tsx';
import { beginRit, bewaarRit, leesRit, type Rit, rijenVan } from './rit.ts';
import { zettingVan } from './vol.ts';

/** The catalogue of the site: not there yet, there, or out of reach. */
function useRegister(basis: string): Register | 'haalt' | 'weg' {
  const [register, zet] = useState<Register | 'haalt' | 'weg'>('haalt');
  useEffect(() => {
    fetch(`${basis}werkmap/catalogus.json`)
      .then(async (respons) => zet(respons.ok ? new Register((await respons.json()) as Catalogus) : 'weg'))
      .catch(() => zet('weg'));
  }, [basis]);
  return register;
}

/** The map of the lade, drawn anew when it changes here or in another tab. */
function useMap() {
  const [map, zet] = useState<EigenMap>(leesLade);
  useEffect(() => bijLade(() => zet(leesLade())), []);
  const wijzig = (wijziging: Wijziging) => {
    const nieuw = wijziging(leesLade());
    schrijfLade(nieuw);
    zet(nieuw);
  };
  return [map, wijzig] as const;
}

/** The page of the run sheet: the sheet, or the run while it goes. */
export function Bladzijde({ basis }: { basis: string }) {
  const register = useRegister(basis);
  if (register === 'haalt') return <p class="db-zin">Even je draaiboek ophalen.</p>;
  if (register === 'weg')
    return (
      <p class="db-zin" role="status">
        Het draaiboek laden lukt niet. Kijk of je internet hebt en laad deze bladzijde opnieuw.
      </p>
    );
  return <Draaiboek basis={basis} register={register} />;
}

function Draaiboek({ basis, register }: { basis: string; register: Register }) {
  const [map, wijzig] = useMap();
  const [rit, zetRit] = useState<Rit | undefined>(() => leesRit(register));
  const draaiboek = useMemo(() => maakDraaiboek(map, register), [map, register]);
  const paklijst = useMemo(() => maakPaklijst(map, register), [map, register]);
  const rijen = useMemo(() => rit && rijenVan(rit.map, register), [rit?.map, register]);
  const zet = (nieuw: Rit | undefined) => {
    bewaarRit(nieuw);
    zetRit(nieuw);
  };
  if (rit?.open && rijen) return <Loopbeeld {...{ basis, rit, rijen, zet }} />;
  const leeg = draaiboek.rijen.length === 0 && Object.values(paklijst).every((deel) => deel.length === 0);
  if (leeg)
    return (
      <p class="db-zin">
        Je werkmap is nog leeg, dus er valt niets te plannen.{' '}
        <a href={`${basis}werkmap/`}>Ga naar je werkmap</a> en leg er methodieken in.
      </p>
    );
  return (
    <Blad
      {...{ basis, map, draaiboek, wijzig }}
      zetting={zettingVan(draaiboek, paklijst)}
      onderweg={rit !== undefined}
      start={() => zet(beginRit(map, Date.now()))}
      verder={() => rit && zet({ ...rit, open: true })}
    >
      <Paklijst paklijst={paklijst} />
    </Blad>
  );
}

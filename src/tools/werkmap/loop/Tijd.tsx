import { type Klokstand, restTekst, voorTekst } from '../../../model/werkmap/klok.ts';
import { Standteken, Stenen } from './Stenen.tsx';

/** The time of the day of a moment, as it is written: "14.05". */
export function uurVanTijd(moment: number): string {
  const dag = new Date(moment);
  return `${dag.getHours()}.${String(dag.getMinutes()).padStart(2, '0')}`;
}

/** The time left, as figures, as stones and in words. */
export function Tijd({ stand, nu, sinds }: { stand: Klokstand; nu: number; sinds: number }) {
  const { klaar, rest, deel, voor, einde } = stand;
  const bezig = Math.max(0, Math.floor((nu - sinds) / 1000));
  const [bij, cijfers] =
    rest === undefined ? ['bezig', restTekst(bezig)] : [rest < 0 ? 'over' : 'nog', restTekst(rest)];
  return (
    <div class="loop-tijd">
      {!klaar && (
        <>
          <p class="loop-cijfers">
            <span>{bij}</span>
            <b>{cijfers}</b>
          </p>
          {deel !== undefined && <Stenen deel={deel} />}
          <p class="loop-stand">
            <Standteken stand={stand.stand} />
            {stand.stand === 'vrij' ? 'zonder vaste tijd' : stand.stand}
          </p>
        </>
      )}
      <p class="loop-plan">
        {voor !== undefined && <strong>{voorTekst(voor)}</strong>}
        {einde !== undefined && (
          <span>
            {klaar ? 'Gedaan om' : 'Einde rond'} {uurVanTijd(einde)}
          </span>
        )}
      </p>
    </div>
  );
}

import { meldingen } from '../meldingen.ts';
import { zet } from '../opdrachten.ts';
import type { Lijn, Moment, Tijd } from '../soort.ts';
import type { Acties } from './acties.ts';
import { Getalveld } from './Getalveld.tsx';

interface Props {
  lijn: Lijn;
  moment: Moment;
  acties: Acties;
}

/** When it was: a year or an age, from and to, about; nothing on a line of order only. */
export function Wanneer({ lijn, moment, acties }: Props) {
  const { as } = lijn;
  if (as === 'volgorde') return null;
  const tijd = moment[as];
  const { id, vorm } = moment;
  const zetTijd = (nieuw: Tijd | undefined) =>
    acties.doe(zet(id, { [as]: nieuw }), (na) => meldingen.verplaatst(na, id), `${as}-${id}`);
  const woord = as === 'jaar' ? 'Jaar' : 'Leeftijd';
  return (
    <div class="lv-wanneer">
      <Getalveld
        key={`${id}${as}van`}
        label={vorm === 'periode' ? `${woord}: van` : woord}
        maat={as}
        waarde={tijd?.van}
        klaar={acties.klaar}
        zet={(van) => {
          const tot = tijd?.tot;
          zetTijd(van === undefined ? undefined : { van, ...(tot !== undefined && tot >= van && { tot }) });
        }}
      />
      {vorm === 'periode' && (
        <Getalveld
          key={`${id}${as}tot`}
          label="tot"
          maat={as}
          waarde={tijd?.tot}
          klaar={acties.klaar}
          zet={(tot) => {
            if (tot === undefined) zetTijd(tijd && { van: tijd.van });
            else if (!tijd) zetTijd({ van: tot, tot });
            else if (tot >= tijd.van) zetTijd({ van: tijd.van, tot });
          }}
        />
      )}
      <label class="tk-hok">
        <input
          type="checkbox"
          checked={moment.circa}
          onChange={(g) => {
            const circa = g.currentTarget.checked;
            acties.zet(moment, { circa }, circa ? 'De tijd is ongeveer.' : 'De tijd is zeker.');
          }}
        />
        ongeveer
      </label>
    </div>
  );
}

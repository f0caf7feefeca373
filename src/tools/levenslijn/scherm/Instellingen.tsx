import { nieuwId } from '../../kit/id.ts';
import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { hernoemBaan, verwijderBaan, voegBaanToe, zetAs, zetHoogtes } from '../lijnopdrachten.ts';
import { meldingen } from '../meldingen.ts';
import { bekendeThemas } from '../opstelling.ts';
import { grens, type Lijn } from '../soort.ts';
import type { Acties } from './acties.ts';

const assen = [
  ['jaar', 'Jaren'],
  ['leeftijd', 'Leeftijd'],
  ['volgorde', 'Alleen volgorde'],
] as const;

/** How the line is drawn: what it goes by, its themes, its heights. */
export function Instellingen({ lijn, acties }: { lijn: Lijn; acties: Acties }) {
  const over = bekendeThemas.filter(([, naam]) => !lijn.banen.some((baan) => baan.naam === naam));
  const erbij = (id: string, naam: string) => acties.stelIn(voegBaanToe(id, naam), meldingen.thema(naam));
  return (
    <details class="lv-instel" open={lijn.momenten.length === 0}>
      <summary>Hoe tekenen we de lijn?</summary>
      <div>
        <Keuze
          titel="De lijn volgt"
          opties={assen}
          waarde={lijn.as}
          kies={(as) => acties.stelIn(zetAs(as), meldingen.as(as))}
        />
        <fieldset class="lv-themas">
          <legend>Thema’s, elk op een eigen baan</legend>
          {lijn.banen.map(({ id, naam }) => (
            <div class="lv-thema" key={id}>
              <input
                type="text"
                aria-label="Naam van het thema"
                value={naam}
                maxLength={grens.baan}
                autocomplete="off"
                onInput={(g) => {
                  const nieuw = g.currentTarget.value;
                  acties.stelIn(hernoemBaan(id, nieuw), meldingen.veld('Thema')(nieuw), `baan-${id}`);
                }}
                onBlur={acties.klaar}
              />
              <button
                type="button"
                class="tk-sluit"
                aria-label={`Haal het thema ${naam} weg`}
                onClick={() => acties.stelIn(verwijderBaan(id), meldingen.themaWeg(naam))}
              >
                <Icoon naam="kruis" />
              </button>
            </div>
          ))}
          {lijn.banen.length < grens.banen && (
            <div class="lv-aanzet">
              {over.map(([id, naam]) => (
                <Knop key={id} icoon="plus" klein onClick={() => erbij(nieuwId(), naam)}>
                  {naam}
                </Knop>
              ))}
              <Knop icoon="plus" klein onClick={() => erbij(nieuwId(), 'eigen thema')}>
                eigen thema
              </Knop>
            </div>
          )}
        </fieldset>
        <label class="tk-hok">
          <input
            type="checkbox"
            checked={lijn.hoogtes}
            onChange={(g) => {
              const aan = g.currentTarget.checked;
              acties.stelIn(zetHoogtes(aan), meldingen.hoogtes(aan));
            }}
          />
          Toon hoe het voelde: hoger of lager
        </label>
        <p class="tk-hulp">
          De hoogte is een toevoeging van ons. Het handboek tekent één rechte lijn. Laat ze uit als de
          deelnemer er niet om vraagt.
        </p>
      </div>
    </details>
  );
}

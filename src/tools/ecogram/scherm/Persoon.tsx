import { Icoon } from '../../kit/scherm/Icoon.tsx';
import type { IcoonNaam } from '../../kit/scherm/iconen.ts';
import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { grens } from '../grens.ts';
import * as meld from '../meldingen.ts';
import * as doe from '../opdrachten.ts';
import type { Wie } from '../soort.ts';
import {
  aardNaam,
  bereiken,
  bereikNaam,
  domeinen,
  domeinNaam,
  type Kind,
  type Ring,
  ringen,
  ringNaam,
  soorten,
  soortNaam,
  staatNaam,
  staten,
} from '../woorden.ts';
import { naamVan } from '../zinnen.ts';
import { gebruikteLagen, inDeze, lijnenIn, zoekWie } from '../zoek.ts';
import { Bandkeuze } from './Bandkeuze.tsx';
import type { Hand } from './hand.ts';
import { Kieslijst, opties } from './Kieslijst.tsx';
import { Naamveld } from './Naamveld.tsx';

export const soortIcoon: Record<Kind, IcoonNaam> = { mens: 'persoon', groep: 'groep', dienst: 'dienst' };

/** The bands of someone with others than the person in the middle. */
function Onderling({ hand, wie }: { hand: Hand; wie: Wie }) {
  const { doc, laag, kies } = hand;
  const banden = lijnenIn(doc, laag).filter(
    ({ van, naar }) => van !== 'ik' && (van === wie.id || naar === wie.id),
  );
  return (
    <div class="eco-onderling">
      {banden.map(({ van, naar, lijn }) => (
        <Knop klein key={van + naar} onClick={() => kies({ wat: 'band', van, naar })}>
          {naamVan(doc, van === wie.id ? naar : van)}: {aardNaam[lijn.aard].toLowerCase()}
        </Knop>
      ))}
      <Knop klein icoon="band" soort="stil" onClick={() => kies({ wat: 'verbind', van: wie.id })}>
        Band met iemand anders
      </Knop>
    </div>
  );
}

/** What else there is to say of someone; folded away, for it is not always needed. */
function Meer({ hand, wie }: { hand: Hand; wie: Wie }) {
  const { doc, laag, kast } = hand;
  const { id } = wie;
  const plek = wie.plekken[laag];
  const nu = (na: typeof doc) => meld.staatNu(na, id, laag);
  const groepen = inDeze(doc, laag).filter(({ soort }) => soort === 'groep');
  return (
    <details class="eco-meer">
      <summary>
        Meer over {wie.label}
        <Icoon naam="omlaag" />
      </summary>
      <Naamveld
        label="Naam of rol"
        naam={wie.label}
        zet={(naam) => hand.doe(doe.noem(id, naam), (na) => meld.heet(na, id), `naam ${id}`)}
        klaar={() => kast.klaar()}
      />
      <Keuze
        titel="Wat is het?"
        opties={opties(soorten, soortNaam)}
        waarde={wie.soort}
        kies={(soort) => hand.doe(doe.maakSoort(id, soort), (na) => meld.isNu(na, id, soort))}
      />
      {plek && (
        <Kieslijst
          label="Is de steun er?"
          opties={opties(staten, staatNaam)}
          waarde={plek.staat}
          kies={(staat) => hand.doe(doe.zetStaat(id, laag, staat), nu)}
        />
      )}
      {wie.soort !== 'groep' && groepen.length > 0 && (
        <Kieslijst
          label="Hoort bij een groep"
          opties={[['', 'Geen groep'], ...groepen.map((groep) => [groep.id, groep.label] as const)]}
          waarde={wie.groep ?? ''}
          kies={(groep) => hand.doe(doe.zetInGroep(id, groep || undefined), nu)}
        />
      )}
      <Keuze
        titel="Hoe vlot te bereiken?"
        opties={opties(bereiken, bereikNaam)}
        waarde={wie.bereik}
        kies={(bereik) => hand.doe(doe.zetBereik(id, bereik), (na) => meld.bereikIs(na, id))}
      />
      <Tekstveld
        kast={kast}
        label="Notitie"
        hulp="Schrijf niets op dat de deelnemer niet wil laten zien."
        waarde={wie.notitie}
        zet={(tekst) => doe.noteer(id, tekst)}
        melding={() => meld.genoteerd(doc, id)}
        sleutel={`notitie ${id}`}
        lengte={grens.notitie}
        lang
      />
      {plek?.hand && (
        <Knop klein onClick={() => hand.doe(doe.laatLos(id, laag), nu)}>
          Geef vanzelf een plaats
        </Knop>
      )}
    </details>
  );
}

/** Someone who was chosen: the band first, then how near, then the rest. */
export function Persoon({ hand, id }: { hand: Hand; id: string }) {
  const { doc, laag, kies, gesprek } = hand;
  const wie = zoekWie(doc, id);
  const plek = wie?.plekken[laag];
  if (!wie || !plek) return null;
  const nu = (na: typeof doc) => meld.staatNu(na, id, laag);
  const meerLagen = gebruikteLagen(doc).filter((een) => wie.plekken[een]).length > 1;
  return (
    <section class="tk-vak eco-persoon" aria-labelledby="eco-wie">
      <header>
        <Icoon naam={soortIcoon[wie.soort]} />
        <h2 id="eco-wie" tabIndex={-1}>
          {wie.label}
        </h2>
        <Knop
          icoon="wis"
          soort="stil"
          klein
          onClick={() => {
            hand.doe(doe.verwijder(id), () => meld.weg(doc, id));
            kies(undefined);
            // the button is gone: stay near the drawing
            document.querySelector<SVGElement>('.eco-midden')?.focus();
          }}
        >
          Verwijder
        </Knop>
        {gesprek && (
          <Knop klein onClick={() => kies(undefined)}>
            Klaar
          </Knop>
        )}
      </header>
      <Bandkeuze hand={hand} van="ik" naar={id} />
      <Keuze
        titel="Hoe dichtbij?"
        opties={opties(ringen, ringNaam)}
        waarde={`${plek.ring}`}
        kies={(ring) => hand.doe(doe.zetRing(id, laag, Number(ring) as Ring), nu)}
      />
      <Kieslijst
        label="Welke kring?"
        opties={opties(domeinen, domeinNaam)}
        waarde={wie.domein}
        kies={(domein) => hand.doe(doe.naarDomein(id, domein), nu)}
      />
      <Onderling hand={hand} wie={wie} />
      {!gesprek && <Meer hand={hand} wie={wie} />}
      {meerLagen && (
        <Knop
          klein
          onClick={() => {
            hand.doe(doe.haalUitLaag(id, laag), () => meld.uitLaag(doc, id, laag));
            kies(undefined);
          }}
        >
          Laat weg in deze tekening
        </Knop>
      )}
    </section>
  );
}

/** The person in the middle: only a name. */
export const Midden = ({ hand }: { hand: Hand }) => (
  <section class="tk-vak" aria-label="In het midden">
    <Naamveld
      label="Wie staat er in het midden?"
      naam={hand.doc.kern.label}
      zet={(naam) => hand.doe(doe.noemMidden(naam), meld.middenHeet, 'midden')}
      klaar={() => hand.kast.klaar()}
    />
    <p class="tk-hulp">Leeg mag ook: dan staat er “ik”.</p>
  </section>
);

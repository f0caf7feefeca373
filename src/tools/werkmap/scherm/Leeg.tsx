import { Icoon } from '../../kit/scherm/Icoon.tsx';

const wegen = [
  ['methodieken/', 'Zoek een methodiek', 'Met haar coachkaart en haar werkbladen.'],
  ['trajecten/', 'Kies een traject', 'Een contactmoment of de hele weg, in één keer.'],
  ['werkbladen/', 'Kies een werkblad', 'Gewoon, in grote letters of eenvoudig.'],
] as const;

/** What a werkmap is, and how to fill it. */
export const Leeg = ({ basis }: { basis: string }) => (
  <section class="wm-leeg" aria-labelledby="wm-leeg">
    <h2 id="wm-leeg">Je map is nog leeg</h2>
    <p>
      Leg bij elkaar wat je nodig hebt: coachkaarten, werkbladen, kaarten en contactmomenten. Zet ze in
      volgorde, zeg met hoeveel jullie zijn en druk alles in één keer af. De knop “In mijn werkmap” staat op
      elke bladzijde.
    </p>
    <ol>
      {wegen.map(([pad, titel, uitleg], i) => (
        <li key={pad}>
          <span class="steen nr" aria-hidden="true">
            {i + 1}
          </span>
          <div>
            <h3>
              <a href={basis + pad}>{titel}</a>
            </h3>
            <p>{uitleg}</p>
          </div>
        </li>
      ))}
    </ol>
    <p class="wm-klaar">
      <Icoon naam="map" />
      <span>
        Geen tijd om te kiezen? Er liggen <a href={`${basis}toolkits/`}>kant-en-klare mappen</a> klaar, als
        PDF.
      </span>
    </p>
  </section>
);

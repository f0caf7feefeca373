import { Icoon } from '../../kit/scherm/Icoon.tsx';

const bronnen = [
  ['methodieken/', 'bij een methodiek', 'steen'],
  ['trajecten/', 'bij een traject of contactmoment', 'map'],
  ['werkbladen/', 'bij een werkblad', 'blad'],
] as const;

/** What a werkmap is, and how to fill it. */
export const Leeg = ({ basis }: { basis: string }) => (
  <section class="wm-leeg" aria-labelledby="wm-leeg">
    <h2 id="wm-leeg">Je map is nog leeg</h2>
    <ol>
      <li>
        <span class="steen nr" aria-hidden="true">
          1
        </span>
        <div>
          <h3>Verzamel</h3>
          <p>Druk op “In mijn werkmap”:</p>
          <ul>
            {bronnen.map(([pad, titel, icoon]) => (
              <li key={pad}>
                <a href={basis + pad}>
                  <Icoon naam={icoon} />
                  {titel}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </li>
      <li>
        <span class="steen nr" aria-hidden="true">
          2
        </span>
        <div>
          <h3>Zet klaar</h3>
          <p>Kies hier de volgorde en de versies. Zeg met hoeveel jullie zijn en wanneer je begint.</p>
        </div>
      </li>
      <li>
        <span class="steen nr" aria-hidden="true">
          3
        </span>
        <div>
          <h3>Druk af</h3>
          <p>Eén PDF met coachkaarten, werkbladen voor iedereen en kaarten. Met een draaiboek erbij.</p>
        </div>
      </li>
    </ol>
    <p class="wm-klaar">
      <Icoon naam="print" />
      <span>
        Geen tijd om te kiezen? Er liggen <a href={`${basis}toolkits/`}>kant-en-klare mappen</a> klaar, als
        PDF.
      </span>
    </p>
  </section>
);

import { type Bestanden, type BestandSoort, bestandsnaam, type Haal } from '../../search/bestanden.ts';

/**
 * Fetches the files of the finder. The version of the build is in their address, so that a cache never gives files of
 * two builds; a page that is older than the site it asks, loads itself anew.
 */
export const haler =
  (map: string, versie: string): Haal =>
  async <S extends BestandSoort>(soort: S, nummer?: number) => {
    const antwoord = await fetch(`${map}${bestandsnaam(soort, nummer)}.json?v=${versie}`);
    if (!antwoord.ok) throw new Error(`${antwoord.status}: ${antwoord.url}`);
    return (await antwoord.json()) as Bestanden[S];
  };

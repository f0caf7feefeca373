import { bestaatNiet, type Fout } from '../fouten.ts';

/** A collector for one file: says each dead reference once, with the nearest that exists. */
export function verwijzer(bestand: string, fouten: Fout[]) {
  return (
    veld: string,
    waarden: readonly string[],
    bestaande: readonly string[],
    eerder?: ReadonlyMap<string, string>,
  ) => {
    for (const waarde of waarden) {
      if (bestaande.includes(waarde)) continue;
      const verhuisd = eerder?.get(waarde);
      const wat = verhuisd ? `"${waarde}" heet nu "${verhuisd}".` : bestaatNiet(waarde, bestaande);
      fouten.push({ bestand, veld, wat });
    }
  };
}

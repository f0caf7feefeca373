import { promisifyRequest, type UseStore } from 'idb-keyval';
import { type Bewaard, type Omslag, type Opslag, OpslagFout } from './opslag.ts';
import { maakWinkel } from './winkel.ts';

const winkel = maakWinkel('stapwijs-tools', 'documenten');

const sleutel = (tool: string, id: string) => `${tool}/${id}`;
const omslag = ({ document: _, ...rest }: Bewaard): Omslag => rest;

async function veilig<T>(doe: (winkel: UseStore) => Promise<T>): Promise<T> {
  try {
    return await doe(winkel);
  } catch (fout) {
    throw new OpslagFout(
      fout instanceof DOMException && fout.name === 'QuotaExceededError' ? 'vol' : 'dicht',
    );
  }
}

/** Documents in IndexedDB: one database for all tools. */
export const idb: Opslag = {
  lijst: (tool) =>
    veilig(async (winkel) => {
      const alle = await winkel('readonly', (s) => promisifyRequest<Bewaard[]>(s.getAll()));
      return alle
        .filter((een) => een.tool === tool)
        .map(omslag)
        .toSorted((a, b) => b.gewijzigd - a.gewijzigd);
    }),
  lees: (tool, id) =>
    veilig((winkel) =>
      winkel('readonly', (s) => promisifyRequest<Bewaard | undefined>(s.get(sleutel(tool, id)))),
    ),
  schrijf: (bewaard) =>
    veilig((winkel) =>
      // Read and write in one transaction: no other tab comes in between.
      winkel('readwrite', async (s) => {
        const plek = sleutel(bewaard.tool, bewaard.id);
        const er = await promisifyRequest<Bewaard | undefined>(s.get(plek));
        if ((er?.revisie ?? 0) !== bewaard.revisie - 1) return false;
        s.put(bewaard, plek);
        await promisifyRequest(s.transaction);
        return true;
      }),
    ),
  verwijder: (tool, id) =>
    veilig((winkel) =>
      winkel('readwrite', (s) => {
        s.delete(sleutel(tool, id));
        return promisifyRequest(s.transaction);
      }),
    ),
};

import type { Bewaard, Opslag } from './opslag.ts';

/** Documents in memory: for a visitor who does not want anything kept. Gone with the page. */
export function geheugen(): Opslag {
  const alle = new Map<string, Bewaard>();
  return {
    lijst: async (tool) =>
      [...alle.values()]
        .filter((een) => een.tool === tool)
        .map(({ document: _, ...omslag }) => omslag)
        .toSorted((a, b) => b.gewijzigd - a.gewijzigd),
    lees: async (tool, id) => alle.get(`${tool}/${id}`),
    schrijf: async (bewaard) => {
      const plek = `${bewaard.tool}/${bewaard.id}`;
      if ((alle.get(plek)?.revisie ?? 0) !== bewaard.revisie - 1) return false;
      alle.set(plek, bewaard);
      return true;
    },
    verwijder: async (tool, id) => {
      alle.delete(`${tool}/${id}`);
    },
  };
}

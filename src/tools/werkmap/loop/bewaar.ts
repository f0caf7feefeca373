/** What lasts as long as this tab: the run, and the ticks of the packing list. Nothing about anybody. */
export function leesTab(sleutel: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(sleutel) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps it; a browser that keeps nothing just forgets at a reload. */
export function schrijfTab(sleutel: string, waarde: unknown) {
  try {
    if (waarde === undefined) sessionStorage.removeItem(sleutel);
    else sessionStorage.setItem(sleutel, JSON.stringify(waarde));
  } catch {}
}

/** Words of a list that were ticked, whatever was kept. */
export function leesVinken(sleutel: string): string[] {
  const waarde = leesTab(sleutel);
  return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string') : [];
}

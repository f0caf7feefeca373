import type { OpgelostBlad, OpgelostItem, OpgelostVeld } from './losop.ts';

const korteItems = (items: OpgelostItem[]) =>
  items.map((item) => ({ ...item, label: item.kort ?? item.label }));

/** Cards that have shorter words use them. */
function metKorteWoorden(veld: OpgelostVeld): OpgelostVeld {
  switch (veld.soort) {
    case 'keuze':
      return { ...veld, opties: korteItems(veld.opties) };
    case 'vragen':
      return { ...veld, vragen: korteItems(veld.vragen) };
    case 'tekenvlak':
      return { ...veld, zones: korteItems(veld.zones) };
    case 'tabel':
      return {
        ...veld,
        rijen: veld.rijen.map((rij) => ({ ...rij, cellen: { ...rij.cellen, ...rij.kort } })),
      };
    default:
      return veld;
  }
}

/** Only the first so many of whatever a field lists. */
function korter(veld: OpgelostVeld, aantal: number): OpgelostVeld {
  switch (veld.soort) {
    case 'keuze':
      return { ...veld, opties: veld.opties.slice(0, aantal) };
    case 'vragen':
      return { ...veld, vragen: veld.vragen.slice(0, aantal) };
    case 'matrix':
      return { ...veld, vakken: veld.vakken.slice(0, aantal) };
    case 'tekenvlak':
      return { ...veld, zones: veld.zones.slice(0, aantal) };
    case 'tabel':
      return { ...veld, rijen: veld.rijen.slice(0, aantal) };
    default:
      return veld;
  }
}

/** The simple version of a sheet: the same fields and names, fewer of them, with shorter labels. */
export function vereenvoudig(blad: OpgelostBlad): OpgelostBlad {
  const velden = blad.velden.flatMap((lang) => {
    const veld = metKorteWoorden(lang);
    const { eenvoudig } = veld;
    if (eenvoudig === 'weglaten') return [];
    if (!eenvoudig) return [veld];
    const metLabel = eenvoudig.label ? { ...veld, label: eenvoudig.label } : veld;
    return [eenvoudig.rijen ? korter(metLabel, eenvoudig.rijen) : metLabel];
  });
  return {
    ...blad,
    titel: blad.eenvoudig?.titel ?? blad.titel,
    opdracht: blad.eenvoudig?.opdracht ?? blad.opdracht,
    velden,
  };
}

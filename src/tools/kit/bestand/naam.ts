/** The name of a file: what is in it, of whom, of which day. Only signs that every system takes. */
export function bestandsnaam(soort: string, naam: string, dag: Date, staart: string): string {
  const deel = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const datum = `${dag.getFullYear()}-${String(dag.getMonth() + 1).padStart(2, '0')}-${String(dag.getDate()).padStart(2, '0')}`;
  return [soort, deel, datum].filter(Boolean).join('-') + staart;
}

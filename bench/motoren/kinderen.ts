import { readdirSync, readFileSync } from 'node:fs';

const lees = (pad: string) => {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
};

/** The fields of /proc/<pid>/stat from the third on: the second, the name, may hold spaces. */
const stat = (pid: number) => {
  const tekst = lees(`/proc/${pid}/stat`);
  return tekst.slice(tekst.lastIndexOf(')') + 2).split(' ');
};

/** All processes below this one. Only Linux says so; elsewhere there are none. */
function kinderen(): number[] {
  const ouder = new Map<number, number>();
  try {
    for (const naam of readdirSync('/proc'))
      if (/^\d+$/.test(naam)) ouder.set(Number(naam), Number(stat(Number(naam))[1]));
  } catch {
    return [];
  }
  const vanOns = (pid: number | undefined): boolean =>
    pid === process.pid || (pid !== undefined && pid > 1 && vanOns(ouder.get(pid)));
  return [...ouder.keys()].filter((pid) => pid !== process.pid && vanOns(pid));
}

const som = (getallen: number[]) => getallen.reduce((tot, getal) => tot + getal, 0);

/**
 * Their memory in bytes. What processes share is divided among them (PSS): Chromium is many processes with one
 * program, and adding up their RSS would count that program many times.
 */
export const geheugenVanKinderen = () =>
  1024 *
  som(kinderen().map((pid) => Number(/^Pss: *(\d+)/m.exec(lees(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)));

/** How long they have used a processor, in ms; the kernel counts in steps of 10. */
export const rekentijdVanKinderen = () =>
  10 * som(kinderen().map((pid) => Number(stat(pid)[11] ?? 0) + Number(stat(pid)[12] ?? 0)));

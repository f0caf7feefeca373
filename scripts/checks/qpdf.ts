import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PdfFout } from '../../src/print/controle/fout.ts';

/** What qpdf says of a file. */
export interface QpdfUitslag {
  fouten: PdfFout[];
  /** Why the check was not done. */
  opmerking?: string;
}

interface Afloop {
  code?: unknown;
  stdout?: string;
  stderr?: string;
}

/** Runs `qpdf --check` on a file; `programma` is for a test of a machine without it. */
export async function qpdfCheck(pad: string, programma = 'qpdf'): Promise<QpdfUitslag> {
  try {
    await promisify(execFile)(programma, ['--check', pad]);
    return { fouten: [] };
  } catch (fout) {
    const { code, stdout = '', stderr = '' } = fout as Afloop;
    if (code === 'ENOENT')
      return { fouten: [], opmerking: 'qpdf staat niet op deze machine: die controle is overgeslagen.' };
    const wat = `${stderr}\n${stdout}`
      .split('\n')
      .filter((regel) => /WARNING|ERROR|error/.test(regel))
      .map((regel) => regel.replaceAll(pad, '').trim());
    return { fouten: [{ regel: 'qpdf', wat: `qpdf vindt fouten: ${wat.join(' ') || code}` }] };
  }
}

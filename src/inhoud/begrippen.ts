import { alleBegrippen } from './verzameling.ts';

let klaar: ReturnType<typeof lees> | undefined;

const lees = async () => (await alleBegrippen()).filter((begrip) => begrip.markeer);

/** The begrippen that a text explains at first use; read once for the whole build. */
export function teMarkeren() {
  klaar ??= lees();
  return klaar;
}

import { posix } from 'node:path';
import { importsOf } from './imports.ts';

const engines = ['print', 'search', 'markdown'];

/** The rooms of src/, from the top floor down, each with the rooms it may import from besides itself. */
const rooms: Record<string, string[]> = {
  pages: ['layouts', 'components', 'tools', 'inhoud', ...engines, 'model', 'styles'],
  layouts: ['components', 'inhoud', 'markdown', 'model', 'styles'],
  components: ['tools', 'inhoud', ...engines, 'model', 'styles'],
  tools: ['print', 'model', 'styles'],
  inhoud: [...engines, 'model', 'content', 'styles'],
  print: ['model'],
  search: ['model'],
  markdown: ['model'],
  model: [],
  styles: [],
};

/** What the lower floors may take from outside the house: nothing that needs Node, Astro or a browser. */
const packages: Record<string, RegExp> = {
  model: /^(zod|fastest-levenshtein)$/,
  print: /^(?!node:|astro)/,
  search: /^(?!node:|astro)/,
  markdown: /^(?!node:|astro)/,
  tools: /^(?!node:|astro)/,
};

/** The room a file stands in: `model`, `tools/ecogram`, `scripts`; a loose file of src/ has none. */
function roomOf(file: string): string | undefined {
  const [top, room, tool] = file.split('/');
  if (top !== 'src') return top;
  if (!room || room.includes('.')) return undefined;
  return room === 'tools' ? `tools/${tool}` : room;
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === to) return true;
  if (from === 'scripts') return to !== undefined && ['model', ...engines].includes(to);
  if (to === 'scripts' || to === 'tests') return false;
  if (from === undefined) return true;
  const [floor = ''] = from.split('/');
  const [target = ''] = (to ?? '').split('/');
  // A tool stands on the kit of all tools, not on another tool.
  if (floor === 'tools' && target === 'tools') return to === 'tools/kit';
  return rooms[floor]?.includes(target) ?? false;
}

function faultOf(file: string, specifier: string): string | undefined {
  const room = roomOf(file);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    return mayImport(room, roomOf(target)) ? undefined : `${file} mag ${target} niet gebruiken`;
  }
  const allowed = packages[room?.split('/')[0] ?? ''];
  return !allowed || allowed.test(specifier)
    ? undefined
    : `${file} mag het pakket ${specifier} niet gebruiken`;
}

/** The rooms of src/ that nobody gave a floor, and every import that goes up or sideways. */
export function floorFaults(files: Record<string, string>): string[] {
  const floorless = Object.keys(files).filter((file) => {
    const room = roomOf(file)?.split('/')[0];
    return file.startsWith('src/') && room !== undefined && !(room in rooms);
  });
  return [
    ...floorless.map((file) => `${file} staat in een kamer zonder verdieping`),
    ...Object.entries(files).flatMap(([file, text]) =>
      importsOf(file, text).flatMap((specifier) => faultOf(file, specifier) ?? []),
    ),
  ];
}

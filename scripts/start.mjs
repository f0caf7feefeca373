// npm start: install what is missing, build the site, and serve it on this machine.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './kit/build.mjs';
import { command, Halt } from './kit/halt.mjs';
import { install } from './kit/install.mjs';
import { basePath, root, site } from './kit/paths.mjs';
import { during, say, seconds } from './kit/progress.mjs';

/** @param {string[]} args */
function portFrom(args) {
  const help = 'Zo kies je een poort: npm start -- --poort 4400';
  try {
    const { values } = parseArgs({ args, options: { poort: { type: 'string', default: '4321' } } });
    const port = Number(values.poort);
    if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  } catch {
    // an option that does not exist gets the same help
  }
  throw new Halt(help);
}

/** @param {number} port */
async function serveSite(port) {
  // Only now: the server uses a package that install() may have just brought in.
  const { serve } = await import('./kit/server.mjs');
  try {
    return await serve(join(root, site.out), basePath(site.address), port);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Halt(
        `Poort ${port} is al in gebruik. Sluit wat daar draait, of kies een andere poort: npm start -- --poort ${port === 4400 ? 4500 : 4400}`,
      );
    }
    if (error.code === 'EACCES') {
      throw new Halt(
        `Poort ${port} mag je niet gebruiken. Kies er een boven 1024: npm start -- --poort 4400`,
      );
    }
    throw error;
  }
}

await command(async () => {
  const port = portFrom(process.argv.slice(2));
  await install();

  const since = performance.now();
  const built = await during('Site bouwen', () => build(site));
  if (built.code !== 0)
    throw new Halt(`${built.output}\n\nDe site is niet gebouwd. Hierboven staat wat er scheelt.`);
  say(
    built.fresh
      ? `✓ Site gebouwd (${seconds(since)})`
      : '✓ Er is niets veranderd: de site van de vorige keer is nog goed',
  );

  const server = await serveSite(port);
  say(`\nStapwijs staat klaar op ${server.address}\nStoppen doe je met Ctrl+C.`);
  await new Promise((stop) => {
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  server.close();
  say('\nGestopt.');
  return 0;
});

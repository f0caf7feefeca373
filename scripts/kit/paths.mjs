import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was started from. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where checks and builds leave what may be thrown away at any time. */
export const cache = join(root, '.cache');

/**
 * The site, built twice: as it is published, and once more from a copy in which an editor renamed pages, under a
 * sub-path to prove that it runs there too.
 */
export const site = { out: 'dist', address: process.env.STAPWIJS_ADRES || 'http://localhost:4321/' };
export const subpathSite = {
  out: '.cache/dist-subpad',
  address: 'https://voorbeeld.be/onder/pad/',
  copy: join(cache, 'verbouwd'),
};

/**
 * The sub-path a site lives under, with a slash at both ends.
 * @param {string} address
 */
export const basePath = (address) => new URL(address).pathname.replace(/\/*$/, '/');

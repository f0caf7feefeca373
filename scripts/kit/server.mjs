import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.mjs';

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file) : Buffer.from(''));

/**
 * Serves a built site the way static hosts do: index.html of a folder, a redirect to the address with a slash,
 * 404.html for what is not there, and the response headers of the folder's own _headers file.
 * @param {string} folder
 * @param {string} base the path the site lives under, with a slash at both ends
 * @returns {import('node:http').RequestListener}
 */
export function handler(folder, base) {
  const files = sirv(folder, { etag: true });
  const rules = parseHeaders(read(join(folder, '_headers')).toString());
  const notFound = read(join(folder, '404.html'));

  /** @param {import('node:http').ServerResponse} response @param {string} location */
  const redirect = (response, location) => response.writeHead(301, { location }).end();

  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    for (const [name, value] of headersFor(rules, path ?? '/')) response.setHeader(name, value);

    const missing = () => {
      response.removeHeader('cache-control');
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      response.end(notFound);
    };
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (path === undefined) return missing();
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = path + search;
    return files(request, response, missing);
  };
}

/**
 * Starts the server on this machine only, on every address that "localhost" can mean here, so that a program that
 * holds the port on one of them cannot be mistaken for the site.
 * @param {string} folder
 * @param {string} base
 * @param {number} port 0 = any free port
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder, base, port) {
  const listener = handler(folder, base);
  const first = await listen(listener, '127.0.0.1', port);
  const chosen = first.address().port;
  const second = await listen(listener, '::1', chosen).catch((error) => {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined;
    first.close();
    throw error;
  });
  const close = () => {
    for (const server of [first, second]) {
      server?.close();
      server?.closeAllConnections();
    }
  };
  return { address: `http://localhost:${chosen}${base}`, close };
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function listen(listener, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

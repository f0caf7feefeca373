// npm run adressen: writes the addresses of the built site into docs/adressen.txt, beside those that stood there before.
// An address that was published once has to lead somewhere for ever: tests/gebouwd/adressen.test.ts holds it to that.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressList, publishedPaths } from './checks/adressen.ts';
import { readSite } from './checks/site.ts';
import { root, site } from './kit/paths.mjs';

const file = join(root, 'docs/adressen.txt');
const before = addressList(readFileSync(file, 'utf8'));
const now = publishedPaths(readSite(join(root, site.out), site.address));
const all = [...new Set([...before, ...now])].sort();
writeFileSync(file, `${all.join('\n')}\n`);
console.log(`${all.length} adressen, ${all.length - before.length} nieuw.`);

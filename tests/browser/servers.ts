import { join } from 'node:path';
import { basePath, root, site, subpathSite } from '../../scripts/kit/paths.mjs';
import { serve } from '../../scripts/kit/server.mjs';

/** Serves both builds on free ports as long as the tests run; the addresses go to the tests by the environment. */
export default async function servers(): Promise<() => void> {
  const main = await serve(join(root, site.out), basePath(site.address), 0);
  const below = await serve(join(root, subpathSite.out), basePath(subpathSite.address), 0);
  process.env.STAPWIJS_PROEF = main.address;
  process.env.STAPWIJS_PROEF_SUBPAD = below.address;
  return () => {
    main.close();
    below.close();
  };
}

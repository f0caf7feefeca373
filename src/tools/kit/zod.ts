import * as z from 'zod/mini';

// Zod compiles schemas with `new Function`, which our Content-Security-Policy forbids. This must be said before the
// first schema is made, so every tool takes zod from here.
z.config({ jitless: true });

export { z };

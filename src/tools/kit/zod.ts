import { config } from 'zod/mini';

// Zod compiles schemas with `new Function`, which our Content-Security-Policy forbids. This must be said before the
// first schema is made, so every tool takes zod from here: import * as z from '../kit/zod.ts'.
config({ jitless: true });

export * from 'zod/mini';

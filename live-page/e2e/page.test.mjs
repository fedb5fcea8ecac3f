import { after, before } from 'node:test';
import { start, stop } from './lib/browser.mjs';

// One browser for all; the journeys run in this order, because later ones need what earlier ones uploaded.
before(start);
after(stop);

await import('./journeys/upload.mjs');
await import('./journeys/layers.mjs');
await import('./journeys/details.mjs');
await import('./journeys/review.mjs');
await import('./journeys/paint.mjs');
await import('./journeys/dead-letters.mjs');
await import('./journeys/models.mjs');
await import('./journeys/progress.mjs');
await import('./journeys/log-in.mjs');
await import('./journeys/connection.mjs');
await import('./journeys/keyboard.mjs');
await import('./journeys/readable.mjs');
await import('./journeys/reprocess.mjs');
await import('./journeys/clean.mjs');

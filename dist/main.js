import { isNodeNewEnough } from './node-version.js';

/** Entry of the step. The bundle behind it serves both entries, so that `dist` holds one copy of each library. */
if (isNodeNewEnough) {
  const { main } = await import('./index.js');
  process.exitCode = await main();
  // A socket that never answers must not keep a finished step alive.
  setTimeout(() => process.exit(), 250).unref();
}

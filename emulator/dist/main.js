import { isNodeNewEnough } from './node-version.js';

/** Entry of the step that starts the emulator. */
if (isNodeNewEnough) {
  const { start } = await import('./index.js');
  process.exitCode = await start();
}

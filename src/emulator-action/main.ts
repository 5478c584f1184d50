import { isNodeNewEnough } from '../node-version.ts';

/** Entry of the step that starts the emulator. */
if (isNodeNewEnough) {
  const { start } = await import('./index.ts');
  process.exitCode = await start();
}

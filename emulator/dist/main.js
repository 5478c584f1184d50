import { join } from 'node:path';

/** Entry of the step that starts the emulator. */
const { start } = await import('./index.js');
process.exitCode = await start(join(import.meta.dirname, 'serve.js'));

/** Entry of the post step, which ends the emulator. */
const { stop } = await import('./index.js');
process.exitCode = await stop();

/** Entry of the post step, which ends the emulator. */
const { stop } = await import('./index.ts');
process.exitCode = await stop();

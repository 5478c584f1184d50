/** Entry of the post step, which ends the emulator. Without a main step there is none. */
if (process.env['STATE_log']) {
  const { stop } = await import('./index.js');
  process.exitCode = await stop();
}

/** Entry of the post step. Most steps leave nothing to do there, and then nothing is loaded. */
if (Object.keys(process.env).some((name) => name.startsWith('STATE_'))) {
  const { post } = await import('./index.js');
  process.exitCode = await post();
  // A socket that never answers must not keep a finished step alive.
  setTimeout(() => process.exit(), 250).unref();
}

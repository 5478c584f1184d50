/** Entry of the post step. */
const { post } = await import('./index.js');
process.exitCode = await post();
// A socket that never answers must not keep a finished step alive.
setTimeout(() => process.exit(), 250).unref();
export {};

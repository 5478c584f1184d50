/** Entry of the process that is the emulator. */
const { runServer } = await import('./index.js');
await runServer(process.argv.slice(2));

/** Entry of the process that is the emulator. */
const { runServer } = await import('./index.ts');
await runServer(process.argv.slice(2));

import { parseCliOptions, USAGE } from './cli-options.ts';
import { guide } from './guide.ts';
import { serve } from './serve.ts';

/** `npm run emulator`: starts the emulator, says where it is and how to use it, ends on SIGINT or SIGTERM. */
async function main(args: readonly string[]): Promise<void> {
  const { help, ...options } = parseCliOptions(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const emulator = await serve(options);
  process.stdout.write(`Emulator on ${emulator.url}\n${guide(emulator)}`);
  const stop = () => {
    emulator.close().catch(() => process.exit(1));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The emulator did not start'}\n`);
  process.exitCode = 1;
});

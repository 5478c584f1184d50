import { parseCliOptions } from '../emulator/cli-options.ts';
import { DEMO_TOKENS as DOLLARBOX } from '../emulator/dollarbox/seed/demo-tokens.ts';
import { DEMO_TOKEN as ELASTICBOX } from '../emulator/elasticbox/seed/seed-people.ts';
import { DEMO_TOKENS as GITHUB } from '../emulator/github/seed/demo-tokens.ts';
import { guide } from '../emulator/guide.ts';
import { DEPLOY_USER, DEMO_TOKEN as RAIDBOXES } from '../emulator/raidboxes/seed/seed-users.ts';
import { serve } from '../emulator/serve.ts';
import type { Emulator } from '../emulator/server.ts';
import { DEMO_TOKENS as VERSIO } from '../emulator/versio/seed/seed.ts';

/**
 * Milliseconds after which the emulator ends by itself: as long as a job of GitHub's own runners may take. It outlives
 * its step, and a runner that is switched off runs no post step that would end it.
 */
const LONGEST = 6 * 60 * 60 * 1000;

/** What the process says to the step that started it. */
export interface Ready {
  readonly outputs: Readonly<Record<string, string>>;
  readonly guide: string;
}

/** Runs the emulator until it is told to stop, and says so to the parent once it listens. */
export async function runServer(args: readonly string[]): Promise<void> {
  try {
    const emulator = await serve(parseCliOptions(args));
    // Nobody waits for it any more.
    if (!process.connected) return await emulator.close();
    // The post step finds its address here, even when the step was killed right now.
    process.stdout.write(`Emulator on ${emulator.url}\n`);
    const ready: Ready = { outputs: outputsOf(emulator), guide: guide(emulator) };
    process.send?.(ready, () => undefined);
    setTimeout(() => void emulator.close(), LONGEST).unref();
    process.once('SIGTERM', () => void emulator.close());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The emulator did not start'}\n`);
    process.exitCode = 1;
  }
}

/** What opens the demo data. None of it is secret: it opens nothing else. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  'dollarbox-token': DOLLARBOX.multi,
  'elasticbox-token': ELASTICBOX,
  'raidboxes-token': RAIDBOXES,
  'raidboxes-email': DEPLOY_USER.email,
  'raidboxes-password': DEPLOY_USER.password,
  'versio-token': VERSIO.full,
  'github-token': GITHUB.full,
};

/** What the step sets: where each platform is, and what opens it. */
function outputsOf({ url, port, plugins, control }: Emulator): Readonly<Record<string, string>> {
  const addresses = plugins.map(({ name, prefix }) => [
    name === 'github' ? 'github-api-url' : `${name}-base-url`,
    url + prefix,
  ]);
  return {
    url,
    port: String(port),
    ...Object.fromEntries(addresses),
    'raidboxes-serve-address': control.listeners()['raidboxes']?.['tls'] ?? '',
    ...CREDENTIALS,
  };
}

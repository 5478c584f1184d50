import { readFileSync } from 'node:fs';
import { type CliOptions, parseCliOptions, USAGE } from './cli-options.ts';
import type { KubernetesAccess } from './dollarbox/kubernetes/remote-api.ts';
import { PLATFORMS, platformsOn } from './platforms.ts';
import { type Emulator, startEmulator } from './server.ts';

/** `npm run emulator`: starts the emulator, says where it is and how to use it, ends on SIGINT or SIGTERM. */
async function main(args: readonly string[]): Promise<void> {
  const { help, kubernetes, ...options } = parseCliOptions(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const platforms = kubernetes === undefined ? PLATFORMS : platformsOn(accessOf(kubernetes));
  const emulator = await startEmulator({ ...options, platforms });
  process.stdout.write(`Emulator on ${emulator.url}\n${guide(emulator)}`);
  const stop = () => {
    emulator.close().catch(() => process.exit(1));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function accessOf({ url, ca }: NonNullable<CliOptions['kubernetes']>): KubernetesAccess {
  const token = process.env['EMULATOR_KUBERNETES_TOKEN'] ?? '';
  if (token === '') throw new Error('--kubernetes needs a token in EMULATOR_KUBERNETES_TOKEN');
  return { url, token, ...(ca !== undefined && { ca: readFileSync(ca, 'utf8') }) };
}

function guide({ url, plugins, control }: Emulator): string {
  const lines = ['', 'Use as base-url (the GitHub calls: as GITHUB_API_URL):'];
  for (const { name, prefix } of plugins) lines.push(`  ${name.padEnd(12)} ${url}${prefix}`);
  for (const [name, addresses] of Object.entries(control.listeners())) {
    for (const [kind, address] of Object.entries(addresses)) lines.push(`  ${name} ${kind}: ${address}`);
  }
  const notes = plugins.flatMap(({ guide: texts = [] }) => texts);
  if (notes.length > 0)
    lines.push('', 'Demo data:', ...notes.map((note) => `  ${note.replaceAll('{url}', url)}`));
  lines.push('', 'See what it was asked, and what it can do:');
  lines.push(`  curl ${url}/__emulator/journal`, `  curl ${url}/__emulator/routes`, '');
  return `${lines.join('\n')}\n`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The emulator did not start'}\n`);
  process.exitCode = 1;
});

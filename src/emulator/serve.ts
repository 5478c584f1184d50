import { readFileSync } from 'node:fs';
import type { CliOptions } from './cli-options.ts';
import type { KubernetesAccess } from './dollarbox/kubernetes/remote-api.ts';
import { refuseTakenPort } from './free-port.ts';
import { PLATFORMS, platformsOn } from './platforms.ts';
import { readSeedFile } from './seed-file.ts';
import { type Emulator, startEmulator } from './server.ts';

/** Starts the emulator that a command line asks for. @throws Error with a plain sentence */
export async function serve(options: Omit<CliOptions, 'help'>): Promise<Emulator> {
  const { port, stepMs, switches, kubernetes, seedFile } = options;
  const platforms = kubernetes === undefined ? PLATFORMS : platformsOn(accessOf(kubernetes));
  const seed = seedFile === undefined ? {} : readSeedFile(seedFile);
  if (port !== 0) await refuseTakenPort(port);
  return startEmulator({ port, stepMs, switches, platforms, seed });
}

function accessOf({ url, ca }: NonNullable<CliOptions['kubernetes']>): KubernetesAccess {
  const token = process.env['EMULATOR_KUBERNETES_TOKEN'] ?? '';
  if (token === '') throw new Error('--kubernetes needs a token in EMULATOR_KUBERNETES_TOKEN');
  return { url, token, ...(ca !== undefined && { ca: readFileSync(ca, 'utf8') }) };
}

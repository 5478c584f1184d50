import type { Emulator } from '../../../src/emulator/server.ts';
import { type EmulatorOptions, startEmulator } from '../../../src/emulator/server.ts';
import { fixture } from '../../certificates/fixture.ts';

/** The user of the emulator's start data, as inputs. */
export const LOGIN = { email: 'deploy@example.com', password: 'demo-password-for-deploy' } as const;

/** The box whose domain the `acme-*` certificates are for. */
export const BOX = 'XK7BM2QP';

/** SHA-1 fingerprints as `openssl x509 -noout -fingerprint -sha1` prints them are made from the files. */
export function material(name: string): Readonly<Record<'certificate' | 'private-key' | 'chain', string>> {
  return {
    certificate: fixture(`${name}.pem`),
    'private-key': fixture(`${name}.key`),
    chain: fixture('intermediate.pem'),
  };
}

/** Inputs of an upload of a fixture to the Acme box. */
export function upload(name = 'acme-rsa', more: Readonly<Record<string, string>> = {}) {
  return { ...LOGIN, box: BOX, ...material(name), ...more };
}

/** Switches without their platform, and boxes with a certificate at the start. */
export interface Start {
  readonly switches?: Readonly<Record<string, string>>;
  /** Fixture installed on the Acme box. */
  readonly installed?: string;
  /** More of the start data. */
  readonly seed?: Readonly<Record<string, unknown>>;
}

const running: Emulator[] = [];

/** An emulator for one test; `stopAll` closes it. */
export async function start({ switches = {}, installed, seed = {} }: Start = {}): Promise<Emulator> {
  const box = installed && {
    id: BOX,
    name: 'wp4x7kz',
    title: 'Acme Corp Website',
    domain: 'acme-corp.com',
    ssl: { crt: fixture(`${installed}.pem`), key: fixture(`${installed}.key`) },
  };
  const options: EmulatorOptions = {
    switches: Object.fromEntries(
      Object.entries(switches).map(([name, value]) => [`raidboxes.${name}`, value]),
    ),
    seed: { raidboxes: { ...(box ? { boxes: [box] } : {}), ...seed } },
  };
  const emulator = await startEmulator(options);
  running.push(emulator);
  return emulator;
}

/** Closes what `start` started. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
}

/** The requests so far as `POST /v1/login 200`, platform prefix gone. */
export function requests(emulator: Emulator): readonly string[] {
  return emulator.control
    .journal()
    .map(({ method, path, status }) => `${method} ${path.replace('/raidboxes', '')} ${status ?? '-'}`);
}

/** How many requests of this method went to the box's certificate. */
export function sslCalls(emulator: Emulator, method: string): number {
  return requests(emulator).filter((line) => line.startsWith(`${method} /v1/boxes/${BOX}/ssl`)).length;
}

/** Fingerprints of the certificates that the Acme box was given, in order. */
export function installedOn(emulator: Emulator): readonly (string | null)[] {
  const { boxes } = emulator.control.inspect('raidboxes') as {
    boxes: { id: string; changes: { certificate: { fingerprint: string } | null }[] }[];
  };
  const box = boxes.find(({ id }) => id === BOX);
  return (box?.changes ?? []).map(({ certificate }) => certificate?.fingerprint ?? null);
}

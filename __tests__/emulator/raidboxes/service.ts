import { readFileSync } from 'node:fs';
import { createRaidboxes } from '../../../src/emulator/raidboxes/plugin.ts';
import { DEMO_TOKEN } from '../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/server.ts';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** An emulated Raidboxes and a way to call it as the deploy user. */
export interface Service {
  readonly emulator: Emulator;
  call(method: string, path: string, body?: unknown, token?: string): Promise<Reply>;
  set(name: string, value: string): void;
}

/** Starts one on a frozen clock (2026-06-01T12:00:00Z) unless told otherwise; switches by their short names. */
export async function startRaidboxes({ switches = {}, ...options }: EmulatorOptions = {}): Promise<Service> {
  const emulator = await startEmulator({
    platforms: [createRaidboxes],
    stepMs: 1000,
    ...options,
    switches: Object.fromEntries(
      Object.entries(switches).map(([name, value]) => [`raidboxes.${name}`, value]),
    ),
  });
  emulator.control.clock.freeze(Date.UTC(2026, 5, 1, 12));
  return {
    emulator,
    set: (name, value) => emulator.control.setSwitch(`raidboxes.${name}`, value),
    call: async (method, path, body, token = DEMO_TOKEN) => {
      const answer = await fetch(`${emulator.url}/raidboxes${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        json: text === '' ? undefined : JSON.parse(text),
      };
    },
  };
}

/** A file of the test certificates. */
export function pem(name: string): string {
  return readFileSync(new URL(`../../certificates/fixtures/${name}`, import.meta.url), 'utf8');
}

/** An upload of a test certificate with its key and chain. */
export function upload(name = 'acme-rsa'): { crt: string; key: string; bundle: string } {
  return { crt: pem(`${name}.pem`), key: pem(`${name}.key`), bundle: pem('intermediate.pem') };
}

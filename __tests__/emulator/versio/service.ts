import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/server.ts';
import { createVersio } from '../../../src/emulator/versio/plugin.ts';
import { DEMO_TOKENS } from '../../../src/emulator/versio/seed/seed.ts';

/** Where the database is, and the environment of the demo tokens in it. */
export const DB = '/api-versio.db/1.0';
export const MINE = `${DB}/my-environment`;

/** The time the clock of every test stands at. */
export const NOW = Date.UTC(2026, 5, 1, 12);

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** An emulated Versio.io and a way to call it, with the full token unless told otherwise. */
export interface Service {
  readonly emulator: Emulator;
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  set(name: string, value: string): void;
  advance(ms: number): void;
}

/** The header that carries a token. */
export function bearing(token: string): Readonly<Record<string, string>> {
  return { authorization: `apiToken ${token}` };
}

/** Starts one on a frozen clock. */
export async function startVersio(options: EmulatorOptions = {}): Promise<Service> {
  const emulator = await startEmulator({ platforms: [createVersio], ...options });
  emulator.control.clock.freeze(NOW);
  return {
    emulator,
    set: (name, value) => emulator.control.setSwitch(`versio.${name}`, value),
    advance: (ms) => emulator.control.clock.advance(ms),
    call: async (method, path, body, headers = bearing(DEMO_TOKENS.full)) => {
      const answer = await fetch(`${emulator.url}/versio${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type') === 'application/json';
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        json: isJson ? JSON.parse(text) : undefined,
      };
    },
  };
}

import { afterEach, beforeEach } from '@jest/globals';
import { createDollarbox } from '../../../src/emulator/dollarbox/plugin.ts';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';

/** Length of a step; the clock stands still, so tests move it by this. */
export const STEP = 1000;

/** A JSON answer; `json` is undefined without a body, the text when it is not JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
  readonly json: any;
}

/** What a call may say besides method and path. */
export interface Extras {
  readonly token?: string;
  readonly org?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The emulator of the running test, fresh for each. */
export const emulated: { url: string; emulator: Emulator } = { url: '', emulator: undefined as never };

/** Starts one with a clock that stands still, before each test of a file. */
export function useEmulator(): void {
  beforeEach(async () => {
    emulated.emulator = await startEmulator({ platforms: [createDollarbox], stepMs: STEP });
    emulated.emulator.control.clock.freeze(Date.parse('2026-08-01T09:00:00.000Z'));
    emulated.url = `${emulated.emulator.url}/dollarbox`;
  });
  afterEach(() => emulated.emulator.close());
}

/** One call of the API; `path` comes after `/api/v1`, or is a whole URL. */
export async function call(method: string, path: string, extras: Extras = {}): Promise<Reply> {
  const { token = DEMO_TOKENS.owner, org, body, headers = {} } = extras;
  const url = path.startsWith('http') ? path : `${emulated.url}/api/v1${path}`;
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(token !== '' && { authorization: `Bearer ${token}` }),
      ...(org !== undefined && { 'x-dollarbox-org': org }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, json: parsed(text) };
}

/** Moves the clock by steps. */
export function advance(steps: number): void {
  emulated.emulator.control.clock.advance(steps * STEP);
}

/** Sets one of the platform's switches. */
export function turn(name: string, value: string): void {
  emulated.emulator.control.setSwitch(`dollarbox.${name}`, value);
}

/** As the user of many orgs, in one of them. */
export function inOrg(org: string): Extras {
  return { token: DEMO_TOKENS.multi, org };
}

/** Status and error code of an answer. */
export function refusal({ status, json }: Reply): readonly [number, string | undefined] {
  return [status, json?.error?.code];
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

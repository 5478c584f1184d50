import { afterEach, beforeEach } from '@jest/globals';
import { createGithub } from '../../../src/emulator/github/plugin.ts';
import { DEMO_TOKENS } from '../../../src/emulator/github/seed/demo-tokens.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';

/** Where most tests look. */
export const WEB = '/repos/acme/web';
/** A quick read. */
export const PULL = `${WEB}/pulls/7`;
export const COMMENTS = `${WEB}/issues/7/comments`;
export const DEPLOYMENTS = `${WEB}/deployments`;

/** The time the clock of every test stands at. */
export const NOW = Date.parse('2026-08-01T09:00:00.000Z');

/** What came back; `json` is undefined without a body. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
  readonly json: any;
}

/** What a call may say besides method and path. */
export interface Extras {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The emulator of the running test, fresh for each. */
export const service: { url: string; emulator: Emulator } = { url: '', emulator: undefined as never };

/** Starts one with a clock that stands still, before each test of a file. */
export function useGithub(): void {
  beforeEach(async () => {
    service.emulator = await startEmulator({ platforms: [createGithub] });
    service.emulator.control.clock.freeze(NOW);
    service.url = `${service.emulator.url}/github`;
  });
  afterEach(() => service.emulator.close());
}

/** One call, with the full token unless told otherwise; an empty token sends none. `path` may be a whole URL. */
export async function call(method: string, path: string, extras: Extras = {}): Promise<Reply> {
  const { token = DEMO_TOKENS.full, body, headers = {} } = extras;
  const answer = await fetch(path.startsWith('http') ? path : service.url + path, {
    method,
    headers: { ...(token !== '' && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    json: text === '' ? undefined : JSON.parse(text),
  };
}

/** Sets one of the platform's switches. */
export function turn(name: string, value: string): void {
  service.emulator.control.setSwitch(`github.${name}`, value);
}

/** Adds start data. */
export function seed(data: unknown): void {
  service.emulator.control.seed('github', data);
}

/** What is stored. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into state of every shape.
export function state(): any {
  return service.emulator.control.inspect('github');
}

/** The addresses of a `Link` header by their `rel`. */
export function links({ headers }: Reply): Record<string, string> {
  const parts = (headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g);
  return Object.fromEntries([...parts].map(([, url = '', rel = '']) => [rel, url]));
}

import { createElasticBox } from '../../../src/emulator/elasticbox/plugin.ts';
import { DEMO_TOKEN } from '../../../src/emulator/elasticbox/seed/seed-people.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';

/** JSON as it came; tests look into it freely, a wrong guess shows as `undefined`. */
export interface Json {
  readonly [key: string]: Json;
  readonly [index: number]: Json;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Typed as an object; lists go through `list`. */
  readonly json: Json;
  readonly list: readonly Json[];
}

export interface ElasticBoxServer {
  readonly emulator: Emulator;
  call(line: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Lets so many steps of a remote state pass. */
  steps(count: number): void;
  turn(name: string, value: string): void;
}

export const STEP_MS = 300;

/** An emulated ElasticBox alone, its clock standing still at a known time. */
export async function startElasticBox(): Promise<ElasticBoxServer> {
  const emulator = await startEmulator({ stepMs: STEP_MS, platforms: [createElasticBox] });
  restart(emulator);
  return {
    emulator,
    call: (line, body, headers) => send(emulator.url, line, body, headers),
    steps: (count) => emulator.control.clock.advance(count * STEP_MS),
    turn: (name, value) => emulator.control.setSwitch(`elasticbox.${name}`, value),
  };
}

/** Back to the start data, at noon of the first of May 2030. */
export function restart({ control }: Emulator): void {
  control.reset();
  control.clock.freeze(Date.parse('2030-05-01T12:00:00Z'));
}

async function send(
  url: string,
  line: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { 'ElasticBox-Token': DEMO_TOKEN },
): Promise<Reply> {
  const [method = 'GET', path = ''] = line.split(' ');
  const response = await fetch(`${url}/elasticbox/services${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'ElasticBox-Release': '4.0', ...headers },
    ...(body !== undefined && { body: body instanceof Uint8Array ? new Blob([body]) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = parse(text) as Json;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    list: json as unknown as readonly Json[],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

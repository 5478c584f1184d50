import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';

/** The token of the emulator's start data with all permissions. */
export const TOKEN = 'versio-demo-full';
/** Inputs of every step here. */
export const BASE = { token: TOKEN, 'environment-id': 'my-environment' } as const;
/** The emulator's time at the start of each test. */
export const NOW = Date.UTC(2030, 0, 1);

const ONE = '/api-versio.db/1.0/:env/:entity/:id';
const MANY = '/api-versio.db/1.0/environments/:env/instances';

/** Which requests a fault rule is for. */
export const RULES = {
  save: { platform: 'versio', method: 'PUT', path: ONE },
  saveMany: { platform: 'versio', method: 'PUT', path: MANY },
  read: { platform: 'versio', method: 'GET', path: ONE },
  remove: { platform: 'versio', method: 'DELETE', path: ONE },
  send: {
    platform: 'versio',
    method: 'POST',
    path: '/api-versio.eventProcessing/1.0/environments/:env/events',
  },
} as const satisfies Record<string, Pick<FaultRule, 'platform' | 'method' | 'path'>>;

const running: Emulator[] = [];

/** An emulator for one test, its time frozen at `NOW`; switches without their platform. */
export async function start(switches: Readonly<Record<string, string>> = {}): Promise<Emulator> {
  const emulator = await startEmulator({
    switches: Object.fromEntries(Object.entries(switches).map(([name, value]) => [`versio.${name}`, value])),
  });
  running.push(emulator);
  emulator.control.clock.freeze(NOW);
  return emulator;
}

/** Closes what `start` started. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
}

/** A change as the platform stores it. */
export interface Stored {
  readonly utc: number;
  readonly type: number;
  readonly state?: unknown;
}

/** The whole history of an instance at the platform; `undefined` when it is not there. */
export function historyOf(emulator: Emulator, entity: string, id: string): readonly Stored[] | undefined {
  return inspect(emulator).instances.find((one) => one.entity === entity && one.id === id)?.changes;
}

/** The events that the platform has. */
export function eventsOf(emulator: Emulator): readonly Readonly<Record<string, unknown>>[] {
  return inspect(emulator).events;
}

/** The requests so far as `PUT /api-versio.db/1.0/… 200`, the platform's prefix gone. */
export function requests(emulator: Emulator): readonly string[] {
  return emulator.control
    .journal()
    .map(({ method, path, status }) => `${method} ${path.replace('/versio', '')} ${status ?? '-'}`);
}

/** Query and body of the requests of a method, to see that a repeat is the same. */
export function sent(emulator: Emulator, method: string): readonly string[] {
  return emulator.control
    .journal()
    .filter((entry) => entry.method === method)
    .map(({ query, body }) => JSON.stringify({ query, body }));
}

interface Inspected {
  readonly environments: readonly {
    readonly id: string;
    readonly instances: readonly {
      readonly entity: string;
      readonly id: string;
      readonly changes: readonly Stored[];
    }[];
    readonly events: readonly Readonly<Record<string, unknown>>[];
  }[];
}

function inspect(emulator: Emulator): Inspected['environments'][number] {
  const { environments } = emulator.control.inspect('versio') as Inspected;
  const mine = environments.find(({ id }) => id === BASE['environment-id']);
  if (!mine) throw new Error('the environment is gone');
  return mine;
}

import { isDeepStrictEqual } from 'node:util';
import type { Change, Environment, Instance, InstanceState } from '../site/model.ts';
import { Refusal, type Site } from '../site/site.ts';

/** What is to be saved. */
export interface Save {
  readonly entity: string;
  readonly id: string;
  /** `undefined` deletes. */
  readonly state: InstanceState | undefined;
  /** Epoch ms; default now. */
  readonly utc: number | undefined;
}

/** What became of it. `created` and `discarded` are documented, `updated` is the vendor's own clients' word,
 * `deleted` is inferred. */
interface Saved {
  readonly saveStatus: 'created' | 'updated' | 'discarded' | 'deleted';
  readonly lastUpdateUtc: number;
  readonly utc: number;
}

const SAME_MOMENT_MS = 1000;

/**
 * Saves one instance. An equal state adds no change, and `utc` must be later than the last update. States are
 * compared without regard to the order of keys, and replaced, not merged [inferred].
 * Source: https://live.versio.io/doc/api-configuration-management-database @throws Refusal
 */
export function save(site: Site, environment: Environment, { entity, id, state, utc }: Save): Saved {
  if (/\s/.test(id) && site.setting('id-spaces') === 'refuse') throw new Refusal(400, 'An id has no spaces');
  const known = environment.entities.get(entity)?.get(id);
  const last = known?.changes.at(-1);
  if (state === undefined && last?.state === undefined) throw new Refusal(404, 'There is no such instance');
  const time = timeOf(site, known, utc);
  const instance = known ?? addInstance(site, environment, entity, id);
  instance.lastUpdateUtc = time;
  const saveStatus = statusOf(site, last, state);
  if (saveStatus !== 'discarded') instance.changes.push({ utc: time, type: typeOf(last, state), state });
  return {
    saveStatus,
    utc: time,
    lastUpdateUtc: site.setting('last-update') === 'saved' ? site.now() : time,
  };
}

function statusOf(
  site: Site,
  last: Change | undefined,
  state: InstanceState | undefined,
): Saved['saveStatus'] {
  if (state === undefined) return 'deleted';
  if (last === undefined) return 'created';
  if (last.state === undefined) return site.setting('after-delete') === 'updated' ? 'updated' : 'created';
  return isDeepStrictEqual(last.state, state) ? 'discarded' : 'updated';
}

function typeOf(last: Change | undefined, state: InstanceState | undefined): Change['type'] {
  if (state === undefined) return 2;
  return last?.state === undefined ? 0 : 1;
}

/** Saves right after one another are no breach when the client leaves the time to the server, not even when the clock stands. */
function timeOf(site: Site, known: Instance | undefined, utc: number | undefined): number {
  const last = known?.lastUpdateUtc ?? Number.NEGATIVE_INFINITY;
  const time = utc ?? site.now();
  if (time > last) return time;
  if (utc === undefined && last - time < SAME_MOMENT_MS) return last + 1;
  throw new Refusal(site.count('old-utc'), 'utc must be later than the last update');
}

function addInstance({ world }: Site, environment: Environment, entity: string, id: string): Instance {
  const instances = environment.entities.get(entity) ?? new Map<string, Instance>();
  environment.entities.set(entity, instances);
  const instance: Instance = { entity, id, born: world.born(), changes: [], lastUpdateUtc: 0 };
  instances.set(id, instance);
  return instance;
}

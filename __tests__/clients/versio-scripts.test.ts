import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { type Habit, needStatus, type Reply, send } from './wire.ts';

/*
 * How Versio.io's own scripts speak, restated: https://github.com/versio-io/migrate-asset-configuration,
 * https://github.com/versio-io/servicenow-cmdb-synchronization, https://github.com/versio-io/n8n-versio-event-umbrella.
 */

const emulator = useEmulator();
const ENVIRONMENT = 'my-environment';
const DATABASE = '/api-versio.db/1.0';

function call(
  method: string,
  path: string,
  body?: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const headers = {
    ...{ authorization: 'apiToken versio-demo-full', accept: 'application/json', ...more },
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return send(
    `${emulator.url}/versio${path}`,
    method,
    headers,
    body === undefined ? undefined : JSON.stringify(body),
  );
}

const instances = `${DATABASE}/environments/${ENVIRONMENT}/instances`;
const item = (id: string, state: unknown) => ({ entity: 'host', id, utc: Date.now(), state });

/** Pages on by what is asked for, until the total is reached. */
async function pages(path: string, limit: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let offset = 0; ; offset += limit) {
    const { json } = needStatus(await call('GET', `${path}?limit=${limit}&offset=${offset}`), 200);
    all.push(...json.items);
    if (offset + limit >= json.totalAvailableItems) return all;
  }
}

const HABITS: readonly Habit[] = [
  {
    from: 'migrate-versio.io-instances.js',
    habit: 'saves many at once and reads the failures out of the answer; the same again is an error an item',
    run: async () => {
      const items = [item('a', { n: 1 }), item('b', { n: 2 })];
      const first = needStatus(await call('PUT', instances, items), 200);
      expect(first.json.map(({ saveStatus }: { saveStatus: string }) => saveStatus)).toEqual([
        'created',
        'created',
      ]);
      const again = needStatus(await call('PUT', instances, items), 200);
      for (const one of again.json) expect(one).toHaveProperty('error');
    },
  },
  {
    from: 'the ServiceNow script',
    habit: 'reads all ids of an entity page by page, then each item',
    run: async () => {
      await call(
        'PUT',
        instances,
        Array.from({ length: 5 }, (_, index) => item(`s${index}`, { index })),
      );
      const ids = await pages(`${DATABASE}/${ENVIRONMENT}/host`, 2);
      expect(ids).toEqual(expect.arrayContaining(['s0', 's4']));
      const { json } = needStatus(await call('GET', `${DATABASE}/${ENVIRONMENT}/host/s3`), 200);
      expect(json.items[0].state).toEqual({ index: 3 });
    },
  },
  {
    from: 'versioDatabase-migrateEntityInstances.js, 4273528',
    habit: 'replaces the configuration of the entities under If-Unmodified-Since, in whole seconds',
    run: async () => {
      const path = `/api-versio.management/1.0/configurationTopics/${ENVIRONMENT}/configurations/conf-entities`;
      const { configuration, lastChangeUtc } = needStatus(await call('GET', path), 200).json;
      const since = (ms: number) => ({ 'if-unmodified-since': new Date(ms).toUTCString() });
      const wanted = { ...configuration, box: {} };
      needStatus(await call('PUT', path, wanted, since(lastChangeUtc - 86_400_000)), 412);
      needStatus(await call('PUT', path, wanted, since(lastChangeUtc)), 200);
    },
  },
  {
    from: 'the n8n node',
    habit: 'sends events as a list, and proves its credentials by one with id 999999999',
    run: async () => {
      const event = { sourceType: 'n8n', trigger: 'test', message: 'test', id: '999999999' };
      const path = `/api-versio.eventProcessing/1.0/environments/${ENVIRONMENT}/events`;
      needStatus(await call('POST', path, [event]), 200, 201, 204);
    },
  },
  {
    from: 'https://live.versio.io/doc//api-authentification/',
    habit: 'takes the token from the header, and from the query',
    run: async () => {
      const url = `${emulator.url}/versio${DATABASE}/${ENVIRONMENT}`;
      needStatus(await send(url, 'GET', { authorization: 'apiToken versio-demo-full' }), 200);
      needStatus(await send(`${url}?apiToken=versio-demo-full`, 'GET'), 200);
      needStatus(await send(url, 'GET', { authorization: 'Bearer versio-demo-full' }), 401);
    },
  },
];

describe('as Versio.io’s scripts speak', () => {
  it.each(HABITS)('$habit ($from)', ({ run }) => run());
});

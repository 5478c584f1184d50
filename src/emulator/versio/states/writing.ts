import { fieldsIn } from '../../kit/fields.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import { type Call, callsOf } from '../site/access.ts';
import type { Environment } from '../site/model.ts';
import { Refusal, type Site } from '../site/site.ts';
import { numberOf } from './history.ts';
import { type Save, save } from './saving.ts';

const PATH = '/api-versio.db/1.0/:env/:entity/:id';

/** Saving and deleting one instance. */
export function writingCalls(site: Site): Route[] {
  const documented = callsOf(site, 'cmdb.write', {
    source: 'https://live.versio.io/doc/api-configuration-management-database',
  });
  const inferred = callsOf(site, 'cmdb.write', {
    source: 'https://github.com/versio-io/migrate-asset-configuration',
    mark: 'inferred',
  });
  return [
    documented(`PUT ${PATH}`, 'Save an instance; the body is its state', (call) => put(site, call)),
    inferred(`DELETE ${PATH}`, 'Delete an instance; that this is the call is inferred', (call) =>
      remove(site, call),
    ),
  ];
}

function put(site: Site, { request, environment }: Call): Answer {
  const { entity = '', id = '' } = request.params;
  const state = fieldsIn(request.json());
  if (state === undefined) throw new Refusal(400, 'The body is not a JSON object');
  const { saveStatus, lastUpdateUtc } = save(site, environment, {
    entity,
    id,
    state,
    utc: numberOf(request, 'utc'),
  });
  const status = saveStatus === 'created' ? site.count('create-status') : 200;
  return { status, json: { saveStatus, lastUpdateUtc } };
}

function remove(site: Site, { request, environment }: Call): Answer {
  const status = site.count('delete-call');
  if (status >= 400) throw new Refusal(status, 'There is no such call');
  const { entity = '', id = '' } = request.params;
  const utc = numberOf(request, 'utc');
  const { saveStatus, lastUpdateUtc } = save(site, environment, { entity, id, state: undefined, utc });
  return status === 204 ? { status } : { status, json: { saveStatus, lastUpdateUtc } };
}

/** Saving many instances at once. */
export function bulkCalls(site: Site): Route[] {
  const source = 'https://github.com/versio-io/migrate-asset-configuration';
  const call = callsOf(site, 'cmdb.write', { source, mark: 'inferred' });
  const summary = 'Save many, as the vendor’s migration script does; failures are inside the answer';
  return [
    call('PUT /api-versio.db/1.0/environments/:env/instances', summary, (asked) => saveMany(site, asked)),
  ];
}

function saveMany(site: Site, { request, environment }: Call): Answer {
  const items = request.json();
  if (!Array.isArray(items)) throw new Refusal(400, 'The body is not a JSON array');
  if (items.length > site.count('bulk-max')) throw new Refusal(400, 'Too many items');
  const results = items.map((item: unknown) => saveItem(site, environment, fieldsIn(item) ?? {}));
  const failed = results.some((result) => 'error' in result);
  return { status: failed ? site.count('bulk-failure') : 200, json: results };
}

type Item = Readonly<Record<string, unknown>>;

function saveItem(site: Site, environment: Environment, item: Item): Record<string, unknown> {
  try {
    const given = readItem(site, item);
    return { id: given.id, ...save(site, environment, given) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id: item['id'] ?? null, utc: item['utc'] ?? null, error: error.message };
  }
}

function readItem(site: Site, { entity, id, state, utc }: Item): Save {
  if (typeof entity !== 'string' || entity === '') throw new Refusal(400, 'entity is missing');
  if (typeof id !== 'string' || id === '') throw new Refusal(400, 'id is missing');
  const isTime = typeof utc === 'number' && Number.isSafeInteger(utc) && utc >= 0;
  if (utc !== undefined && !isTime) throw new Refusal(400, 'utc is not a number');
  if (utc === undefined && site.setting('bulk-utc') === 'required') throw new Refusal(400, 'utc is missing');
  const attributes = fieldsIn(state);
  const isRemoval = (state ?? null) === null && site.setting('null-state') === 'delete';
  if (attributes === undefined && !isRemoval) throw new Refusal(400, 'state is not an object');
  return { entity, id, state: attributes, utc: isTime ? utc : undefined };
}

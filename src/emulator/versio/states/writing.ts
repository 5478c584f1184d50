import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import type { Call } from '../site/call.ts';
import type { Environment, InstanceState } from '../site/model.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';
import { numberOf } from './query.ts';
import { save } from './saving.ts';

const PATH = '/api-versio.db/1.0/:env/:entity/:id';

/** Saving and deleting one instance. */
export function writingCalls(site: Site): Call[] {
  return [
    {
      method: 'PUT',
      path: PATH,
      mark: 'documented',
      summary: 'Save an instance; the body is its state',
      source: 'https://live.versio.io/doc/api-configuration-management-database',
      permission: 'cmdb.write',
      handle: (request, environment) => put(site, request, environment),
    },
    {
      method: 'DELETE',
      path: PATH,
      mark: 'inferred',
      summary: 'Delete an instance; that this is the call is inferred',
      source: 'https://github.com/versio-io/migrate-asset-configuration',
      permission: 'cmdb.write',
      handle: (request, environment) => remove(site, request, environment),
    },
  ];
}

function put(site: Site, request: EmulatedRequest, environment: Environment): Answer {
  const { entity = '', id = '' } = request.params;
  const state = stateOf(request.json());
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

function remove(site: Site, request: EmulatedRequest, environment: Environment): Answer {
  const status = site.count('delete-call');
  if (status >= 400) throw new Refusal(status, 'There is no such call');
  const { entity = '', id = '' } = request.params;
  const utc = numberOf(request, 'utc');
  const { saveStatus, lastUpdateUtc } = save(site, environment, { entity, id, state: undefined, utc });
  return status === 204 ? { status } : { status, json: { saveStatus, lastUpdateUtc } };
}

/** A JSON object, or `undefined` for anything else. */
export function stateOf(value: unknown): InstanceState | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

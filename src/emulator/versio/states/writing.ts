import { fieldsIn } from '../../kit/fields.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import { type Call, callsOf } from '../site/call.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';
import { numberOf } from './query.ts';
import { save } from './saving.ts';

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

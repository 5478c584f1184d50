import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import type { Call } from '../site/call.ts';
import type { Environment, Instance } from '../site/model.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';
import { asksForChanges, changeAt, historyOf, viewChange } from './history.ts';
import { numberOf, pieceOf } from './query.ts';

const BASE = '/api-versio.db/1.0';
const READERS = 'https://github.com/versio-io/servicenow-cmdb-synchronization';

/** Reading entities, instances and changes. */
export function readingCalls(site: Site): Call[] {
  const permission = 'cmdb.read';
  return [
    {
      method: 'GET',
      path: `${BASE}/:env`,
      mark: 'documented',
      summary: 'Entities of an environment, or with `content=changes` its changes; the bodies are inferred',
      source: 'https://live.versio.io/doc//api-authentification/',
      permission,
      handle: (request, environment) => readEnvironment(site, request, environment),
    },
    {
      method: 'GET',
      path: `${BASE}/:env/:entity`,
      mark: 'inferred',
      summary: 'Ids of the instances of an entity, as the vendor’s clients read them',
      source: READERS,
      permission,
      handle: (request, environment) => listInstances(site, request, environment),
    },
    {
      method: 'GET',
      path: `${BASE}/:env/:entity/:id`,
      mark: 'inferred',
      summary: 'One instance now or at `utc`, or with `content=changes` its changes',
      source: READERS,
      permission,
      handle: (request, environment) => readInstance(site, request, environment),
    },
  ];
}

function readEnvironment(site: Site, request: EmulatedRequest, { entities }: Environment): Answer {
  if (asksForChanges(request)) {
    const wanted = request.query.get('entityFilter');
    const instances = [...entities].flatMap(([entity, byId]) =>
      wanted === null || wanted === entity ? [...byId.values()] : [],
    );
    return { status: 200, json: historyOf(site, request, instances) };
  }
  const names = [...entities.keys()];
  const items = site.setting('entity-names') === 'objects' ? names.map((entity) => ({ entity })) : names;
  return { status: 200, json: pieceOf<unknown>(site, request, items) };
}

function listInstances(site: Site, request: EmulatedRequest, { entities }: Environment): Answer {
  const instances = entities.get(request.params['entity'] ?? '');
  if (instances === undefined && site.setting('unknown-entity') === '404')
    throw new Refusal(404, 'There is no such entity');
  const utc = site.setting('list-utc') === 'honoured' ? numberOf(request, 'utc') : undefined;
  const isListed = (instance: Instance): boolean => {
    const change = changeAt(instance, utc);
    return change !== undefined && (change.state !== undefined || site.setting('list-deleted') === 'yes');
  };
  const listed = site.world.visible(request, instances?.values() ?? []).filter(isListed);
  return {
    status: 200,
    json: pieceOf(
      site,
      request,
      listed.map(({ id }) => id),
    ),
  };
}

function readInstance(site: Site, request: EmulatedRequest, { entities }: Environment): Answer {
  const { entity = '', id = '' } = request.params;
  const instance = entities.get(entity)?.get(id);
  if (instance !== undefined && asksForChanges(request))
    return { status: 200, json: historyOf(site, request, [instance]) };
  const change = instance === undefined ? undefined : changeAt(instance, numberOf(request, 'utc'));
  if (instance !== undefined && change !== undefined) {
    if (change.state === undefined && site.setting('deleted-read') === '404')
      throw new Refusal(404, 'The instance was deleted');
    return { status: 200, json: { items: [viewChange(site, instance, change)] } };
  }
  if (site.setting('absent-read') === 'empty') return { status: 200, json: { items: [] } };
  throw new Refusal(404, 'There is no such instance');
}

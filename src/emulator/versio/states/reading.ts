import { ok } from '../../kit/routes.ts';
import type { Answer, Route } from '../../plugin/plugin.ts';
import { type Call, callsOf } from '../site/access.ts';
import type { Instance } from '../site/model.ts';
import { Refusal, type Site } from '../site/site.ts';
import { asksForChanges, changeAt, historyOf, numberOf, pieceOf, viewChange } from './history.ts';

const BASE = '/api-versio.db/1.0';
const READERS = 'https://github.com/versio-io/servicenow-cmdb-synchronization';

/** Reading entities, instances and changes. */
export function readingCalls(site: Site): Route[] {
  const documented = callsOf(site, 'cmdb.read', {
    source: 'https://live.versio.io/doc//api-authentification/',
  });
  const inferred = callsOf(site, 'cmdb.read', { source: READERS, mark: 'inferred' });
  const environment =
    'Entities of an environment, or with `content=changes` its changes; the bodies are inferred';
  const entity = 'Ids of the instances of an entity, as the vendor’s clients read them';
  const instance = 'One instance now or at `utc`, or with `content=changes` its changes';
  return [
    documented(`GET ${BASE}/:env`, environment, (call) => readEnvironment(site, call)),
    inferred(`GET ${BASE}/:env/:entity`, entity, (call) => listInstances(site, call)),
    inferred(`GET ${BASE}/:env/:entity/:id`, instance, (call) => readInstance(site, call)),
  ];
}

function readEnvironment(site: Site, { request, environment: { entities } }: Call): Answer {
  if (asksForChanges(request)) {
    const wanted = request.query.get('entityFilter');
    const instances = [...entities].flatMap(([entity, byId]) =>
      wanted === null || wanted === entity ? [...byId.values()] : [],
    );
    return ok(historyOf(site, request, instances));
  }
  const names = [...entities.keys()];
  const items = site.setting('entity-names') === 'objects' ? names.map((entity) => ({ entity })) : names;
  return ok(pieceOf<unknown>(site, request, items));
}

function listInstances(site: Site, { request, environment: { entities } }: Call): Answer {
  const instances = entities.get(request.params['entity'] ?? '');
  if (instances === undefined && site.setting('unknown-entity') === '404')
    throw new Refusal(404, 'There is no such entity');
  const utc = site.setting('list-utc') === 'honoured' ? numberOf(request, 'utc') : undefined;
  const isListed = (instance: Instance): boolean => {
    const change = changeAt(instance, utc);
    return change !== undefined && (change.state !== undefined || site.setting('list-deleted') === 'yes');
  };
  const listed = site.world.visible(request, instances?.values() ?? []).filter(isListed);
  const ids = listed.map(({ id }) => id);
  return ok(pieceOf(site, request, ids));
}

function readInstance(site: Site, { request, environment: { entities } }: Call): Answer {
  const { entity = '', id = '' } = request.params;
  const instance = entities.get(entity)?.get(id);
  if (instance !== undefined && asksForChanges(request)) return ok(historyOf(site, request, [instance]));
  const change = instance === undefined ? undefined : changeAt(instance, numberOf(request, 'utc'));
  if (instance !== undefined && change !== undefined) {
    if (change.state === undefined && site.setting('deleted-read') === '404')
      throw new Refusal(404, 'The instance was deleted');
    return ok({ items: [viewChange(site, instance, change)] });
  }
  if (site.setting('absent-read') === 'empty') return ok({ items: [] });
  throw new Refusal(404, 'There is no such instance');
}

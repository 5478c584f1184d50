import { type Fields, fieldsIn } from '../../kit/fields.ts';
import type { Answer } from '../../plugin/plugin.ts';
import type { Incoming } from '../../wire/incoming.ts';
import { jsonOf } from '../../wire/incoming.ts';
import { segmentsOf } from '../../wire/path-pattern.ts';
import { merge } from './merge.ts';
import type { Objects, Place } from './objects.ts';
import { apiVersionOf, KINDS, rootOf } from './resources.ts';
import { notFound, statusAnswer } from './status.ts';

/**
 * Answers a call for objects; the token has been checked. `spaces` are the namespaces that its holder may work in.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/
 */
export function answerObjects(objects: Objects, spaces: readonly string[], incoming: Incoming): Answer {
  const target = targetOf(incoming.rawPath);
  if (target === undefined)
    return statusAnswer(404, 'NotFound', 'the server could not find the requested resource');
  const { kind, namespace, name } = target;
  if (namespace === undefined || !spaces.includes(namespace)) {
    const where = namespace === undefined ? 'at the cluster scope' : `in the namespace "${namespace}"`;
    return statusAnswer(403, 'Forbidden', `${kind.plural} is forbidden ${where}`);
  }
  if (name === undefined) return onList(objects, { kind, namespace }, incoming);
  return onItem(objects, { kind, namespace, name }, incoming);
}

function onList(objects: Objects, place: Omit<Place, 'name'>, incoming: Incoming): Answer {
  const { kind } = place;
  const { method, query } = incoming;
  if (method === 'GET') {
    const [, only] = /^metadata\.name=(.+)$/.exec(query.get('fieldSelector') ?? '') ?? [];
    const items = [...objects.of(place).values()].filter(
      ({ metadata }) => only === undefined || metadata.name === only,
    );
    // A watch has nothing to tell and ends at once; its client lists again.
    if (query.has('watch')) return { status: 200, bytes: Buffer.alloc(0), headers: JSON_TYPE };
    const metadata = { resourceVersion: '1' };
    return {
      status: 200,
      json: { kind: `${kind.kind}List`, apiVersion: apiVersionOf(kind.group), metadata, items },
    };
  }
  if (method !== 'POST') return wrongMethod(method);
  const sent = fieldsIn(jsonOf(incoming.body));
  if (sent === undefined) return notJson();
  const name = (sent['metadata'] as Fields | undefined)?.['name'];
  if (typeof name !== 'string') return statusAnswer(422, 'Invalid', 'metadata.name is required');
  if (objects.of(place).has(name))
    return statusAnswer(409, 'AlreadyExists', `${kind.plural} "${name}" already exists`);
  return { status: 201, json: objects.put({ ...place, name }, sent, query.has('dryRun')) };
}

function onItem(objects: Objects, place: Place, incoming: Incoming): Answer {
  const { kind, name } = place;
  const { method, query } = incoming;
  const isTry = query.has('dryRun');
  const found = objects.of(place).get(name);
  if (found === undefined) return notFound(kind.plural, name);
  if (method === 'GET') return { status: 200, json: found };
  if (method === 'DELETE') {
    if (!isTry) objects.of(place).delete(name);
    return { status: 200, json: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' } };
  }
  if (method !== 'PUT' && method !== 'PATCH') return wrongMethod(method);
  const sent = fieldsIn(jsonOf(incoming.body));
  if (sent === undefined) return notJson();
  const whole = method === 'PUT' ? sent : (merge(found, sent) as Fields);
  return { status: 200, json: objects.put(place, whole, isTry) };
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** What a path says: which kind, in which namespace (all, when left out), and which one. */
function targetOf(path: string): (Pick<Place, 'kind'> & Partial<Place>) | undefined {
  for (const kind of KINDS) {
    const root = rootOf(kind.group);
    if (!path.startsWith(`${root}/`)) continue;
    const [first = '', ...rest] = segmentsOf(path.slice(root.length));
    if (first === kind.plural && rest.length === 0) return { kind };
    const [namespace, plural, name, ...more] = rest;
    if (first !== 'namespaces' || namespace === undefined || plural !== kind.plural || more.length > 0)
      continue;
    return { kind, namespace, ...(name !== undefined && { name }) };
  }
  return undefined;
}

/** `kubectl create configmap` and its like send protobuf; `kubectl apply` and `create -f` send JSON. */
function notJson(): Answer {
  const way = 'use kubectl apply -f, or create with --dry-run=client -o yaml and apply that';
  return statusAnswer(415, 'UnsupportedMediaType', `the emulated cluster takes JSON objects only: ${way}`);
}

function wrongMethod(method: string): Answer {
  return statusAnswer(
    405,
    'MethodNotAllowed',
    `the server does not allow ${method} on the requested resource`,
  );
}

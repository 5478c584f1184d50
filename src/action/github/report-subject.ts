import { createHash } from 'node:crypto';
import type { AnyOperation } from '../../contract/operation.ts';
import type { ReportSubject } from '../../contract/result/report-subject.ts';
import { isObject } from '../../support/json.ts';

type Values = Readonly<Record<string, unknown>>;

/** Inputs that say where a resource is. */
const SCOPES = ['org', 'workspace', 'environment-id'];

/** Kinds of which a scope has one only. */
const ONLY_ONE = ['org', 'kubeconfig'];

/**
 * The resource that the inputs name. The verb is left out, so that creating, reading and deleting a container rewrite
 * one comment; a list, a report or a raw call is a thing of its own.
 */
export function subjectOf(operation: AnyOperation, values: Values): ReportSubject {
  const { name, platform } = operation;
  const scope = SCOPES.map((input) => textOf(values[input])).find((text) => text !== '') ?? '';
  const former = formerKey(operation, values);
  if (name === 'call-api') {
    return { identity: { scope, kind: name, what: rawCall(values) }, title: titleOf(values), former };
  }
  const id = textOf(values['id']) || (platform.idInput === undefined ? '' : textOf(values[platform.idInput]));
  const kind = kindOf(name, values);
  const what = kind === 'instance' ? instanceNames(values) : namesIn(kind, platform.namedBy, values);
  const shown = id || textOf(values['name']) || what.at(-1) || '';
  return {
    identity: { scope, kind, what: id === '' ? what : [], ...(id === '' ? {} : { id }) },
    title: shown === '' ? name : `${kind} ${shown}${ofBox(kind, values)}`,
    former,
  };
}

function kindOf(operation: string, { instance, tags }: Values): string {
  if (operation === 'deploy-box') return 'instance';
  if (/^(?:list|report|check|send)-/.test(operation)) return operation;
  const noun = operation.replace(/^[a-z]+-/, '');
  return noun === 'instance' && instance === undefined && tags !== undefined ? 'instances' : noun;
}

/** What an instance is told from others by: box and name (the box's, when empty), then its tags. */
function instanceNames(values: Values): readonly string[] {
  return [textOf(values['box']), textOf(values['name']), ...textsOf(values['tags'])];
}

function namesIn(kind: string, namedBy: readonly string[], values: Values): readonly string[] {
  if (ONLY_ONE.includes(kind)) return [];
  const names = namedBy.flatMap((input) => textsOf(values[input]));
  return [...names, ...textsOf(values['tags']), ...statesIn(values)];
}

function statesIn({ states, event }: Values): readonly string[] {
  const several = Array.isArray(states)
    ? states.filter(isObject).map(({ entity, instance }) => `${textOf(entity)}/${textOf(instance)}`)
    : [];
  return [...new Set(several)].sort().concat(isObject(event) ? [textOf(event['trigger'])] : []);
}

function ofBox(kind: string, { box, name }: Values): string {
  const named = textOf(box);
  return kind === 'instance' && named !== '' && textOf(name) !== '' ? ` of box ${named}` : '';
}

/** Two calls are one thing when they ask the same, or write to the same thing. */
function rawCall({ method, path, query, body }: Values): readonly string[] {
  return [textOf(method), textOf(path), query === undefined ? '' : JSON.stringify(query), writtenTo(body)];
}

function writtenTo(body: unknown): string {
  if (body === undefined) return '';
  const names = isObject(body) ? ['id', 'name', 'email', 'slug'].map((field) => textOf(body[field])) : [];
  const named = names.find((text) => text !== '');
  return named ?? createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 20);
}

function titleOf({ method, path }: Values): string {
  return `call ${textOf(method)} ${textOf(path)}`;
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .sort();
  const text = textOf(value);
  return text === '' ? [] : [text];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** Where a resource of one name may be a different one, and what names it: as the key was made before. */
const FORMER_SCOPES = ['org', 'workspace', 'environment-id', 'entity'];
const FORMER_NAMES = ['name', 'id', 'instance', 'member', 'email', 'box'];

/** The key that reports of this resource were found by before; several resources may have shared it. */
function formerKey({ name: operation, platform }: AnyOperation, values: Values): string {
  const given = (input: string): string[] => {
    const value = values[input];
    return typeof value === 'string' && value !== '' ? [value] : [];
  };
  const name = FORMER_NAMES.flatMap(given)[0];
  if (name === undefined) return `${platform.id} ${operation}`;
  return `${platform.id} ${operation.replace(/^[a-z]+-/, '')} ${[...FORMER_SCOPES.flatMap(given), name].join('/')}`;
}

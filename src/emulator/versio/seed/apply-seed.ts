import { PERMISSIONS, type Permission } from '../site/model.ts';
import { environmentOf, type Site } from '../site/site.ts';
import { save } from '../states/saving.ts';
import { stateOf } from '../states/writing.ts';

/**
 * Start data of a user:
 * `{ tokens?: [{ secret, environment, name?, permissions?, active? }],
 *    instances?: [{ environment, entity, id, state, utc? }] }`. A token without permissions has all of them.
 * @throws Error with a plain sentence.
 */
export function applySeed(site: Site, data: unknown): void {
  const { tokens, instances } = recordOf(data, 'The start data of versio');
  for (const given of listOf(tokens, 'tokens')) applyToken(site, recordOf(given, 'A token'));
  for (const given of listOf(instances, 'instances')) applyInstance(site, recordOf(given, 'An instance'));
}

type Fields = Readonly<Record<string, unknown>>;

function applyToken(site: Site, given: Fields): void {
  const secret = textOf(given, 'secret');
  const environment = textOf(given, 'environment');
  const name = given['name'] === undefined ? 'seeded' : textOf(given, 'name');
  const permissions = given['permissions'] === undefined ? PERMISSIONS : permissionsOf(given['permissions']);
  environmentOf(site, environment);
  site.tokens.set(secret, { name, secret, environment, permissions, active: given['active'] !== false });
}

function applyInstance(site: Site, given: Fields): void {
  const state = stateOf(given['state']);
  if (state === undefined) throw new Error('state must be an object');
  const { utc } = given;
  save(site, environmentOf(site, textOf(given, 'environment')), {
    entity: textOf(given, 'entity'),
    id: textOf(given, 'id'),
    state,
    utc: typeof utc === 'number' ? utc : undefined,
  });
}

function permissionsOf(data: unknown): readonly Permission[] {
  return listOf(data, 'permissions').map((name) => {
    const known = PERMISSIONS.find((permission) => permission === name);
    if (known === undefined) throw new Error(`Permissions are ${PERMISSIONS.join(', ')}`);
    return known;
  });
}

function recordOf(data: unknown, what: string): Fields {
  const record = stateOf(data);
  if (record === undefined) throw new Error(`${what} must be an object`);
  return record;
}

function listOf(data: unknown, what: string): readonly unknown[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) throw new Error(`${what} must be a list`);
  return data;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${name} must be a text`);
}

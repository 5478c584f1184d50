import { fieldsIn } from '../../kit/fields.ts';
import {
  neededText,
  optionalCount,
  optionalFlag,
  optionalText,
  optionalTexts,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { applyStartData } from '../../kit/start-data.ts';
import { PERMISSIONS, type Permission } from '../site/model.ts';
import { environmentOf, type Site } from '../site/site.ts';
import { save } from '../states/saving.ts';

/** Merges start data: tokens and instances. @throws Error with a plain sentence */
export function applySeed(site: Site, data: unknown): void {
  applyStartData('Versio.io', data, {
    lists: {
      tokens: (entry) => applyToken(site, entry),
      instances: (entry) => applyInstance(site, entry),
    },
  });
}

/** `{secret, environment, name?, permissions?, active?}`; without permissions it has all of them. */
function applyToken(site: Site, entry: SeedEntry): void {
  const secret = neededText(entry, 'secret');
  const { id: environment } = environmentOf(site, neededText(entry, 'environment'));
  const name = optionalText(entry, 'name') ?? 'seeded';
  const permissions = optionalTexts(entry, 'permissions')?.map(permissionOf) ?? PERMISSIONS;
  const active = optionalFlag(entry, 'active') ?? true;
  site.tokens.set(secret, { name, secret, environment, permissions, active });
}

/** `{environment, entity, id, state, utc?}` */
function applyInstance(site: Site, entry: SeedEntry): void {
  const state = fieldsIn(entry['state']);
  if (state === undefined) throw new Error('state is an object');
  save(site, environmentOf(site, neededText(entry, 'environment')), {
    entity: neededText(entry, 'entity'),
    id: neededText(entry, 'id'),
    state,
    utc: optionalCount(entry, 'utc'),
  });
}

function permissionOf(name: string): Permission {
  const known = PERMISSIONS.find((permission) => permission === name);
  if (known === undefined) throw new Error(`Permissions are ${PERMISSIONS.join(', ')}`);
  return known;
}

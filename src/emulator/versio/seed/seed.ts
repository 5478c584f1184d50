import { fieldsIn } from '../../kit/fields.ts';
import {
  applyStartData,
  neededText,
  optionalCount,
  optionalFlag,
  optionalText,
  optionalTexts,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { PERMISSIONS, type Permission, type Token } from '../site/model.ts';
import { environmentOf, type Site } from '../site/site.ts';
import { save } from '../states/saving.ts';

/** The tokens everybody can use. Nothing here is secret. */
export const DEMO_TOKENS = {
  full: 'versio-demo-full',
  /** With a colon, as real ones may have. */
  reader: 'versio-demo:reader',
  events: 'versio-demo-events',
  inactive: 'versio-demo-inactive',
  other: 'versio-demo-other',
} as const;

const TOKENS: readonly Token[] = [
  token('full', 'my-environment', PERMISSIONS),
  token('reader', 'my-environment', ['cmdb.read', 'config.read']),
  token('events', 'my-environment', ['event.write']),
  { ...token('inactive', 'my-environment', PERMISSIONS), active: false },
  token('other', 'zq4k8w2m1x', PERMISSIONS),
];

/** The environments, tokens and instances of the start data; the history is at fixed times. */
export function seedSite(site: Site): void {
  for (const one of TOKENS) {
    site.tokens.set(one.secret, one);
    environmentOf(site, one.environment);
  }
  const mine = environmentOf(site, 'my-environment');
  mine.configuration = { host: { displayName: 'Host' } };
  const put = (entity: string, id: string, utc: number, state: Readonly<Record<string, unknown>>) =>
    save(site, mine, { entity, id, utc, state });
  put('host', 'web-1', Date.UTC(2024, 0, 1), { displayName: 'web-1', os: 'Debian 12' });
  put('host', 'web-1', Date.UTC(2024, 1, 1), { displayName: 'web-1', os: 'Debian 13' });
  put('host', 'web-2', Date.UTC(2024, 0, 1), { displayName: 'web-2', os: 'Debian 12' });
  save(site, mine, { entity: 'host', id: 'web-2', utc: Date.UTC(2024, 1, 1), state: undefined });
  put('application', 'shop', Date.UTC(2024, 0, 1), { displayName: 'Shop', HostId: ['web-1'] });
}

function token(
  name: keyof typeof DEMO_TOKENS,
  environment: string,
  permissions: Token['permissions'],
): Token {
  return { name, secret: DEMO_TOKENS[name], environment, permissions, active: true };
}

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

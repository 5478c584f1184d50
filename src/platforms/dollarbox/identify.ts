import type { Identity } from '../../contract/result/report-subject.ts';
import type { DollarboxClient } from './api/client.ts';
import { CONTAINERS } from './containers/container-kind.ts';
import { NAMESPACES } from './namespaces/namespace-kind.ts';
import { oneWithId } from './resources/find.ts';
import { findOrg } from './resources/find-org.ts';
import { VOLUMES } from './volumes/volume-kind.ts';

/** One identity however the step names the thing: the implied org by its slug, what has a name by that. */
export async function identify(client: DollarboxClient, declared: Identity): Promise<Identity> {
  const scope = (declared.scope || (await findOrg(client)).slug).toLowerCase();
  const { id, kind } = declared;
  const named = id === undefined ? undefined : await nameOf(client, kind, id);
  return named === undefined ? { ...declared, scope } : { scope, kind, what: [named] };
}

async function nameOf(client: DollarboxClient, kind: string, id: string): Promise<string | undefined> {
  if (kind === CONTAINERS.noun) return (await oneWithId(client, CONTAINERS, id))?.name;
  if (kind === NAMESPACES.noun) return (await oneWithId(client, NAMESPACES, id))?.slug;
  return kind === VOLUMES.noun ? (await oneWithId(client, VOLUMES, id))?.name : undefined;
}

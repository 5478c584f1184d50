import { type CallSource, type Declare, declaring } from '../../kit/routes.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { admit } from './access.ts';
import type { Environment, Permission } from './model.ts';
import type { Site } from './site.ts';

/** A request that was let in; its path has an `:env`. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly environment: Environment;
}

/** Declares calls that need a permission. */
export function callsOf(site: Site, permission: Permission, from: CallSource): Declare<Call> {
  return declaring(from, (request) => ({ request, environment: admit(site, request, permission) }));
}

import { type CallSource, type Declare, declaring } from '../../kit/routes.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';

/** Declares calls of the platform; who may make them, and how often, the gate has settled before. */
export function routesOf(from: CallSource): Declare<EmulatedRequest> {
  return declaring(from, (request) => request);
}

import { type Declare, declaring, type Told } from '../../kit/routes.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';

/** Declares calls of the platform; who may make them, and how often, the gate has settled before. */
export function routesOf(told: Told): Declare<EmulatedRequest> {
  return declaring(told, (request) => request);
}

import { type CallSource, type Declare, declaring } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest } from '../../plugin/plugin.ts';
import type { Site } from './site.ts';

/** Declares calls of the platform; who may make them, and how often, the gate has settled before. */
export function routesOf(from: CallSource): Declare<EmulatedRequest> {
  return declaring(from, (request) => request);
}

/** A successful answer, inside `data` when the switch says so. */
export function success(site: Site, status: number, body: unknown): Answer {
  return { status, json: site.setting('wrapper') === 'data' ? { data: body } : body };
}

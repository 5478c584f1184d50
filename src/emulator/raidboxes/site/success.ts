import type { Answer } from '../../plugin/plugin.ts';
import type { Site } from './site.ts';

/** A successful answer, inside `data` when the switch says so. */
export function success(site: Site, status: number, body: unknown): Answer {
  return { status, json: site.setting('wrapper') === 'data' ? { data: body } : body };
}

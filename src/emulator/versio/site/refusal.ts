import { type Answer, Refused } from '../../plugin/plugin.ts';
import type { Site } from './site.ts';

/** An error answer on its way out of a handler; its details are the headers. */
export class Refusal extends Refused<Readonly<Record<string, string>>> {}

/** The answer of a refusal. The codes are documented, the form of the body is inferred.
 * Source: https://live.versio.io/doc/api-fundamentals */
export function answerOf(site: Site, { status, message, details: headers }: Refusal): Answer {
  const form = site.setting('error-body');
  if (form === 'empty') return { status, headers };
  return form === 'text' ? { status, headers, text: message } : { status, headers, json: { error: message } };
}

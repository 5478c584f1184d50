import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { invalid } from '../store/refusal.ts';
import { neededText, readFields } from '../wire/body.ts';

const MESSAGE_LIMIT = 65_536;
const STORED_LIMIT = 262_144;

/**
 * The text of a comment. The refusal always names 65536 characters; what is really counted is on no page, so the
 * switch `body-limit` says it. The form of both refusals is [inferred] from what people were answered.
 *
 * @throws Refusal 422 when it is missing, blank or too long
 */
export function commentBody(request: EmulatedRequest): string {
  const body = neededText(readFields(request), 'body');
  if (body.trim() === '') throw refusedBody('Body cannot be blank');
  if (isTooLong(body, request.switch('body-limit'))) {
    throw refusedBody(`Body is too long (maximum is ${MESSAGE_LIMIT} characters)`);
  }
  return body;
}

function isTooLong(body: string, counted: string): boolean {
  if (counted === 'characters') return [...body].length > MESSAGE_LIMIT;
  return Buffer.byteLength(body) > (counted === 'bytes' ? MESSAGE_LIMIT : STORED_LIMIT);
}

function refusedBody(message: string) {
  return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

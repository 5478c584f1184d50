import { type Fields, fieldsIn } from '../../kit/fields.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { invalid, Refusal } from '../store/refusal.ts';

/** What is wrong, by field; empty when nothing is. */
export type Complaints = Record<string, string[]>;

const REQUIRED = 'This field is required.';

/**
 * The body as an object; no body is an empty one. Unknown fields are nobody's concern. [inferred: Django REST Framework]
 *
 * @throws Refusal `unsupported_media_type`, `parse_error` or `validation_error`
 */
export function readFields(request: EmulatedRequest): Fields {
  if (request.body.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new Refusal('unsupported_media_type', `Unsupported media type "${type}" in request.`);
  }
  const data = request.json();
  if (data === undefined) throw badJson(request);
  const fields = fieldsIn(data);
  if (fields === undefined) throw invalid({ non_field_errors: ['Invalid data. Expected a dictionary.'] });
  return fields;
}

/** @throws Refusal `validation_error` when there is any complaint */
export function settle(complaints: Complaints): void {
  if (Object.keys(complaints).length > 0) throw invalid(complaints);
}

/** A text of at most `max` characters that fits the pattern, or a complaint. Absent and not needed: undefined. */
export function textField(
  fields: Fields,
  name: string,
  { needed, pattern, max, hint }: { needed: boolean; pattern: RegExp; max: number; hint: string },
  complaints: Complaints,
): string | undefined {
  const value = fields[name];
  if (value === undefined) {
    if (needed) complaints[name] = [REQUIRED];
    return undefined;
  }
  const complaint = textComplaint(value, pattern, max, hint);
  if (complaint !== undefined) complaints[name] = [complaint];
  return String(value);
}

function textComplaint(value: unknown, pattern: RegExp, max: number, hint: string): string | undefined {
  if (value === null) return 'This field may not be null.';
  if (typeof value !== 'string') return 'Not a valid string.';
  if (value.trim() === '') return 'This field may not be blank.';
  if (value.length > max) return `Ensure this field has no more than ${max} characters.`;
  return pattern.test(value) ? undefined : hint;
}

function badJson(request: EmulatedRequest): Refusal {
  const message = 'JSON parse error';
  if (request.switch('bad-json') === 'parse_error') return new Refusal('parse_error', message);
  return invalid({ non_field_errors: [message] });
}

/** What counts as an e-mail address [inferred]. */
export const EMAIL_RULES = {
  pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  max: 254,
  hint: 'Enter a valid email address.',
};

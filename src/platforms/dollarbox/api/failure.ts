import { type FailureKind, kindOfStatus } from '../../../http/failure/failure-kind.ts';
import type { Failure, HttpAnswer } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';

/**
 * Reads DollarBox's error envelope, `{"error": {code, message, detail}}`; without a code that is text it is not
 * one. The code is what counts; of the statuses only 429 is documented.
 * Source: https://dollarbox.dev/docs/api/ (Errors).
 */
export function readFailure({ body, status }: HttpAnswer): Failure | undefined {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
  const { code } = error;
  if (typeof code !== 'string' || code === '') return undefined;
  const message = typeof error['message'] === 'string' ? error['message'] : '';
  return {
    kind: kindOf(code, status),
    code,
    message,
    details: describeDetail(error['detail']),
    next: nextStep(code, status),
    permanent: PERMANENT.has(code),
  };
}

/** By code; what an unknown code means is told by its class of status, but only `not_found` means absent. */
function kindOf(code: string, status: number): FailureKind {
  if (Object.hasOwn(KINDS, code)) return KINDS[code] ?? 'refused';
  const kind = kindOfStatus(status);
  return kind === 'absent' ? 'refused' : kind;
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  authentication_failed: 'unauthenticated',
  not_authenticated: 'unauthenticated',
  permission_denied: 'denied',
  not_found: 'absent',
  validation_error: 'invalid',
  parse_error: 'invalid',
  unsupported_media_type: 'invalid',
  method_not_allowed: 'unsupported',
  rate_limited: 'limited',
  conflict: 'conflict',
  quota_exceeded: 'refused',
  billing_error: 'refused',
  api_disabled: 'refused',
  org_required: 'refused',
  kubectl_disabled: 'refused',
};

/** The codes that are known; the documentation lists them. */
export const CODES: readonly string[] = Object.keys(KINDS);

/** Codes that no repeat can change, whatever status they come with. */
const PERMANENT = new Set([
  'authentication_failed',
  'permission_denied',
  'not_found',
  'validation_error',
  'quota_exceeded',
  'billing_error',
  'api_disabled',
  'org_required',
  'conflict',
  'kubectl_disabled',
]);

/**
 * What to do about each code. `billing_error` is only in the provider's tests; `not_authenticated`, `conflict` and
 * `kubectl_disabled` are [inferred]; the rest is on the page above.
 */
const NEXT_STEPS: Readonly<Record<string, string>> = {
  authentication_failed:
    'Check the token: it may be mistyped, revoked or expired. Make a new one under Account → API tokens.',
  not_authenticated: 'Check that the `token` input holds a DollarBox API token.',
  permission_denied:
    'Use a token with the scope Read & write, of a user whose role in the org (owner, admin, member) allows this.',
  not_found: 'Check the id or name, and that `org` is the org it belongs to.',
  validation_error: 'Correct the inputs named above.',
  quota_exceeded:
    'Delete containers or volumes that are no longer needed (failed containers count until they are deleted), or extend the plan.',
  rate_limited: 'Run fewer steps with this token at the same time, or raise `poll-interval`.',
  api_disabled: 'Have an owner of the org enable API access in the control panel.',
  org_required:
    'The token’s user belongs to several orgs: set the `org` input to the slug of the one that is meant.',
  conflict: 'Wait until other changes to it are done, then run the step again.',
  kubectl_disabled: 'Have an owner of the org enable kubectl mode in the control panel.',
  billing_error: 'Check the org’s subscription and payment under Billing in the control panel.',
};

function nextStep(code: string, status: number): string | undefined {
  if (Object.hasOwn(NEXT_STEPS, code)) return NEXT_STEPS[code];
  if (status === 401) return NEXT_STEPS['authentication_failed'];
  if (status === 402) return NEXT_STEPS['billing_error'];
  if (status === 403) return NEXT_STEPS['permission_denied'];
  if (status === 429) return NEXT_STEPS['rate_limited'];
  return status === 404 ? NEXT_STEPS['not_found'] : undefined;
}

/** `detail` differs by code: fields with messages, or a quota's figures. Short lines of `name: value`. */
function describeDetail(detail: unknown): string[] {
  if (typeof detail === 'string') return detail === '' ? [] : [detail];
  if (!isObject(detail)) return [];
  return Object.entries(detail)
    .slice(0, 20)
    .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.map(text).join(' ') : text(value)}`);
}

function text(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

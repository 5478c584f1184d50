import { inferred } from '../../kit/switch-list.ts';
import { type Answer, type EmulatedRequest, Refused, type Switch } from '../../plugin/plugin.ts';

/**
 * Error codes and their HTTP statuses, the default first. Only 429 for `rate_limited` is documented; the others are
 * [inferred], so each has a switch `status-<code>`. Source of the first eight codes: https://dollarbox.dev/docs/api/
 */
const STATUSES = {
  authentication_failed: ['401', '403'],
  permission_denied: ['403', '404'],
  not_found: ['404', '410'],
  validation_error: ['400', '422'],
  quota_exceeded: ['403', '429', '409', '402'],
  rate_limited: ['429'],
  api_disabled: ['403', '404', '409'],
  org_required: ['400', '403', '409', '422'],
  billing_error: ['402', '400', '403', '409'],
  not_authenticated: ['401', '403'],
  conflict: ['409', '400'],
  kubectl_disabled: ['403', '409', '400'],
  method_not_allowed: ['405'],
  parse_error: ['400'],
  unsupported_media_type: ['415'],
} as const;

/** A code the emulator answers with. */
export type ErrorCode = keyof typeof STATUSES;

/** What is told besides code and text. */
interface RefusalDetails {
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Overrides the status of the code. */
  readonly status?: number;
}

/** A request turned down, by its code. */
export class Refusal extends Refused<RefusalDetails> {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details: RefusalDetails = {}) {
    super(details.status ?? Number(STATUSES[code][0]), message, details);
    this.code = code;
  }
}

/** The switches that turn the statuses, one for each code with a choice. */
export const STATUS_SWITCHES: readonly Switch[] = inferred(
  Object.fromEntries(
    Object.entries(STATUSES)
      .filter(([, values]) => values.length > 1)
      .map(([code, values]) => [switchOf(code), `${values.join(' ')}: HTTP status of \`${code}\``]),
  ),
);

/** The envelope `{error: {code, message, detail}}`. Source: https://dollarbox.dev/docs/api/ */
export function refusalAnswer(refusal: Refusal, request: EmulatedRequest): Answer {
  const { code, message, details } = refusal;
  const isFixed = details.status !== undefined || STATUSES[code].length === 1;
  const status = isFixed ? refusal.status : Number(request.switch(switchOf(code)));
  const shown = request.switch('error-detail');
  const detail = shown === 'given' ? (details.detail ?? {}) : shown === 'empty' ? {} : undefined;
  const challenge = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return {
    status,
    headers: { ...challenge, ...details.headers },
    json: { error: { code, message, detail } },
  };
}

/** The answer to an unknown id, another org's id, or a path nobody has. */
export function notFound(message = 'Not found.'): Refusal {
  return new Refusal('not_found', message);
}

/** `detail` as a map of field to messages [inferred: Django REST Framework]. */
export function invalid(detail: Readonly<Record<string, readonly string[]>>): Refusal {
  return new Refusal('validation_error', 'Invalid input.', { detail });
}

function switchOf(code: string): string {
  return `status-${code.replaceAll('_', '-')}`;
}

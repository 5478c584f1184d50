import { type Answer, type EmulatedRequest, Refused } from '../../plugin/plugin.ts';
import type { Site } from './site.ts';

/** Messages by field. */
type Details = Readonly<Record<string, readonly string[]>>;

/** What is told besides status and text. */
interface RefusalDetails {
  readonly details?: Details;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error answer on its way out of a handler. */
export class Refusal extends Refused<RefusalDetails> {}

/** The general failure of the SSL calls. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export function notProcessed(): Refusal {
  return new Refusal(400, 'Request could not be processed.');
}

/** A refusal by status, with the words that go with it; those of 400 and 401 are documented. */
export function refusalOf(status: string): Refusal {
  return status === '400' ? notProcessed() : new Refusal(Number(status), MESSAGES[status] ?? 'Error');
}

const MESSAGES: Readonly<Record<string, string>> = {
  401: 'Unauthenticated.',
  403: 'This action is unauthorized.',
  404: 'Not found.',
  405: 'Method not allowed.',
  409: 'A custom SSL certificate already exists.',
  422: 'A custom SSL certificate already exists.',
  429: 'Too Many Attempts.',
};

/**
 * A validation error: the first message, and how many more there are. `(and 1 more error)` is documented, the
 * plural is inferred. Source: https://docs.raidboxes.dev/docs/1.x/ssl
 */
export function invalid(site: Site, details: Details): Refusal {
  const all = Object.values(details).flat();
  const more = all.length - 1;
  const suffix = more < 1 ? '' : ` (and ${more} more ${more === 1 ? 'error' : 'errors'})`;
  return new Refusal(site.count('validation-status'), `${all[0] ?? 'Invalid.'}${suffix}`, { details });
}

/** Puts a refusal into the error envelope. Source: https://docs.raidboxes.dev/docs/1.x/authentication */
export function envelope(site: Site, request: EmulatedRequest, refusal: Refusal): Answer {
  const { status, message } = refusal;
  const { details, headers = {} } = refusal.details;
  return {
    status,
    headers,
    json: {
      timestamp: offsetDate(site.now()),
      message,
      path: site.setting('error-path') === 'template' ? template(request.path) : request.path,
      request_id: requestId(site),
      ...(details === undefined ? {} : { details: objects(details) }),
    },
  };
}

/** ISO-8601 in whole seconds with the zone as a number, as boxes and errors have it. */
export function offsetDate(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}+00:00`;
}

function template(path: string): string {
  return path.replace(/^(\/v1\/(?:boxes|processes)\/)[^/]+/, '$1{id}');
}

function requestId({ setting, world }: Site): string {
  return setting('request-id-form') === 'req' ? `req_${world.chance.hex(8)}` : world.chance.uuid();
}

function objects(details: Details): Record<string, readonly { readonly message: string }[]> {
  return Object.fromEntries(
    Object.entries(details).map(([field, messages]) => [field, messages.map((message) => ({ message }))]),
  );
}

import { documented, inferred } from '../../kit/switch-list.ts';

/** Every switch of the platform. A profile sets those that are on their default. */
export const SWITCHES = [
  ...documented({
    'rate-limits': 'on off: Whether requests are limited',
    'rate-general': '100 *: Requests a minute for one user',
    'rate-auth': '10 *: Logins and refreshes a minute',
    'rate-create': '20 *: Creations a minute for one user',
    'rate-headers': 'always 429 none: On which answers X-RateLimit-Limit, -Remaining and -Reset are',
    'validation-status': '400 422: Status of a validation error',
  }),
  ...inferred({
    profile:
      'docs rest async odd: Several switches at once; a switch that is not on its default keeps its own value',
    'ssl-mode':
      'sync201 async202 process201: Upload: 201 with the certificate, 202 with a process, or 201 with a process',
    'ssl-delete': 'sync204 async202: Removal: done at once, or by a process',
    absent: '400 404 200null 200empty: GET when no certificate is installed',
    'delete-absent': '400 404 204: DELETE when no certificate is installed',
    'on-existing':
      'replace 400 409 422: POST when a certificate is installed: take the new one, or refuse with this status',
    validation: 'generic details: A bad certificate or key: the general message, or details by field',
    'server-checks': 'on off: Whether the key must fit and the certificate be unexpired',
    'domain-check': 'off on: Whether the certificate must cover the domain of the box',
    'newline-form':
      'both real escaped: Line breaks of PEM texts: real ones, a backslash and an n as in the sample, or either',
    'fingerprint-style':
      'colon-upper plain-lower sha256-colon garbage: Form of `fingerprint`; SHA-1 with colons is what the length of the sample says',
    'serial-style': 'colon plain-lower 0x decimal: Form of `serial_number`',
    organization:
      'subject issuer null: Where `organization` comes from; an empty text when the certificate has none',
    dates: 'Z offset: Form of `expires_at`: `Z` or `+00:00`',
    lifespan: 'floor round: Broken days in `lifespan_in_days`',
    'activation-delay': '0 *: Milliseconds until GET shows a new certificate; the old one until then',
    served: '0 *: Milliseconds until the TLS listener serves a new certificate',
    'login-token':
      'header body both authorization none: Where the token of a login is: documented is the header `access_token`',
    'token-ttl': '3600 *: Seconds a token lives',
    'refresh-grace': '0 *: Seconds a refreshed token goes on working',
    'refresh-expired':
      'refuse accept: Whether an expired token can be refreshed within 14 days of its first issue',
    'two-factor': '401 400: A missing or wrong second factor: 401, or 400 with `details.code`',
    'otp-reuse': 'accept refuse: Whether a one-time code works twice',
    'reset-format': 'epoch-s epoch-ms seconds iso: Form of X-RateLimit-Reset',
    'retry-after': 'on off: Whether 429 has Retry-After (seconds)',
    wrapper: 'none data: Whether successful bodies (not those with a token) are inside `data`',
    'request-id-form': 'uuid req: `request_id`: a UUID or `req_` and 8 hex digits; the pages show both',
    'error-path': 'concrete template: `path` of an error: as asked, or with `{id}`; the pages show both',
    'unknown-box': '400 404 403: SSL calls for a box that does not exist or is somebody else’s',
    'shared-write': '403 400 allow: Changes to a box that is only shared with the user',
    'box-ip': 'documentation loopback: `ip_v4` of boxes: addresses nobody has, or 127.0.0.1',
    'per-page-max': '100 *: Most rows of a page; more is cut, and `meta.per_page` says so',
    'process-outcome': 'completed failed stuck: How new processes end',
    'process-result':
      'id box none: Result of a completed process: `result.id`, the box in `result.box`, or null',
  }),
];

/** The name of one of them. */
export type SwitchName = (typeof SWITCHES)[number]['name'];

/** A set of switches that belong together. */
export type Profile = 'docs' | 'rest' | 'async' | 'odd';

/**
 * `docs`: every default. `rest`: the status codes most REST services would use. `async`: everything that may be
 * a process is one. `odd`: the same facts in unusual clothes.
 */
export const PROFILES: Readonly<Record<Profile, Readonly<Partial<Record<SwitchName, string>>>>> = {
  docs: {},
  rest: {
    absent: '404',
    'on-existing': '409',
    'validation-status': '422',
    validation: 'details',
    'unknown-box': '404',
    'delete-absent': '404',
  },
  async: { 'ssl-mode': 'async202', 'ssl-delete': 'async202' },
  odd: {
    'fingerprint-style': 'plain-lower',
    'serial-style': 'decimal',
    organization: 'null',
    dates: 'offset',
    wrapper: 'data',
    'request-id-form': 'req',
    'rate-headers': 'none',
  },
};

/** Whether a text names a profile. */
export function isProfile(name: unknown): name is Profile {
  return typeof name === 'string' && Object.hasOwn(PROFILES, name);
}

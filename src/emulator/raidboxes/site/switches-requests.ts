import { documented, inferred } from '../../kit/switch-list.ts';

/** Login, limits, envelopes, boxes and processes. */
export const REQUEST_SWITCHES = [
  inferred(
    'login-token',
    'header body both authorization none',
    'Where the token of a login is: documented is the header `access_token`',
  ),
  inferred('token-ttl', '3600 *', 'Seconds a token lives'),
  inferred('refresh-grace', '0 *', 'Seconds a refreshed token goes on working'),
  inferred(
    'refresh-expired',
    'refuse accept',
    'Whether an expired token can be refreshed within 14 days of its first issue',
  ),
  inferred('two-factor', '401 400', 'A missing or wrong second factor: 401, or 400 with `details.code`'),
  inferred('otp-reuse', 'accept refuse', 'Whether a one-time code works twice'),
  documented('rate-limits', 'on off', 'Whether requests are limited'),
  documented('rate-general', '100 *', 'Requests a minute for one user'),
  documented('rate-auth', '10 *', 'Logins and refreshes a minute'),
  documented('rate-create', '20 *', 'Creations a minute for one user'),
  documented(
    'rate-headers',
    'always 429 none',
    'On which answers X-RateLimit-Limit, -Remaining and -Reset are',
  ),
  inferred('reset-format', 'epoch-s epoch-ms seconds iso', 'Form of X-RateLimit-Reset'),
  inferred('retry-after', 'on off', 'Whether 429 has Retry-After (seconds)'),
  documented('validation-status', '400 422', 'Status of a validation error'),
  inferred('wrapper', 'none data', 'Whether successful bodies (not those with a token) are inside `data`'),
  inferred(
    'request-id-form',
    'uuid req',
    '`request_id`: a UUID or `req_` and 8 hex digits; the pages show both',
  ),
  inferred(
    'error-path',
    'concrete template',
    '`path` of an error: as asked, or with `{id}`; the pages show both',
  ),
  inferred('unknown-box', '400 404 403', 'SSL calls for a box that does not exist or is somebody else’s'),
  inferred('unknown-box-detail', '404 400 403', 'GET and DELETE of such a box'),
  inferred('shared-write', '403 400 allow', 'Changes to a box that is only shared with the user'),
  inferred('box-detail', 'bare box data', 'GET of one box: the object itself, or inside `box` or `data`'),
  inferred('box-delete', 'sync204 async202', 'Deletion of a box: done at once, or by a process'),
  inferred('box-ip', 'documentation loopback', '`ip_v4` of boxes: addresses nobody has, or 127.0.0.1'),
  inferred('per-page-max', '100 *', 'Most rows of a page; more is cut, and `meta.per_page` says so'),
  inferred('process-outcome', 'completed failed stuck', 'How new processes end'),
  inferred(
    'process-result',
    'id box none',
    'Result of a completed process: `result.id`, the box in `result.box`, or null',
  ),
];

import { documented, inferred } from '../../kit/switch-list.ts';
import type { Switch } from '../../plugin/plugin.ts';
import { DATABASE_SWITCHES } from './switches-database.ts';

const ACCESS_SWITCHES = [
  documented('installation', 'saas managed', 'A managed installation has no request limit'),
  documented('rate-limit', '50 *', 'Requests a minute for one token'),
  inferred(
    'rate-window',
    'sliding fixed',
    'What a minute is: the last 60 s, or one that begins with the first request',
  ),
  inferred('retry-after', 'off on', 'Whether 429 has Retry-After (seconds)'),
  inferred('both-credentials', 'header query', 'Which counts when a request has both'),
  inferred('realm-case', 'any exact', 'Whether `apiToken` may be written otherwise in the header'),
  documented(
    'missing-permission',
    '401 403',
    'Status when the token lacks the permission; the page names only 401',
  ),
  inferred('foreign-environment', '401 404', 'Status for an environment that is not the token’s'),
  inferred('error-body', 'json text empty', 'Form of an error: `{ "error": … }`, the bare text, or nothing'),
  inferred('event-status', '200 201 204', 'Status of a taken event'),
  inferred('event-severity', 'optional required', 'Whether an event must have a severity'),
  inferred('config-lock', '412 409 off', 'Status when If-Unmodified-Since is older than the configuration'),
];

/** The name of one of the platform's switches. */
export type SwitchName =
  | (typeof ACCESS_SWITCHES)[number]['name']
  | (typeof DATABASE_SWITCHES)[number]['name'];

/** Every switch of the platform. */
export const SWITCHES: readonly Switch[] = [...ACCESS_SWITCHES, ...DATABASE_SWITCHES];

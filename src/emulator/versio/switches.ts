import type { Switch } from '../plugin.ts';
import { DATABASE_SWITCHES } from './switches-database.ts';

const ACCESS_SWITCHES = [
  {
    name: 'installation',
    values: ['saas', 'managed'],
    mark: 'documented',
    summary: 'A managed installation has no request limit',
  },
  { name: 'rate-limit', values: ['50', '*'], mark: 'documented', summary: 'Requests a minute for one token' },
  {
    name: 'rate-window',
    values: ['sliding', 'fixed'],
    mark: 'inferred',
    summary: 'What a minute is: the last 60 s, or one that begins with the first request',
  },
  {
    name: 'retry-after',
    values: ['off', 'on'],
    mark: 'inferred',
    summary: 'Whether 429 has Retry-After (seconds)',
  },
  {
    name: 'both-credentials',
    values: ['header', 'query'],
    mark: 'inferred',
    summary: 'Which counts when a request has both',
  },
  {
    name: 'realm-case',
    values: ['any', 'exact'],
    mark: 'inferred',
    summary: 'Whether `apiToken` may be written otherwise in the header',
  },
  {
    name: 'missing-permission',
    values: ['401', '403'],
    mark: 'documented',
    summary: 'Status when the token lacks the permission; the page names only 401',
  },
  {
    name: 'foreign-environment',
    values: ['401', '404'],
    mark: 'inferred',
    summary: 'Status for an environment that is not the token’s',
  },
  {
    name: 'error-body',
    values: ['json', 'text', 'empty'],
    mark: 'inferred',
    summary: 'Form of an error: `{ "error": … }`, the bare text, or nothing',
  },
  {
    name: 'event-status',
    values: ['200', '201', '204'],
    mark: 'inferred',
    summary: 'Status of a taken event',
  },
  {
    name: 'event-severity',
    values: ['optional', 'required'],
    mark: 'inferred',
    summary: 'Whether an event must have a severity',
  },
  { name: 'event-read', values: ['off', 'on'], mark: 'inferred', summary: 'Whether events can be read back' },
  {
    name: 'config-lock',
    values: ['412', '409', 'off'],
    mark: 'inferred',
    summary: 'Status when If-Unmodified-Since is older than the configuration',
  },
] as const satisfies readonly Switch[];

/** The name of one of the platform's switches. */
export type SwitchName =
  | (typeof ACCESS_SWITCHES)[number]['name']
  | (typeof DATABASE_SWITCHES)[number]['name'];

/** Every switch of the platform. */
export const SWITCHES: readonly Switch[] = [...ACCESS_SWITCHES, ...DATABASE_SWITCHES];

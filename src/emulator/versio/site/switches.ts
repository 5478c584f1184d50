import { documented, inferred } from '../../kit/switch-list.ts';

/** Every switch of the platform. */
export const SWITCHES = [
  ...documented({
    installation: 'saas managed: A managed installation has no request limit',
    'rate-limit': '50 *: Requests a minute for one token',
    'missing-permission': '401 403: Status when the token lacks the permission; the page names only 401',
    'id-spaces': 'refuse accept: Whether an instance id may have spaces',
  }),
  ...inferred({
    'rate-window':
      'sliding fixed: What a minute is: the last 60 s, or one that begins with the first request',
    'retry-after': 'off on: Whether 429 has Retry-After (seconds)',
    'both-credentials': 'header query: Which counts when a request has both',
    'realm-case': 'any exact: Whether `apiToken` may be written otherwise in the header',
    'foreign-environment': '401 404: Status for an environment that is not the token’s',
    'error-body': 'json text empty: Form of an error: `{ "error": … }`, the bare text, or nothing',
    'event-status': '200 201 204: Status of a taken event',
    'event-severity': 'optional required: Whether an event must have a severity',
    'config-lock': '412 409 off: Status when If-Unmodified-Since is older than the configuration',
    'create-status': '200 201: Status of a save that creates; the page lists no 201',
    'old-utc': '400 409: Status when `utc` is not later than the last update',
    'last-update': 'utc saved: `lastUpdateUtc` of an answer: the `utc` of the save, or the time it was made',
    'after-delete': 'created updated: `saveStatus` of a save after a deletion',
    'delete-call': '200 204 404 405: DELETE of an instance: works with this status, or does not exist',
    'null-state': 'delete error: An item without a state among many: deletes, or is an error',
    'deleted-read':
      'no-state null-state 404: Reading a deleted instance: an item without `state`, with null, or 404',
    'absent-read': '404 empty: Reading an unknown instance: 404, or 200 without items',
    'unknown-entity': '404 empty: Listing an unknown entity: 404, or 200 without items',
    'list-deleted': 'no yes: Whether lists name deleted instances',
    'list-utc': 'honoured ignored: Whether `utc` on a list means the instances of that time',
    'entity-names': 'names objects: Items of an environment: names, or `{ entity }`',
    'default-limit': '100 *: Items when `limit` is not given',
    'max-limit': '1000 *: Most items of an answer',
    'bulk-failure': '200 400: Status of saving many when an item fails; the others are saved',
    'bulk-utc': 'optional required: Whether items among many need a `utc`',
    'bulk-max': '1000 *: Most items of saving many, else 400',
  }),
];

/** The name of one of them. */
export type SwitchName = (typeof SWITCHES)[number]['name'];

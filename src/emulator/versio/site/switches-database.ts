import { documented, inferred } from '../../kit/switch-list.ts';

/** How instances are saved, closed, read and listed. */
export const DATABASE_SWITCHES = [
  inferred('create-status', '200 201', 'Status of a save that creates; the page lists no 201'),
  inferred('old-utc', '400 409', 'Status when `utc` is not later than the last update'),
  inferred(
    'last-update',
    'utc saved',
    '`lastUpdateUtc` of an answer: the `utc` of the save, or the time it was made',
  ),
  inferred('after-delete', 'created updated', '`saveStatus` of a save after a deletion'),
  inferred(
    'delete-call',
    '200 204 404 405',
    'DELETE of an instance: works with this status, or does not exist',
  ),
  inferred('null-state', 'delete error', 'An item without a state among many: deletes, or is an error'),
  inferred(
    'deleted-read',
    'no-state null-state 404',
    'Reading a deleted instance: an item without `state`, with null, or 404',
  ),
  inferred('absent-read', '404 empty', 'Reading an unknown instance: 404, or 200 without items'),
  inferred('unknown-entity', '404 empty', 'Listing an unknown entity: 404, or 200 without items'),
  inferred('list-deleted', 'no yes', 'Whether lists name deleted instances'),
  inferred('list-utc', 'honoured ignored', 'Whether `utc` on a list means the instances of that time'),
  inferred('entity-names', 'names objects', 'Items of an environment: names, or `{ entity }`'),
  inferred('default-limit', '100 *', 'Items when `limit` is not given'),
  inferred('max-limit', '1000 *', 'Most items of an answer'),
  inferred('bulk-failure', '200 400', 'Status of saving many when an item fails; the others are saved'),
  inferred('bulk-utc', 'optional required', 'Whether items among many need a `utc`'),
  inferred('bulk-max', '1000 *', 'Most items of saving many, else 400'),
  documented('id-spaces', 'refuse accept', 'Whether an instance id may have spaces'),
];

import type { Switch } from '../plugin.ts';

/** How instances are saved, closed, read and listed. */
export const DATABASE_SWITCHES = [
  {
    name: 'create-status',
    values: ['200', '201'],
    mark: 'inferred',
    summary: 'Status of a save that creates; the page lists no 201',
  },
  {
    name: 'old-utc',
    values: ['400', '409'],
    mark: 'inferred',
    summary: 'Status when `utc` is not later than the last update',
  },
  {
    name: 'last-update',
    values: ['utc', 'saved'],
    mark: 'inferred',
    summary: '`lastUpdateUtc` of an answer: the `utc` of the save, or the time it was made',
  },
  {
    name: 'after-delete',
    values: ['created', 'updated'],
    mark: 'inferred',
    summary: '`saveStatus` of a save after a deletion',
  },
  {
    name: 'delete-call',
    values: ['200', '204', '404', '405'],
    mark: 'inferred',
    summary: 'DELETE of an instance: works with this status, or does not exist',
  },
  {
    name: 'null-state',
    values: ['delete', 'error'],
    mark: 'inferred',
    summary: 'An item without a state among many: deletes, or is an error',
  },
  {
    name: 'deleted-read',
    values: ['no-state', 'null-state', '404'],
    mark: 'inferred',
    summary: 'Reading a deleted instance: an item without `state`, with null, or 404',
  },
  {
    name: 'absent-read',
    values: ['404', 'empty'],
    mark: 'inferred',
    summary: 'Reading an unknown instance: 404, or 200 without items',
  },
  {
    name: 'unknown-entity',
    values: ['404', 'empty'],
    mark: 'inferred',
    summary: 'Listing an unknown entity: 404, or 200 without items',
  },
  {
    name: 'list-deleted',
    values: ['no', 'yes'],
    mark: 'inferred',
    summary: 'Whether lists name deleted instances',
  },
  {
    name: 'list-utc',
    values: ['honoured', 'ignored'],
    mark: 'inferred',
    summary: 'Whether `utc` on a list means the instances of that time',
  },
  {
    name: 'entity-names',
    values: ['names', 'objects'],
    mark: 'inferred',
    summary: 'Items of an environment: names, or `{ entity }`',
  },
  {
    name: 'default-limit',
    values: ['100', '*'],
    mark: 'inferred',
    summary: 'Items when `limit` is not given',
  },
  { name: 'max-limit', values: ['1000', '*'], mark: 'inferred', summary: 'Most items of an answer' },
  {
    name: 'bulk-failure',
    values: ['200', '400'],
    mark: 'inferred',
    summary: 'Status of saving many when an item fails; the others are saved',
  },
  {
    name: 'bulk-utc',
    values: ['optional', 'required'],
    mark: 'inferred',
    summary: 'Whether items among many need a `utc`',
  },
  {
    name: 'bulk-max',
    values: ['1000', '*'],
    mark: 'inferred',
    summary: 'Most items of saving many, else 400',
  },
  {
    name: 'id-spaces',
    values: ['refuse', 'accept'],
    mark: 'documented',
    summary: 'Whether an instance id may have spaces',
  },
] as const satisfies readonly Switch[];

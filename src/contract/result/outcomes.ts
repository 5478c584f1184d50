/** Every way an operation can end, with what it means; `outcome` holds one of the keys. */
export const OUTCOMES = {
  created: 'was not there and is now',
  updated: 'was there and has been changed',
  recreated: 'was there, was deleted, and has been made anew',
  unchanged: 'was there as asked; nothing was written',
  deleted: 'was there and is gone',
  absent: 'is not there',
  issued: 'a credential has been issued',
  revoked: 'a credential or invitation has been revoked',
  started: 'has been started',
  stopped: 'has been stopped',
  read: 'has been read',
  listed: 'has been listed',
  recorded: 'the states have been recorded',
  retired: 'the state has been retired',
  sent: 'the event has been sent',
  called: 'the raw call has been made',
  reported: 'the report has been written',
  skipped:
    'nothing was done on purpose: a fork without secrets, a newer commit, another label, a pull request open again',
  planned: 'a dry run: nothing was written',
  'timed-out': 'the deadline passed before it settled',
  cancelled: 'the run was cancelled',
  failed: 'was refused, or ended badly',
} as const;

/** How an operation ended. */
export type Outcome = keyof typeof OUTCOMES;

import { choice } from '../kinds/choice.ts';
import { input } from './input.ts';

/** What every delete, revoke, remove, terminate and retire does when there is nothing; the same on all platforms. */
export const ifMissing = input(
  'if-missing',
  choice(['ignore', 'fail']),
  'When what is to be removed is not there: `ignore` (outcome `absent`) or `fail`.',
  'ignore',
);

import type { InputProblem } from '../../../contract/result/errors.ts';

/** Of an operation that gives tags to what it creates. */
export const PATTERN: InputProblem = {
  input: 'tags',
  problem: 'cannot have a pattern `/…/`: the instance gets these tags, as they are written',
};

/** True for `/…/`. */
export function isPattern(item: string): boolean {
  return item.length > 2 && item.startsWith('/') && item.endsWith('/');
}

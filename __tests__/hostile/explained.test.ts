import { describe, expect, it } from '@jest/globals';
import { explain } from '../../src/action/ending/explain.ts';
import { ActionError } from '../../src/contract/result/errors.ts';
import { Timeline } from '../../src/contract/time/timeline.ts';

/* What is thrown and was not meant for people can quote anything: a parser's message, a secret, a command. */

const QUOTED = 's3cr3t-token ::error::pwned';
const told = async (error: unknown): Promise<string> => {
  const { title, lines } = await explain({
    operation: undefined,
    error,
    known: {},
    changed: false,
    left: [],
    created: [],
    undone: [],
    doubtful: [],
    timeline: new Timeline(),
    tolerated: false,
    requestId: undefined,
  });
  return [title, ...lines].join('\n');
};

describe('an error that is not for people', () => {
  it.each([
    ['an error', new Error(QUOTED)],
    ['a parser’s', new SyntaxError(`Unexpected token in JSON: ${QUOTED}`)],
    ['with a cause', new TypeError(QUOTED, { cause: new Error(QUOTED) })],
    ['with a code that is text', Object.assign(new Error(QUOTED), { code: QUOTED })],
    ['with a stack', Object.assign(new Error('x'), { stack: QUOTED })],
    ['a text', QUOTED],
    ['an object', { message: QUOTED, toString: (): string => QUOTED }],
    ['nothing', undefined],
  ])('shows nothing of itself: %s', async (_name, error) => {
    expect(await told(error)).not.toMatch(/s3cr3t|pwned/);
    expect(await told(error)).toContain('An unexpected error');
  });

  it('does not show through the cause of one that is', async () => {
    expect(await told(new ActionError('It failed.', { cause: new Error(QUOTED) }))).not.toMatch(
      /s3cr3t|pwned/,
    );
  });
});

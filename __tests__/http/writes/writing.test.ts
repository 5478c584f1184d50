import { describe, expect, it } from '@jest/globals';
import { HttpError, NetworkError } from '../../../src/http/failure/errors.ts';
import { writing } from '../../../src/http/writes/writing.ts';

/** What the ledger is told of a write that ends like this. */
async function told(write: () => Promise<string>): Promise<{ said: string[]; ended: unknown }> {
  const said: string[] = [];
  const ledger = {
    ask: (key: string, what: string) => said.push(`ask ${key}: ${what}`),
    answered: (key: string) => said.push(`answered ${key}`),
    unwritten: (key: string) => said.push(`unwritten ${key}`),
  };
  const ended = await writing(ledger, 'a', 'container a, being changed', write).catch(
    (error: unknown) => error,
  );
  return { said, ended };
}

const ASKED = 'ask a: container a, being changed';
const refused = (status: number, unclear = false): HttpError =>
  new HttpError('no', { method: 'PATCH', kind: 'refused', status, details: [], unclear });
const unsent = (phase: 'not-sent' | 'unknown'): NetworkError =>
  new NetworkError('no', { method: 'PATCH', reason: 'ECONNRESET', phase });

describe('writing', () => {
  it('asks before, says when it is answered, and gives the answer', async () => {
    expect(await told(async () => 'done')).toEqual({ said: [ASKED, 'answered a'], ended: 'done' });
  });

  it.each([
    ['plainly refused', refused(422), true],
    ['refused at the door', refused(429), true],
    ['never sent', unsent('not-sent'), true],
    ['answered by a broken server', refused(500), false],
    ['refused after a try that nobody answered', refused(422, true), false],
    ['sent and not answered', unsent('unknown'), false],
  ])('takes it back only where it wrote nothing: %s', async (_, error, wroteNothing) => {
    const { said, ended } = await told(() => Promise.reject(error));
    expect(said).toEqual(wroteNothing ? [ASKED, 'unwritten a'] : [ASKED]);
    expect(ended).toBe(error);
  });
});

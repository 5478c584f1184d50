import { describe, expect, it } from '@jest/globals';
import { StepLedger } from '../../../src/action/state/ledger.ts';
import { ActionError, CancelledError, DeadlineError } from '../../../src/contract/result/errors.ts';
import { AnswerLostError, HttpError, NetworkError, type Phase } from '../../../src/http/failure/errors.ts';
import { writing } from '../../../src/http/writes/writing.ts';
import { Secrets } from '../../../src/support/secrets.ts';

const said = (status: number, more: object = {}): HttpError =>
  new HttpError('no', { method: 'DELETE', kind: 'refused', status, details: [], ...more } as never);
const broken = (phase: Phase): NetworkError =>
  new NetworkError('no', { reason: 'ECONNRESET', phase, method: 'DELETE' });

describe('a write', () => {
  it('is asked before it is sent, and answered when it is done', async () => {
    const ledger = new StepLedger({ secrets: new Secrets(), save: () => undefined });
    const answer = await writing(ledger, 'a', 'container a, being changed', async () => {
      expect([ledger.changed, ledger.left]).toEqual([true, ['container a, being changed']]);
      return 'done';
    });
    expect([answer, ledger.changed, ledger.left]).toEqual(['done', false, ['container a, being changed']]);
  });
});

describe('a write that failed', () => {
  it.each([
    ['refused in plain words', said(403), false],
    ['refused by a rate limit', said(429, { kind: 'limited' }), false],
    ['never sent', broken('not-sent'), false],
    ['never sent before the deadline', new DeadlineError('late', { cause: broken('not-sent') }), false],
    ['refused by the client itself', new ActionError('not this'), false],
    ['refused by a web page', said(403, { kind: 'foreign' }), true],
    ['not there, says something in front of the platform', said(404, { kind: 'doubtful' }), true],
    ['refused after a try that may have been applied', said(404, { unclear: true }), true],
    ['failed on the server', said(500, { kind: 'broken' }), true],
    ['timed out on the server', said(408), true],
    ['broken off', broken('unknown'), true],
    ['without an answer', new AnswerLostError('lost', broken('unknown')), true],
    ['interrupted', new CancelledError('stop'), true],
    ['with a bug', new TypeError('bug'), true],
  ])('%s', async (_how, error, mayHaveChanged) => {
    const ledger = new StepLedger({ secrets: new Secrets(), save: () => undefined });
    const work = writing(ledger, 'container 1', 'container web (1), being deleted', () =>
      Promise.reject(error),
    );
    await expect(work).rejects.toBe(error);
    const left = mayHaveChanged ? ['container web (1), being deleted'] : [];
    expect([ledger.changed, ledger.left]).toEqual([mayHaveChanged, left]);
  });
});

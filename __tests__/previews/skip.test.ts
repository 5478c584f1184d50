import { describe, expect, it } from '@jest/globals';
import type { TriggerEvent } from '../../src/contract/runner/github.ts';
import { skipWithoutSecrets } from '../../src/previews/skip.ts';
import { isClosing, pullRequestOf } from '../../src/previews/which.ts';
import { NO_EVENT, PULL_REQUEST } from '../support/trigger-event.ts';

function event(
  more: Partial<TriggerEvent> = {},
  fork = false,
  state: 'open' | 'closed' = 'open',
): TriggerEvent {
  const pullRequest = { ...PULL_REQUEST, state, fork };
  return { ...NO_EVENT, name: 'pull_request', action: 'opened', pullRequest, ...more };
}

describe('a run without secrets', () => {
  it.each([
    ['a fork’s', '', event({}, true), /#7 comes from a fork/],
    ['Dependabot’s', '', event({ actor: 'dependabot[bot]' }), /Dependabot/],
    [
      'Dependabot’s, without a pull request',
      '',
      event({ actor: 'dependabot[bot]', pullRequest: undefined }),
      /Dependabot/,
    ],
    ['an ordinary one', '', event(), undefined],
    ['a push', '', event({ name: 'push', pullRequest: undefined }), undefined],
    ['a fork’s with a token', 'dbx_demo', event({}, true), undefined],
    ['Dependabot’s with a token of its own', 'dbx_demo', event({ actor: 'dependabot[bot]' }), undefined],
  ])('%s', (_name, token, from, expected) => {
    const reason = skipWithoutSecrets((input) => (input === 'token' ? token : 'x'), from);
    if (expected) expect(reason).toMatch(expected);
    else expect(reason).toBeUndefined();
  });
});

describe('the pull request of a step', () => {
  const push = event({ name: 'push', action: '', pullRequest: undefined });
  it.each([
    ['the event’s', undefined, event(), 7, false],
    ['the one given', 9, event(), 9, false],
    ['the one given, without any event', 9, push, 9, false],
    ['none', undefined, push, undefined, false],
    ['the closed one', undefined, event({ action: 'closed' }, false, 'closed'), 7, true],
    ['the closed one by its state', undefined, event({ action: 'labeled' }, false, 'closed'), 7, true],
    ['the closed one, given too', 7, event({ action: 'closed' }, false, 'closed'), 7, true],
    ['another than the closed one', 9, event({ action: 'closed' }, false, 'closed'), 9, false],
  ])('is %s', (_name, given, from, number, closing) => {
    const which = { 'pull-request': given };
    expect(pullRequestOf(which, from)).toBe(number);
    expect(isClosing(which, from)).toBe(closing);
  });
});

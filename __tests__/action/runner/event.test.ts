import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readEvent } from '../../../src/action/runner/event.ts';
import { NO_EVENT, PULL_REQUEST } from '../../support/trigger-event.ts';

const root = mkdtempSync(join(tmpdir(), 'boxwright-event-'));
afterAll(() => rmSync(root, { recursive: true }));

function event(content: string): ReturnType<typeof readEvent> {
  const path = join(root, 'event.json');
  writeFileSync(path, content);
  return readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request' });
}

const SHA = 'a'.repeat(40);
const side = (name: string | null, sha = SHA) => ({ sha, repo: name === null ? null : { full_name: name } });
const pull = (more: object = {}) => ({
  number: 7,
  state: 'open',
  head: side('acme/web'),
  base: side('acme/web'),
  ...more,
});

describe('the event of a run', () => {
  it('says which pull request it is for, and who caused it', async () => {
    const payload = { action: 'opened', pull_request: pull(), sender: { login: 'mona-example' } };
    await expect(event(JSON.stringify(payload))).resolves.toEqual({
      ...NO_EVENT,
      name: 'pull_request',
      action: 'opened',
      actor: 'mona-example',
      commit: SHA,
      pullRequest: PULL_REQUEST,
    });
  });

  it.each([
    ['the same repository', 'acme/web', 'acme/web', false],
    ['the same in other letters', 'Acme/Web', 'acme/web', false],
    ['another repository', 'forker/web', 'acme/web', true],
    ['a fork that is gone', null, 'acme/web', true],
  ])('from %s', async (_, head, base, fork) => {
    const payload = { pull_request: pull({ head: side(head), base: side(base) }) };
    expect((await event(JSON.stringify(payload))).pullRequest?.fork).toBe(fork);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '42',
    '{"pull_request":null}',
    '{"pull_request":[]}',
    '{"pull_request":{}}',
    '{"pull_request":{"number":"7","state":"open"}}',
    '{"pull_request":{"number":-1,"state":"open"}}',
    '{"pull_request":{"number":7.5,"state":"open"}}',
    '{"pull_request":{"number":7,"state":"merged"}}',
    '{"action":{},"sender":"x"}',
    '\uFEFF{}',
  ])('of %j has no pull request', async (content) => {
    await expect(event(content)).resolves.toEqual({ ...NO_EVENT, name: 'pull_request' });
  });

  it('has no head that is no commit', async () => {
    const payload = { pull_request: pull({ head: side('acme/web', 'main; rm -rf') }) };
    expect((await event(JSON.stringify(payload))).pullRequest?.headSha).toBe('');
  });

  it.each([{}, { GITHUB_EVENT_PATH: root }, { GITHUB_EVENT_PATH: join(root, 'none.json') }])(
    'may be missing: %j',
    async (env) => {
      await expect(readEvent(env)).resolves.toEqual(NO_EVENT);
    },
  );
});

/* What else than a pull request's own event a run may be about. */
const REPOSITORY = { id: 700001, full_name: 'acme/web' };
const listed = (number: number, sha = SHA, id = REPOSITORY.id) => ({
  number,
  head: { sha, ref: 'feature', repo: { id } },
  base: { ref: 'main', repo: { id } },
});
const run = (more: object = {}) => ({
  action: 'completed',
  repository: REPOSITORY,
  workflow_run: {
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'feature',
    head_repository: { full_name: 'forker/web', owner: { login: 'forker' } },
    repository: REPOSITORY,
    pull_requests: [],
    ...more,
  },
});
const GROUP = `refs/heads/gh-readonly-queue/release/2.x/pr-123-${'b'.repeat(40)}`;

describe('an event beside the pull request’s own', () => {
  const about = async (payload: object) => {
    const { pullRequest, commit, head } = await event(JSON.stringify(payload));
    return { number: pullRequest?.number, commit, head: head?.name };
  };

  it.each([
    ['workflow_run', run({ pull_requests: [listed(41)] }), { number: 41, commit: SHA }],
    ['one of a fork', run(), { commit: SHA, head: 'forker:feature' }],
    ['one of a push', run({ event: 'push' }), { commit: SHA }],
    [
      'one with a pull request of another repository',
      run({ event: 'push', pull_requests: [listed(3, SHA, 9)] }),
      { commit: SHA },
    ],
    [
      'one with two pull requests, of which one has this head',
      run({ pull_requests: [listed(40, 'c'.repeat(40)), listed(41)] }),
      { number: 41, commit: SHA },
    ],
    [
      'one with two pull requests of this head',
      run({ event: 'push', pull_requests: [listed(40), listed(41)] }),
      { commit: SHA },
    ],
    ['one of a merge queue', run({ event: 'merge_group', head_branch: GROUP }), { number: 123, commit: SHA }],
    ['merge_group', { merge_group: { head_ref: GROUP, head_sha: SHA } }, { number: 123, commit: SHA }],
    ['a merge group of another form', { merge_group: { head_ref: 'x', head_sha: SHA } }, { commit: SHA }],
    [
      'check_suite',
      { check_suite: { head_sha: SHA, pull_requests: [listed(41)] } },
      { number: 41, commit: SHA },
    ],
    [
      'a comment on a pull request',
      { issue: { number: 41, state: 'open', pull_request: { url: 'x' } }, comment: { body: '/deploy' } },
      { number: 41, commit: '' },
    ],
    ['a comment on an issue', { issue: { number: 41, state: 'open' } }, { commit: '' }],
    ['odd lists', run({ pull_requests: [null, 3, { number: '41' }], event: 7 }), { commit: SHA }],
  ])('%s', async (_, payload, expected) => {
    await expect(about(payload)).resolves.toEqual({ number: undefined, head: undefined, ...expected });
  });

  it('of a fork says so', async () => {
    const payload = run({ pull_requests: [listed(41)] });
    expect((await event(JSON.stringify(payload))).pullRequest?.fork).toBe(true);
  });

  it('has labels and the time of the last change, where it tells them', async () => {
    const labels = [{ name: 'preview' }, { name: 'bug' }];
    const payload = { pull_request: pull({ labels, updated_at: '2026-11-28T10:00:00Z' }) };
    expect((await event(JSON.stringify(payload))).pullRequest).toMatchObject({
      labels: ['preview', 'bug'],
      changedAt: Date.parse('2026-11-28T10:00:00Z'),
    });
  });
});

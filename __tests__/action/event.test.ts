import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readEvent } from '../../src/action/event.ts';

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
  it('says which pull request it is for, and who caused it', () => {
    const payload = { action: 'opened', pull_request: pull(), sender: { login: 'mona-example' } };
    expect(event(JSON.stringify(payload))).toEqual({
      name: 'pull_request',
      action: 'opened',
      actor: 'mona-example',
      pullRequest: { number: 7, state: 'open', headSha: SHA, fork: false },
    });
  });

  it.each([
    ['the same repository', 'acme/web', 'acme/web', false],
    ['the same in other letters', 'Acme/Web', 'acme/web', false],
    ['another repository', 'forker/web', 'acme/web', true],
    ['a fork that is gone', null, 'acme/web', true],
  ])('from %s', (_, head, base, fork) => {
    const payload = { pull_request: pull({ head: side(head), base: side(base) }) };
    expect(event(JSON.stringify(payload)).pullRequest?.fork).toBe(fork);
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
  ])('of %j has no pull request', (content) => {
    expect(event(content)).toEqual({ name: 'pull_request', action: '', actor: '', pullRequest: undefined });
  });

  it('has no head that is no commit', () => {
    const payload = { pull_request: pull({ head: side('acme/web', 'main; rm -rf') }) };
    expect(event(JSON.stringify(payload)).pullRequest?.headSha).toBe('');
  });

  it.each([{}, { GITHUB_EVENT_PATH: root }, { GITHUB_EVENT_PATH: join(root, 'none.json') }])(
    'may be missing: %j',
    (env) => {
      expect(readEvent(env)).toEqual({ name: '', action: '', actor: '', pullRequest: undefined });
    },
  );
});

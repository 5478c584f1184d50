import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/github/seed/demo-tokens.ts';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import { comments, HEAD, report } from './support/github-step.ts';

/* What GitHub, the network and hostile names can do to the comment; the step's result stands whatever they do. */

const emulator = useEmulator();
const COMMENT = { comment: 'true' };
const POST = {
  platform: 'github',
  method: 'POST',
  path: '/repos/:owner/:repo/issues/:number/comments',
} as const;
const PATCH = {
  platform: 'github',
  method: 'PATCH',
  path: '/repos/:owner/:repo/issues/comments/:id',
} as const;
const LIST = { ...POST, method: 'GET' } as const;

describe('a token without permission', () => {
  it.each([
    { token: DEMO_TOKENS.noComments, wants: /`pull-requests: write`/ },
    { token: DEMO_TOKENS.readOnly, wants: /`pull-requests: write`/ },
    { token: DEMO_TOKENS.none, wants: /`pull-requests: write`/ },
    { token: 'ghs_nobody-knows', wants: /does not accept the `github-token`/ },
  ])('$token makes one warning that says what to add', async ({ token, wants }) => {
    const ran = await report(emulator, COMMENT, { githubToken: token });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'created' });
    expect(ran.outputs).not.toHaveProperty('comment-url');
    expect(warnings(ran.stdout)).toEqual([expect.stringMatching(wants)]);
    expect(comments(emulator)).toEqual([]);
    const post = await ran.post();
    expect([post.exitCode, post.stdout]).toEqual([0, '']);
  });

  it.each([DEMO_TOKENS.issuesOnly, DEMO_TOKENS.pullsOnly])('%s is enough', async (githubToken) => {
    const ran = await report(emulator, COMMENT, { githubToken });
    expect(warnings(ran.stdout)).toEqual([]);
    expect(comments(emulator)).toHaveLength(1);
  });

  it('of a private repository is told the same', async () => {
    const ran = await report(emulator, COMMENT, {
      githubToken: DEMO_TOKENS.none,
      env: { GITHUB_REPOSITORY: 'acme/private' },
    });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([expect.stringContaining('`pull-requests: write`')]);
  });

  it('in a run for a fork is told why no permission helps', async () => {
    const ran = await report(emulator, COMMENT, { githubToken: DEMO_TOKENS.readOnly, fork: true });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([expect.stringContaining('a token that can only read')]);
  });

  it('to a locked conversation is told what GitHub says', async () => {
    const ran = await report(emulator, COMMENT, { number: 12 });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([
      expect.stringMatching(/issue is locked[\s\S]*Unlock the conversation/),
    ]);
  });

  it('that a sign-in page answers is told what answered', async () => {
    emulator.faults({ ...LIST, kind: 'malformed', body: '<html>sign in</html>', times: 'always' });
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([expect.stringMatching(/is not GitHub’s API: GET .*\(asked: http/)]);
    expect(comments(emulator)).toEqual([]);
  });

  it('is missing altogether: a warning, too', async () => {
    const ran = await report(emulator, { ...COMMENT, 'github-token': '' });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([expect.stringContaining('there is no `github-token`')]);
    expect((await ran.post()).stdout).not.toContain('::warning');
  });
});

describe('an event that is no plain JSON', () => {
  const head = { sha: HEAD, repo: { full_name: 'acme/web' } };
  const plain = JSON.stringify({ number: 7, pull_request: { number: 7, state: 'open', head, base: head } });
  it.each([
    { name: 'behind a byte order mark', content: `\ufeff${plain}`, there: 1 },
    { name: 'empty', content: '', there: 0 },
    { name: 'cut', content: plain.slice(0, 30), there: 0 },
  ])('$name keeps nothing else from GitHub', async ({ content, there }) => {
    const runner = new Runner();
    const path = join(runner.root, 'odd-event.json');
    writeFileSync(path, content);
    const inputs = { ...COMMENT, environment: 'previews' };
    const ran = await report(emulator, inputs, {
      runner,
      env: { GITHUB_EVENT_PATH: path, GITHUB_SHA: HEAD },
    });
    expect([ran.exitCode, warnings(ran.stdout)]).toEqual([0, []]);
    expect(ran.outputs['deployment-id']).toMatch(/^\d+$/);
    expect(comments(emulator)).toHaveLength(there);
  });
});

describe('an answer that is lost', () => {
  it.each([
    { name: '502 after it was done', faults: [{ ...POST, kind: 'status-after', status: 502 }] },
    { name: 'a connection cut after it was done', faults: [{ ...POST, kind: 'cut-after' }] },
    { name: 'a body cut short', faults: [{ ...POST, kind: 'truncate' }] },
    { name: 'a broken body', faults: [{ ...POST, kind: 'malformed' }] },
    {
      name: 'a list that lags',
      faults: [
        { ...POST, kind: 'cut-after' },
        { ...LIST, kind: 'stale', skip: 1, times: 1 },
      ],
    },
    { name: '502 before it was done', faults: [{ ...POST, kind: 'status', status: 502 }] },
    { name: 'a connection cut before it was done', faults: [{ ...POST, kind: 'cut-before' }] },
    { name: 'a lost update', faults: [{ ...PATCH, kind: 'cut-after' }] },
    { name: 'lost lists', faults: [{ ...LIST, kind: 'status', status: 502, times: 2 }] },
  ] as const)('$name: one comment', async ({ name, faults }) => {
    emulator.faults(...faults);
    for (const run of [4242, 4243]) {
      const ran = await report(emulator, COMMENT, { run });
      expect(ran.exitCode).toBe(0);
      expect(warnings(ran.stdout)).toEqual([]);
      expect(ran.outputs['comment-url']).toMatch(/#issuecomment-\d+$/);
    }
    expect(comments(emulator)).toHaveLength(1);
    expect(comments(emulator)[0]?.body).toContain('run=4243.');
    // People are told of each comment, one taken back included.
    expect(emulator.applied('POST', /comments$/)).toBe(1);
    expect(emulator.requests('POST', /comments$/)).toHaveLength(name.includes('before') ? 2 : 1);
  });

  it.each([
    {
      name: 'a list that never comes is not an empty one',
      faults: { ...LIST, kind: 'status', status: 500, times: 'always' },
    },
    {
      name: 'nor is one that conflicts',
      faults: { ...LIST, kind: 'status', status: 409, json: [], times: 'always' },
    },
  ] as const)('$name', async ({ faults }) => {
    emulator.faults(faults);
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toHaveLength(1);
    expect(comments(emulator)).toEqual([]);
  });

  it('is asked for again after 5 s of silence', async () => {
    emulator.faults({ platform: 'github', kind: 'hang-before' });
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(0);
    expect(ran.took).toBeLessThan(13_000);
    expect(warnings(ran.stdout)).toEqual([]);
    expect(comments(emulator)[0]?.body).toContain('✅ Container web: created');
  });
});

describe('silence from the first call to the last', () => {
  it('costs the step 10 s in all, and one warning', async () => {
    emulator.faults({ platform: 'github', kind: 'hang-before', times: 'always' });
    const ran = await report(emulator, { ...COMMENT, environment: 'preview' });
    expect(ran.exitCode).toBe(0);
    expect(ran.took).toBeLessThan(14_000);
    expect(warnings(ran.stdout)).toEqual([
      expect.stringMatching(/deployment and the comment could not be written.*did not answer in time/),
    ]);
  });
});

describe('a comment that is gone when it is to be updated', () => {
  it('is written anew, once', async () => {
    await report(emulator, COMMENT);
    emulator.faults({ ...PATCH, kind: 'status', status: 404, json: { message: 'Not Found' } });
    const ran = await report(emulator, COMMENT, { run: 4243 });
    expect(warnings(ran.stdout)).toEqual([]);
    expect(emulator.applied('POST', /comments$/)).toBe(2);
  });
});

describe('a rate limit', () => {
  const limited = {
    ...POST,
    kind: 'status',
    status: 403,
    json: { message: 'You have exceeded a secondary rate limit.' },
  } as const;

  it('that fits is waited for', async () => {
    emulator.faults({ ...limited, headers: { 'retry-after': '1' } });
    const start = performance.now();
    const ran = await report(emulator, COMMENT);
    expect(warnings(ran.stdout)).toEqual([]);
    expect(performance.now() - start).toBeGreaterThan(1_000);
    expect(comments(emulator)).toHaveLength(1);
  });

  it.each([
    { name: 'a minute', headers: { 'retry-after': '60' } },
    { name: 'a minute that is not named', headers: {} },
    {
      name: 'two hours',
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.round(Date.now() / 1000) + 7200),
      },
    },
  ])('of $name is a warning, and nothing is tried early', async ({ headers }) => {
    emulator.faults({ ...limited, headers, times: 'always' });
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(0);
    expect(ran.took).toBeLessThan(10_000);
    expect(warnings(ran.stdout)).toEqual([expect.stringContaining('limits the rate')]);
    expect(emulator.requests('POST', /comments$/)).toHaveLength(1);
  });
});

describe('two runs at the same time', () => {
  it('leave one comment', async () => {
    await report(emulator, { name: 'warm' });
    emulator.faults({ ...POST, kind: 'delay', delayMs: 1_500, times: 2 });
    const runs = await Promise.all([4242, 4243].map((run) => report(emulator, COMMENT, { run })));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(comments(emulator)).toHaveLength(1);
    expect(emulator.applied('POST', /comments$/)).toBe(2);
  });
});

describe('hostile text', () => {
  it('is no markup, no mention and no second marker', async () => {
    const detail = 'no <img src=x> @team #1 ](javascript:x) <!-- boxwright key=00 --> `x` | y';
    emulator.faults({
      kind: 'status',
      platform: 'dollarbox',
      status: 403,
      json: { detail },
      times: 'always',
    });
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(1);
    const body = comments(emulator)[0]?.body ?? '';
    expect(body).toContain('❌');
    expect(body.match(/<!--/g)).toHaveLength(1);
    for (const markup of ['<img', '@team', '#1 ', '](', '`']) expect(body).not.toContain(markup);
  });

  it('from GitHub is no workflow command', async () => {
    const message = '::error::x\n##[error]y %0A::set-output name=id::1';
    emulator.faults({ ...POST, kind: 'status', status: 422, json: { message }, times: 'always' });
    const ran = await report(emulator, COMMENT);
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toHaveLength(1);
  });
});

describe('the two tokens', () => {
  it('never meet: each goes to its own server only', async () => {
    await report(emulator, { ...COMMENT, environment: 'preview' });
    const seen = emulator.requests().map(({ platform, status }) => [platform, (status ?? 0) === 401]);
    expect(seen.filter(([, refused]) => refused)).toEqual([]);
    expect(new Set(seen.map(([platform]) => platform))).toEqual(new Set(['dollarbox', 'github']));
    expect(DOLLARBOX_TOKEN).not.toBe(DEMO_TOKENS.full);
  });
});

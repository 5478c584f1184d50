import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/github/seed/demo-tokens.ts';
import { call, links, seed, service, state, turn, useGithub, WEB } from '../service.ts';

useGithub();
const pull = async (number: number, repo = WEB) => (await call('GET', `${repo}/pulls/${number}`)).json;
const numbers = (json: readonly { number: number }[]) => json.map(({ number }) => number);

describe('a pull request', () => {
  it.each([
    { number: 7, state: 'open', merged: false, closed: false },
    { number: 8, state: 'closed', merged: false, closed: true },
    { number: 9, state: 'closed', merged: true, closed: true },
    { number: 10, state: 'open', merged: false, closed: false },
  ])('$number is $state', async ({ number, state: expected, merged, closed }) => {
    const json = await pull(number);
    expect(json).toMatchObject({ number, state: expected, merged });
    expect([json.closed_at !== null, json.merged_at !== null]).toEqual([closed, merged]);
  });

  it('has head and base of its repository', async () => {
    const { head, base, user, html_url } = await pull(7);
    expect(head).toMatchObject({
      ref: 'feature-7',
      label: 'acme:feature-7',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      repo: { full_name: 'acme/web', fork: false },
    });
    expect(base).toMatchObject({ ref: 'main', repo: { full_name: 'acme/web' } });
    expect(base.sha).not.toBe(head.sha);
    expect(user.login).toBe('mona-example');
    expect(html_url).toBe('https://github.example.com/acme/web/pull/7');
  });

  it('can come from a fork, and from one that is gone', async () => {
    expect((await pull(10)).head).toMatchObject({
      label: 'forker-example:feature-10',
      repo: { full_name: 'forker-example/web', fork: true },
    });
    expect((await pull(11)).head.repo).toBeNull();
  });

  it('of another repository is another one', async () => {
    expect((await pull(7, '/repos/other/shop')).head.sha).not.toBe((await pull(7)).head.sha);
  });
});

describe('the list of pull requests', () => {
  const list = (query = '') => call('GET', `${WEB}/pulls${query}`);

  it('has the open ones, the newest first, 30 at a time', async () => {
    const reply = await list();
    expect(numbers(reply.json)).toEqual(Array.from({ length: 30 }, (_, index) => 220 - index));
    expect(links(reply)['last']).toBe(`${service.url}/repositories/700001/pulls?page=5`);
  });

  it('has number 7 on the second page of 100', async () => {
    const reply = await list('?state=open&per_page=100');
    expect(numbers(reply.json)).not.toContain(7);
    const next = await call('GET', links(reply)['next'] ?? '');
    expect(numbers(next.json)).toEqual([...Array.from({ length: 20 }, (_, i) => 120 - i), 12, 10, 7]);
  });

  it('does not say `merged`, but when', async () => {
    const { json } = await list('?state=closed&direction=asc');
    expect(json[1]).toMatchObject({ number: 9, merged_at: expect.any(String) });
    expect(json[1]).not.toHaveProperty('merged');
  });

  it.each([
    { query: '?state=closed&direction=asc&per_page=3', expected: [8, 9, 11] },
    { query: '?state=all&direction=asc&per_page=3', expected: [7, 8, 9] },
    { query: '?head=acme:feature-7', expected: [7] },
    { query: '?head=forker-example:feature-10', expected: [10] },
    { query: '?head=acme:feature-10', expected: [] },
    { query: '?base=release', expected: [] },
  ])('$query', async ({ query, expected }) => {
    expect(numbers((await list(query)).json)).toEqual(expected);
  });

  it('can be in the order of change', async () => {
    service.emulator.control.clock.advance(1000);
    seed({ pulls: [{ number: 101, state: 'closed' }] });
    const { json } = await list('?state=closed&sort=updated&direction=desc&per_page=1');
    expect(numbers(json)).toEqual([101]);
  });
});

describe('a pull request that closes meanwhile', () => {
  const states = async (number: number, times: number) => {
    const seen: string[] = [];
    for (let read = 0; read < times; read += 1) seen.push((await pull(number)).state);
    return seen;
  };

  it('does so after some reads, by switch', async () => {
    turn('closes-after-reads', '2');
    expect(await states(7, 4)).toEqual(['open', 'open', 'closed', 'closed']);
    expect(await pull(7)).toMatchObject({ closed_at: '2026-08-01T09:00:00Z', merged: false });
    expect(await states(10, 3)).toEqual(['open', 'open', 'closed']);
  });

  it('does so by start data, for itself alone', async () => {
    seed({ pulls: [{ number: 7, closes_after_reads: 1 }] });
    expect([await states(7, 3), await states(10, 3)]).toEqual([
      ['open', 'closed', 'closed'],
      ['open', 'open', 'open'],
    ]);
  });

  it('at once with 0', async () => {
    turn('closes-after-reads', '0');
    expect(await states(7, 1)).toEqual(['closed']);
  });

  it('is not closed by being listed', async () => {
    turn('closes-after-reads', '0');
    const { json } = await call('GET', `${WEB}/pulls?head=acme:feature-7`);
    expect(json[0].state).toBe('open');
  });
});

describe('start data', () => {
  it('closes, merges, opens and locks what is there', async () => {
    seed({ pulls: [{ number: 7, state: 'merged', locked: true }] });
    expect(await pull(7)).toMatchObject({ state: 'closed', merged: true, locked: true });
    seed({ pulls: [{ number: 7, state: 'open', head_sha: 'a'.repeat(40) }] });
    const json = await pull(7);
    expect(json).toMatchObject({ state: 'open', merged: false, closed_at: null, locked: true });
    expect(json.head.sha).toBe('a'.repeat(40));
  });

  it('adds repositories, tokens and pull requests', async () => {
    const token = 'ghs_emulator-seeded';
    seed({
      repos: [{ full_name: 'new/place', private: true, default_branch: 'trunk' }],
      tokens: [{ token, repos: ['new/place'], permissions: { pull_requests: 'read' } }],
      pulls: [{ repo: 'new/place', number: 3, head_ref: 'idea', head_repo: 'x/place', login: 'someone' }],
    });
    const { json } = await call('GET', '/repos/new/place/pulls/3', { token });
    expect(json).toMatchObject({
      head: { label: 'x:idea' },
      base: { ref: 'trunk' },
      user: { login: 'someone' },
    });
    const body = { body: 'x' };
    const refused = await call('POST', '/repos/new/place/issues/3/comments', { token, body });
    expect(refused.status).toBe(403);
    expect((await call('GET', '/repos/new/place/pulls/3')).status).toBe(404);
    expect((await call('GET', '/repos/new/place/deployments', { token })).status).toBe(404);
  });

  it('with a token for everything', async () => {
    seed({ tokens: [{ token: 'ghp_emulator-seeded', login: 'someone' }] });
    const extras = { token: 'ghp_emulator-seeded', body: { body: 'x' } };
    const { json } = await call('POST', '/repos/acme/private/issues/7/comments', extras);
    expect(json.user.login).toBe('someone');
  });

  it.each([
    [[], 'GitHub start data is an object'],
    [{ boxes: [] }, /has no boxes; it has: repos, tokens, pulls/],
    [{ pulls: {} }, 'pulls is a list'],
    [{ pulls: [1] }, 'An entry of pulls is an object'],
    [{ pulls: [{}] }, 'number is missing'],
    [{ pulls: [{ number: 'x' }] }, 'number is a whole number'],
    [{ pulls: [{ number: 5 }] }, '5 is an issue'],
    [{ pulls: [{ number: 7, state: 'gone' }] }, 'state is one of open, closed, merged'],
    [{ pulls: [{ number: 7, locked: 1 }] }, 'locked is true or false'],
    [{ pulls: [{ repo: 'no/where', number: 7 }] }, 'There is no repository no/where'],
    [{ comments: [{ number: 6, body: 'x' }] }, 'acme/web has no 6'],
    [{ comments: [{ number: 7 }] }, 'body is missing'],
    [{ comments: [{ number: 7, body: 1 }] }, 'body is a text'],
    [{ repos: [{ full_name: 'x' }] }, 'full_name is owner/name'],
    [{ tokens: [{ token: 'x', repos: 'y' }] }, 'repos is a list'],
    [{ tokens: [{ token: 'x', permissions: { issues: 'all' } }] }, 'issues is one of none, read, write'],
    [{ deployments: [{ ref: 'nowhere' }] }, 'No ref found for: nowhere'],
  ])('is refused: %j', (data, says) => {
    expect(() => seed(data)).toThrow(says);
  });

  it('is there again after a reset', async () => {
    seed({ pulls: [{ number: 7, state: 'closed' }], comments: [{ number: 7, body: 'x' }] });
    service.emulator.control.reset();
    expect((await pull(7)).state).toBe('open');
    expect(state().comments).toHaveLength(130);
    expect(JSON.stringify(state())).not.toContain(DEMO_TOKENS.full);
  });
});

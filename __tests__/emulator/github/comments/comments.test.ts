import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/github/seed/demo-tokens.ts';
import { COPIED_MARKER_ID } from '../../../../src/emulator/github/seed/seed.ts';
import { COMMENTS, call, links, seed, service, state, turn, useGithub, WEB } from '../service.ts';

useGithub();
const add = (body: unknown, token: string = DEMO_TOKENS.full, path = COMMENTS) =>
  call('POST', path, { token, body: { body } });
const item = (id: number) => `${WEB}/issues/comments/${id}`;
const ids = (json: readonly { id: number }[]) => json.map(({ id }) => id);

describe('a new comment', () => {
  it('has the fields that clients use', async () => {
    const { status, headers, json } = await add('Preview is ready');
    expect(status).toBe(201);
    expect(json).toMatchObject({
      id: 3_000_000_001,
      body: 'Preview is ready',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      created_at: '2026-08-01T09:00:00Z',
      updated_at: '2026-08-01T09:00:00Z',
      html_url: 'https://github.example.com/acme/web/pull/7#issuecomment-3000000001',
      url: `${service.url}${item(3_000_000_001)}`,
      issue_url: `${service.url}${WEB}/issues/7`,
      performed_via_github_app: { slug: 'github-actions' },
    });
    expect(headers.get('location')).toBe(json.url);
    const { json: all } = await call('GET', `${COMMENTS}?per_page=100&page=2`);
    expect(all.at(-1)).toEqual(json);
  });

  it.each([
    ['otherApp', 'preview-helper[bot]', 'preview-helper'],
    ['user', 'mona-example', undefined],
  ] as const)('of %s is by %s', async (name, login, slug) => {
    const { json } = await add('x', DEMO_TOKENS[name]);
    expect([json.user.login, json.performed_via_github_app?.slug]).toEqual([login, slug]);
  });

  it('may not name its app, by switch', async () => {
    turn('comment-app', 'null');
    expect((await add('x')).json.performed_via_github_app).toBeNull();
  });

  it('can be on an issue, and its page says so', async () => {
    const { json } = await add('x', undefined, `${WEB}/issues/5/comments`);
    expect(json.html_url).toContain('/acme/web/issues/5#');
  });

  it('is refused on a locked conversation', async () => {
    const { status, json } = await add('x', undefined, `${WEB}/issues/12/comments`);
    expect([status, json.message]).toEqual([403, 'Unable to create comment because issue is locked.']);
  });

  it.each([
    { name: 'nothing', body: '', status: 422, says: '"body" wasn\'t supplied' },
    { name: 'a number', body: '{"body":1}', status: 422, says: '1 is not a string' },
    { name: 'a blank one', body: '{"body":" \\n"}', status: 422, says: 'Validation Failed' },
    { name: 'no JSON', body: '{"body', status: 400, says: 'Problems parsing JSON' },
    { name: 'a list', body: '[]', status: 400, says: 'Body should be a JSON object' },
  ])('is not made of $name', async ({ body, status, says }) => {
    const reply = await call('POST', COMMENTS, { body });
    expect(reply.status).toBe(status);
    expect(reply.json.message).toContain(says);
    expect(state().comments).toHaveLength(130);
  });
});

describe('the length of a comment', () => {
  it.each([
    { limit: 'characters', fits: 'é'.repeat(65_536), over: 'é'.repeat(65_537) },
    { limit: 'characters', fits: '😀'.repeat(65_536), over: '😀'.repeat(65_537) },
    { limit: 'bytes', fits: 'é'.repeat(32_768), over: `${'é'.repeat(32_768)}.` },
    { limit: 'stored', fits: 'a'.repeat(262_144), over: 'a'.repeat(262_145) },
  ])('in $limit', async ({ limit, fits, over }) => {
    turn('body-limit', limit);
    const { json } = await add(fits);
    expect(json.body).toBe(fits);
    const refusals = [await add(over), await call('PATCH', item(json.id), { body: { body: over } })];
    for (const { status, json: refused } of refusals) {
      expect(status).toBe(422);
      expect(refused).toMatchObject({
        message: 'Validation Failed',
        status: '422',
        errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }],
      });
    }
    expect(state().comments.at(-1).body).toBe(fits);
  });
});

describe('a comment', () => {
  it('is rewritten in place', async () => {
    const { json } = await add('one');
    service.emulator.control.clock.advance(5000);
    const { status, json: changed } = await call('PATCH', item(json.id), { body: { body: 'two' } });
    expect(status).toBe(200);
    expect(changed).toEqual({ ...json, body: 'two', updated_at: '2026-08-01T09:00:05Z' });
    expect(state().comments).toHaveLength(131);
  });

  it('of somebody else is rewritten too, and stays theirs', async () => {
    const { json } = await call('PATCH', item(COPIED_MARKER_ID), { body: { body: 'mine' } });
    expect([json.body, json.user.login]).toEqual(['mine', 'preview-helper[bot]']);
  });

  it('is deleted once', async () => {
    const { json } = await add('one');
    const { status, json: nothing } = await call('DELETE', item(json.id));
    expect([status, nothing]).toEqual([204, undefined]);
    for (const method of ['PATCH', 'DELETE']) {
      const body = method === 'PATCH' ? { body: { body: 'x' } } : {};
      expect((await call(method, item(json.id), body)).status).toBe(404);
    }
  });
});

describe('the list of comments', () => {
  it('has the oldest first, 30 of 130, and says where the others are', async () => {
    const reply = await call('GET', COMMENTS);
    expect(ids(reply.json)).toEqual(Array.from({ length: 30 }, (_, index) => 2_500_000_001 + index));
    const list = `${service.url}/repositories/700001/issues/7/comments`;
    expect(links(reply)).toEqual({ next: `${list}?page=2`, last: `${list}?page=5` });
  });

  it('can be walked by its links', async () => {
    const seen: number[] = [];
    let url: string | undefined = `${COMMENTS}?per_page=50`;
    while (url !== undefined) {
      const reply = await call('GET', url);
      seen.push(...ids(reply.json));
      url = links(reply)['next'];
    }
    expect(new Set(seen).size).toBe(130);
    expect(seen).toHaveLength(130);
  });

  it.each([
    { query: '?per_page=100&page=2', count: 30, rels: ['prev', 'first'] },
    { query: '?per_page=50&page=2', count: 50, rels: ['prev', 'next', 'last', 'first'] },
    { query: '?per_page=1000', count: 100, rels: ['next', 'last'] },
    { query: '?per_page=0', count: 30, rels: ['next', 'last'] },
    { query: '?page=x', count: 30, rels: ['next', 'last'] },
    { query: '?per_page=100&page=3', count: 0, rels: ['prev', 'first'] },
  ])('$query has $count', async ({ query, count, rels }) => {
    const reply = await call('GET', COMMENTS + query);
    expect(reply.json).toHaveLength(count);
    expect(Object.keys(links(reply))).toEqual(rels);
  });

  it('has no Link when all is on one page', async () => {
    await add('x', undefined, `${WEB}/issues/8/comments`);
    const { json, headers } = await call('GET', `${WEB}/issues/8/comments`);
    expect([json.length, headers.get('link')]).toEqual([1, null]);
  });

  it.each([
    ['repos', (url: string) => `${url}${COMMENTS}?page=2`],
    ['foreign', () => 'https://api.example.com/repositories/700001/issues/7/comments?page=2'],
    ['loop', (url: string) => `${url}/repositories/700001/issues/7/comments?page=1`],
    ['absent', () => undefined],
  ])('leads elsewhere with links %s', async (value, next) => {
    turn('links', value);
    expect(links(await call('GET', COMMENTS))['next']).toBe(next(service.url));
  });

  it('loops on the last page too', async () => {
    turn('links', 'loop');
    const { next } = links(await call('GET', `${COMMENTS}?page=5`));
    expect(next).toContain('page=5');
  });

  it('can begin at a time of change', async () => {
    await call('PATCH', item(2_500_000_003), { body: { body: 'changed' } });
    const { json } = await add('new');
    const reply = await call('GET', `${COMMENTS}?since=2026-08-01T09:00:00Z`);
    expect(ids(reply.json)).toEqual([2_500_000_003, json.id]);
  });

  it('may not show yet what is new', async () => {
    await add('new');
    service.emulator.control.addFault({ kind: 'stale', method: 'GET', path: COMMENTS });
    await add('newer');
    const last = async () => (await call('GET', `${COMMENTS}?per_page=100&page=2`)).json.at(-1).body;
    expect([await last(), await last()]).toEqual(['new', 'newer']);
  });

  it('has a copy of a marker by another app on page 3', async () => {
    const { json } = await call('GET', `${COMMENTS}?page=3`);
    expect(json[3]).toMatchObject({
      created_at: '2026-01-05T08:01:03Z',
      id: COPIED_MARKER_ID,
      user: { login: 'preview-helper[bot]' },
    });
    expect(json[3].body).toMatch(/^<!-- boxwright/);
  });

  it('has what was seeded', async () => {
    seed({
      comments: [
        { number: 8, body: 'own' },
        { number: 8, body: 'copy', login: 'someone-else' },
        { repo: 'other/shop', number: 7, body: 'far', id: 77 },
      ],
    });
    const { json } = await call('GET', `${WEB}/issues/8/comments`);
    expect(json).toMatchObject([
      { body: 'own', user: { login: 'github-actions[bot]' } },
      { body: 'copy', user: { login: 'someone-else', type: 'User' } },
    ]);
    expect(json[1].performed_via_github_app).toBeNull();
    expect((await call('GET', '/repos/other/shop/issues/7/comments')).json).toMatchObject([{ body: 'far' }]);
  });
});

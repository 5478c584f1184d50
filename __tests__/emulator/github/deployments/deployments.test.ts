import { describe, expect, it } from '@jest/globals';
import { call, DEPLOYMENTS, seed, service, state, turn, useGithub, WEB } from '../service.ts';

useGithub();
const SHA = 'c'.repeat(40);
const deploy = (body: object = {}) => call('POST', DEPLOYMENTS, { body: { ref: 'main', ...body } });
const idOf = async (body: object = {}): Promise<number> => (await deploy(body)).json.id;
const say = (id: number, body: object) => call('POST', `${DEPLOYMENTS}/${id}/statuses`, { body });
const stored = (id: number) => state().deployments.find((deployment: { id: number }) => deployment.id === id);
const history = (id: number) => stored(id).statuses.map((status: { state: string }) => status.state);

describe('a new deployment', () => {
  it('has the documented defaults', async () => {
    const { status, headers, json } = await deploy();
    expect(status).toBe(201);
    expect(json).toMatchObject({
      id: 2_200_000_001,
      ref: 'main',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      task: 'deploy',
      environment: 'production',
      original_environment: 'production',
      description: null,
      transient_environment: false,
      production_environment: true,
      creator: { login: 'github-actions[bot]' },
      created_at: '2026-08-01T09:00:00Z',
      statuses_url: `${service.url}${DEPLOYMENTS}/2200000001/statuses`,
      performed_via_github_app: { slug: 'github-actions' },
    });
    expect(headers.get('location')).toBe(json.url);
    expect((await call('GET', DEPLOYMENTS)).json[0]).toEqual(json);
    expect((await call('GET', json.statuses_url)).json).toEqual([]);
  });

  it('keeps what was given', async () => {
    const given = {
      ref: SHA,
      task: 'deploy:preview',
      environment: 'preview',
      description: 'Pull request 7',
      transient_environment: true,
      production_environment: false,
      payload: { pull: 7 },
    };
    const { json } = await deploy({ ...given, auto_merge: false, required_contexts: [] });
    expect(json).toMatchObject({ ...given, sha: SHA });
    expect((await deploy({ payload: 'text' })).json.payload).toBe('text');
    expect((await deploy({ environment: 'x' })).json.production_environment).toBe(false);
  });

  it.each(['feature-7', 'refs/heads/feature-7', 'refs/pull/7/merge', 'pull/7/head'])(
    'of %s is of its commit',
    async (ref) => {
      const { json } = await call('GET', `${WEB}/pulls/7`);
      expect((await deploy({ ref })).json.sha).toBe(json.head.sha);
    },
  );

  it.each(['nowhere', 'feature-10', 'refs/pull/999/merge', 'abc123'])('of %s is refused', async (ref) => {
    const { status, json } = await deploy({ ref });
    expect([status, json.message]).toEqual([422, `No ref found for: ${ref}`]);
  });

  it('of an unknown commit is refused by switch', async () => {
    turn('unknown-sha', 'refused');
    const { json } = await call('GET', `${WEB}/pulls/10`);
    expect([(await deploy({ ref: SHA })).status, (await deploy({ ref: json.head.sha })).status]).toEqual([
      422, 201,
    ]);
  });

  it.each([
    { body: { ref: undefined }, says: '"ref" wasn\'t supplied' },
    { body: { ref: 7 }, says: '7 is not a string' },
    { body: { auto_merge: 'no' }, says: '"no" is not a boolean' },
    { body: { required_contexts: 'build' }, says: 'is not an array of strings' },
    { body: { required_contexts: [1] }, says: 'is not an array of strings' },
    { body: { payload: [1] }, says: 'is not an object or a string' },
    { body: { transient_environment: 1 }, says: '1 is not a boolean' },
  ])('422 for $body', async ({ body, says }) => {
    const { status, json } = await deploy(body);
    expect(status).toBe(422);
    expect(json.message).toContain(says);
  });
});

describe('a ref that is behind', () => {
  const ref = 'feature-7';

  it('is merged first: 202 and no deployment, then 201', async () => {
    turn('auto-merge', 'merged');
    const { status, json } = await deploy({ ref });
    expect([status, json]).toEqual([202, { message: 'Auto-merged main into feature-7 on deployment.' }]);
    expect(state().deployments).toHaveLength(4);
    expect((await deploy({ ref })).status).toBe(201);
  });

  it('may conflict', async () => {
    turn('auto-merge', 'conflict');
    const { status, json } = await deploy({ ref });
    expect([status, json.message]).toEqual([409, 'Conflict merging main into feature-7.']);
  });

  it.each(['merged', 'conflict'])('does not matter without auto_merge, nor for main: %s', async (value) => {
    turn('auto-merge', value);
    expect([(await deploy({ ref, auto_merge: false })).status, (await deploy()).status]).toEqual([201, 201]);
  });
});

describe('a commit whose checks are not green', () => {
  it.each(['failure', 'pending'])('%s: 409 unless no check is asked for', async (value) => {
    turn('commit-checks', value);
    const { status, json } = await deploy();
    expect(status).toBe(409);
    expect(json).toMatchObject({
      message: 'Conflict: Commit status checks failed for main.',
      errors: [{ field: 'required_contexts', contexts: [{ context: 'build', state: value }] }],
    });
    const asked = await Promise.all(
      [[], ['other'], ['build']].map((required_contexts) => deploy({ required_contexts })),
    );
    expect(asked.map((reply) => reply.status)).toEqual([201, 201, 409]);
  });
});

describe('a status', () => {
  it('is added to the history, the newest first', async () => {
    const id = await idOf({ environment: 'preview' });
    await say(id, { state: 'in_progress' });
    const { status, headers, json } = await say(id, {
      state: 'success',
      description: 'Ready',
      environment_url: 'https://example.com/7',
      log_url: 'https://example.com/log',
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      state: 'success',
      description: 'Ready',
      environment: 'preview',
      environment_url: 'https://example.com/7',
      log_url: 'https://example.com/log',
      target_url: 'https://example.com/log',
      creator: { login: 'github-actions[bot]' },
      deployment_url: `${service.url}${DEPLOYMENTS}/${id}`,
    });
    expect(headers.get('location')).toBe(json.url);
    const list = (await call('GET', `${DEPLOYMENTS}/${id}/statuses`)).json;
    expect(list.map((one: { state: string }) => one.state)).toEqual(['success', 'in_progress']);
    expect(list[0]).toEqual(json);
  });

  it.each(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'])(
    'may be %s',
    async (value) => {
      const id = await idOf();
      expect((await say(id, { state: value })).status).toBe(201);
      expect(stored(id).state).toBe(value);
    },
  );

  it.each([
    { body: { state: 'ready' }, field: 'state' },
    { body: { state: 'success', description: 'x'.repeat(141) }, field: 'description' },
    { body: { state: 'success', environment_url: 'javascript:alert(1)' }, field: 'environment_url' },
    { body: { state: 'success', log_url: 'example.com' }, field: 'log_url' },
  ])('is refused for its $field', async ({ body, field }) => {
    const id = await idOf();
    const { status, json } = await say(id, body);
    expect([status, json.message]).toEqual([422, 'Validation Failed']);
    expect(json.errors).toMatchObject([{ resource: 'DeploymentStatus', field }]);
    expect(history(id)).toEqual([]);
  });

  it('may have 140 characters, and needs a state', async () => {
    const id = await idOf();
    expect((await say(id, { state: 'success', description: '😀'.repeat(140) })).status).toBe(201);
    expect((await say(id, {})).json.message).toContain('"state" wasn\'t supplied');
  });

  it('can move a deployment to another environment', async () => {
    const id = await idOf({ environment: 'one' });
    await say(id, { state: 'success', environment: 'two' });
    expect(stored(id)).toMatchObject({ environment: 'two', originalEnvironment: 'one' });
  });
});

describe('a success', () => {
  const success = { state: 'success' };

  it('ends earlier successes of its environment, and nothing else', async () => {
    const cases = {
      earlier: await idOf({ environment: 'preview' }),
      failed: await idOf({ environment: 'preview' }),
      transient: await idOf({ environment: 'preview', transient_environment: true }),
      production: await idOf({ environment: 'preview', production_environment: true }),
      elsewhere: await idOf({ environment: 'other' }),
    };
    for (const id of Object.values(cases)) await say(id, { ...success, auto_inactive: false });
    await say(cases.failed, { state: 'failure' });
    const newest = await idOf({ environment: 'preview' });
    await say(newest, success);
    const last = (id: number) => stored(id).state;
    expect(Object.fromEntries(Object.entries(cases).map(([name, id]) => [name, last(id)]))).toEqual({
      earlier: 'inactive',
      failed: 'failure',
      transient: 'success',
      production: 'success',
      elsewhere: 'success',
    });
    expect(last(newest)).toBe('success');
    expect(stored(1_800_000_004).state).toBe('success');
  });

  it('of an earlier one does not end a later one', async () => {
    const [one, two] = [await idOf({ environment: 'preview' }), await idOf({ environment: 'preview' })];
    await say(two, success);
    await say(one, success);
    expect([stored(one).state, stored(two).state]).toEqual(['success', 'success']);
  });

  it.each([{ state: 'failure' }, { state: 'success', auto_inactive: false }])(
    'is needed, without auto_inactive: false: %j',
    async (body) => {
      const [one, two] = [await idOf({ environment: 'preview' }), await idOf({ environment: 'preview' })];
      await say(one, success);
      await say(two, body);
      expect(stored(one).state).toBe('success');
    },
  );
});

describe('the list of deployments', () => {
  const ids = async (query: string) =>
    (await call('GET', DEPLOYMENTS + query)).json.map(({ id }: { id: number }) => id - 1_800_000_000);

  it.each([
    { query: '', expected: [3, 2, 1] },
    { query: '?environment=staging', expected: [3, 2] },
    { query: '?environment=staging&ref=feature-8', expected: [3] },
    { query: '?task=other', expected: [] },
    { query: `?sha=${SHA}`, expected: [] },
    { query: '?per_page=2&page=2', expected: [1] },
  ])('$query', async ({ query, expected }) => {
    expect(await ids(query)).toEqual(expected);
  });
});

describe('start data', () => {
  it('has deployments with their last state', async () => {
    seed({
      deployments: [
        { id: 5, environment: 'preview', transient_environment: true, state: 'success', login: 'someone' },
        { ref: 'feature-7', payload: { pull: 7 } },
      ],
    });
    expect(stored(5)).toMatchObject({ environment: 'preview', login: 'someone', transient: true });
    expect(history(5)).toEqual(['success']);
    expect(stored(2_200_000_001)).toMatchObject({ payload: { pull: 7 }, state: null, production: true });
    expect(await idOf()).toBe(2_200_000_002);
  });
});

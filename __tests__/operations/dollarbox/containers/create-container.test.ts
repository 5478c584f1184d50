import { describe, expect, it } from '@jest/globals';
import { createContainer } from '../../../../src/operations/dollarbox/containers/create-container.ts';
import { told, useDollarbox } from '../stage.ts';

const box = useDollarbox();
const WEB = { name: 'web', image: 'registry.example.com/web:1', port: '8080' };
const create = (more: Readonly<Record<string, string>> = {}) => box.run(createContainer, { ...WEB, ...more });
const named = (name: string) =>
  box.state().containers.filter((one) => one.org === 'acme' && one.name === name);
const posts = () => box.requests('POST', /containers/).length;

describe('create-container', () => {
  it('creates one, waits until it runs and tells its address', async () => {
    const { result, known } = await create({
      env: 'LOG=debug\nKEY=hunter2-hunter2',
      command: '[serve, "-p", "80"]',
    });
    expect(result).toMatchObject({
      outcome: 'created',
      changed: true,
      title: 'Container web is running.',
      outputs: {
        id: '123',
        name: 'web',
        status: 'running',
        address: '2001:db8::7b',
        url: 'http://[2001:db8::7b]:8080/',
      },
      resource: { id: '123', env: ['LOG', 'KEY'], command: ['serve', '-p', '80'] },
    });
    expect(known).toMatchObject({ id: '123', status: 'running' });
    expect(named('web')).toMatchObject([{ env: { LOG: 'debug', KEY: 'hunter2-hunter2' }, stage: 'settled' }]);
  });

  it('looks through every page for the name, and names the org in every request', async () => {
    const { result } = await create({ name: 'old-117', image: 'registry.example.com/app:1' });
    expect(result).toMatchObject({ outcome: 'unchanged', outputs: { id: '117' } });
    const requests = box.requests();
    expect(box.requests('GET', /containers\/$/)).toHaveLength(2);
    expect(requests.every(({ headerNames }) => headerNames.includes('x-dollarbox-org'))).toBe(true);
    expect(requests.every(({ path }) => path.endsWith('/'))).toBe(true);
  });

  it('changes nothing when run again, and says that a moved tag is not seen', async () => {
    await create({ env: 'A=1' });
    const { result, log } = await create({ env: 'A=1' });
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false, outputs: { id: '123' } });
    expect(posts()).toBe(1);
    expect(box.requests('PATCH')).toHaveLength(0);
    expect(log.join()).toContain('If its tag was moved');
  });

  it('takes a date for a tag that may move', async () => {
    const image = 'registry.example.com/web:20261128';
    await create({ image });
    expect((await create({ image })).log.join()).toContain('If its tag was moved');
  });

  it.each([
    ['its digest', `@sha256:${'0a'.repeat(32)}`],
    ['a commit', `:${'0a'.repeat(20)}`],
    ['a commit cut short', ':sha-860c190'],
  ])('says nothing of tags to an image named by %s', async (_by, name) => {
    const image = `registry.example.com/web${name}`;
    await create({ image });
    const { result, log } = await create({ image });
    expect(result?.outcome).toBe('unchanged');
    expect(log.join()).not.toContain('tag');
  });

  it('leaves env and command alone when not given, and clears them with {} and []', async () => {
    await create({ env: 'A=1', command: 'serve' });
    await create({ image: 'registry.example.com/web:2' });
    expect(named('web')).toMatchObject([
      { env: { A: '1' }, command: ['serve'], image: 'registry.example.com/web:2' },
    ]);
    const { result } = await create({ image: 'registry.example.com/web:2', env: '{}', command: '[]' });
    expect(result?.outcome).toBe('updated');
    expect(named('web')).toMatchObject([{ env: {}, command: [] }]);
  });

  it('sends all that can change when something does', async () => {
    await create({ env: 'A=1' });
    await create({ env: 'A=2' });
    expect(box.requests('PATCH')).toMatchObject([{ path: '/api/v1/containers/123/' }]);
    expect(Object.keys(box.requests('PATCH')[0]?.body as object)).toEqual(['image', 'env', 'command']);
  });

  it.each([
    { ifExists: 'update', outcome: 'updated', ids: [123], image: ':2' },
    { ifExists: 'reuse', outcome: 'unchanged', ids: [123], image: ':1' },
    { ifExists: 'recreate', outcome: 'recreated', ids: [124], image: ':2' },
  ])('with if-exists: $ifExists ends as $outcome', async ({ ifExists, outcome, ids, image }) => {
    await create();
    const { result } = await create({ image: 'registry.example.com/web:2', 'if-exists': ifExists });
    expect(result?.outcome).toBe(outcome);
    expect(named('web').map(({ id }) => id)).toEqual(ids);
    expect(named('web')[0]?.image).toContain(image);
  });

  it('with if-exists: fail refuses', async () => {
    await create();
    const ran = await create({ 'if-exists': 'fail' });
    expect(told(ran)).toMatch(/Container web exists .* There is already a container web \(123\)/);
    expect(posts()).toBe(1);
  });

  it('keeps what is not given when it recreates', async () => {
    await create({ env: 'A=1', command: 'serve' });
    await create({ 'if-exists': 'recreate' });
    expect(named('web')).toMatchObject([{ id: 124, env: { A: '1' }, command: ['serve'] }]);
  });

  it('recreates a failed one, since writing the same again would not help', async () => {
    await box.run(createContainer, { ...WEB, image: 'registry.example.com/fail-web:1' });
    const ran = await box.run(createContainer, { ...WEB, image: 'registry.example.com/fail-web:1' });
    expect(ran.error?.outcome).toBe('failed');
    expect(named('web').map(({ id }) => id)).toEqual([124]);
    expect(ran.log.join()).toContain('Container web (123) had failed; deleting it and starting anew');
  });

  it('updates a failed one to an image that works', async () => {
    await box.run(createContainer, { ...WEB, image: 'registry.example.com/fail-web:1' });
    const { result } = await create();
    expect(result).toMatchObject({ outcome: 'updated', outputs: { status: 'running' } });
  });

  it.each([
    { reason: 'none', text: 'DollarBox gives no reason' },
    { reason: 'error', text: /Container web \(123\) ended as failed: \w+/ },
    { reason: 'status_message', text: /ended as failed: \w+/ },
  ])('is red when it fails, with the reason from $reason', async ({ reason, text }) => {
    box.turn('failure-reason', reason);
    const ran = await create({ image: 'registry.example.com/web:fail' });
    expect(ran.error?.message).toMatch(text);
    expect(ran.error?.title).toBe('Container web did not start');
    expect(ran.known).toMatchObject({ id: '123', status: 'failed' });
    expect(ran.wrote).toBe(true);
  });

  it('waits through a status nobody knows and says so once', async () => {
    const { result, log } = await create({
      image: 'registry.example.com/web:weird-then-run',
      'poll-interval': '100ms',
    });
    expect(result?.outcome).toBe('created');
    box.turn('provisioning-stage', 'skipped');
    const other = await create({ name: 'odd', image: 'registry.example.com/web:weird' });
    expect(other.error).toMatchObject({ outcome: 'timed-out' });
    expect(other.log.filter((line) => line.includes('"hibernating" is not known'))).toHaveLength(1);
    expect(other.error?.message).toBe(
      'Container odd (124) was still hibernating when the deadline of 10 min passed.',
    );
    expect(log.length).toBeGreaterThan(0);
  });

  it.each(['empty', 'null', 'absent'])(
    'waits for an address that comes after running and is %s before',
    async (form) => {
      box.turn('ip-lag', 'yes');
      box.turn('ip-missing', form);
      const { result, log } = await create({ 'poll-interval': '100ms' });
      expect(result?.outputs).toMatchObject({ address: '2001:db8::7b' });
      expect(log.join()).toContain('running, without an address yet');
    },
  );

  it('does not wait with wait: false', async () => {
    const { result, left } = await create({ wait: 'false' });
    expect(result).toMatchObject({ outcome: 'created', outputs: { id: '123', status: 'pending' } });
    expect(result?.outputs?.url).toBeUndefined();
    expect(left).toEqual(['container web (123)']);
  });

  it('times out with the id known, and undoes what it created when told so', async () => {
    const ran = await create({ image: 'registry.example.com/web:hang', timeout: '30s' });
    expect(ran.error).toMatchObject({ outcome: 'timed-out' });
    expect(ran.known).toMatchObject({ id: '123', status: 'pending' });
    expect(await ran.undo()).toEqual(['container web (123) was created and is deleted again']);
    expect(named('web')).toEqual([]);
  });

  it('has nothing to undo when it only updated', async () => {
    await create();
    const ran = await create({ image: 'registry.example.com/web:hang', timeout: '30s' });
    expect(ran.error?.outcome).toBe('timed-out');
    expect(await ran.undo()).toEqual([]);
    expect(named('web')).toHaveLength(1);
  });

  it('waits for one that is being deleted, then creates', async () => {
    await create();
    box.turn('delete', 'deleting');
    const { deleteContainer } = await import(
      '../../../../src/operations/dollarbox/containers/delete-container.ts'
    );
    await box.run(deleteContainer, { name: 'web', wait: 'false' });
    const { result } = await create();
    expect(result).toMatchObject({ outcome: 'created', outputs: { id: '124' } });
  });

  it('never shows a value of env', async () => {
    const secret = 'never-to-be-seen-4711';
    const first = await create({ env: `KEY=${secret}` });
    const plan = await create({ env: 'OTHER=1', 'dry-run': 'true' });
    const failed = await create({ env: `KEY=${secret}2`, image: 'registry.example.com/web:fail' });
    expect(first.visible + plan.visible + failed.visible).not.toContain(secret);
    expect(plan.result?.plan?.[0]?.fields).toEqual([
      { field: 'env KEY', from: '(set)', to: '(removed)' },
      { field: 'env OTHER', from: '(not set)', to: '(set)' },
    ]);
  });
});

describe('create-container, dry run', () => {
  it.each([
    { inputs: {}, seen: { action: 'create', target: 'container web' } },
    { inputs: { name: 'old-001' }, seen: { action: 'update', target: 'container old-001 (1)' } },
    {
      inputs: { name: 'old-001', image: 'registry.example.com/app:1' },
      seen: { action: 'none', target: 'container old-001 (1)' },
    },
    {
      inputs: { name: 'old-001', 'if-exists': 'recreate' },
      seen: { action: 'recreate', target: 'container old-001 (1)' },
    },
  ])('plans $seen.action and writes nothing', async ({ inputs, seen }) => {
    const { result, wrote } = await create({ ...inputs, 'dry-run': 'true' });
    expect(result).toMatchObject({ outcome: 'planned', changed: seen.action !== 'none', plan: [seen] });
    expect(wrote).toBe(false);
    expect(box.requests().every(({ method }) => method === 'GET')).toBe(true);
  });
});

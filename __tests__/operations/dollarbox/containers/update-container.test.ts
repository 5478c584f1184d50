import { describe, expect, it } from '@jest/globals';
import { createContainer } from '../../../../src/operations/dollarbox/containers/create-container.ts';
import { updateContainerOperation } from '../../../../src/operations/dollarbox/containers/update-container.ts';
import { told, useDollarbox } from '../stage.ts';

const box = useDollarbox();
const NEW = 'registry.example.com/app:2';
const update = (inputs: Readonly<Record<string, string>>) => box.run(updateContainerOperation, inputs);
const patches = () => box.requests('PATCH');

describe('update-container', () => {
  it.each([{ name: 'old-107' }, { id: '107' }])('changes the one of %j in place', async (which) => {
    const { result } = await update({ ...which, image: NEW, port: '80' });
    expect(result).toMatchObject({
      outcome: 'updated',
      changed: true,
      title: 'Container old-107 is running.',
      outputs: { id: '107', name: 'old-107', url: 'http://[2001:db8::6b]:80/' },
    });
    expect(patches().map(({ path, body }) => [path, body])).toEqual([
      ['/api/v1/containers/107/', { image: NEW, env: {}, command: [] }],
    ]);
  });

  it('never sends the name, and always the three others', async () => {
    await update({ name: 'old-001', env: '{A: "1"}', command: 'serve' });
    expect(Object.keys(patches()[0]?.body as object).sort()).toEqual(['command', 'env', 'image']);
  });

  it('sends along as it is now what another user changed between the look and the change', async () => {
    box.faults({ kind: 'delay', delayMs: 300, method: 'GET', path: '/api/v1/containers/1/' });
    const running = update({ name: 'old-001', image: NEW });
    while (box.requests('GET', /containers\/1\//).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await box.call('PATCH', '/containers/1/', { env: { THEIRS: '1' }, command: ['serve'] });
    expect((await running).result?.outcome).toBe('updated');
    expect(box.state().containers.find(({ id }) => id === 1)).toMatchObject({
      ...{ image: NEW, env: { THEIRS: '1' }, command: ['serve'] },
    });
  });

  it('leaves out an image that the platform does not show', async () => {
    const json = { id: 1, name: 'old-001', image: null, env: null, command: null, status: 'running' };
    box.faults({ kind: 'status', status: 200, json, method: 'GET', path: '/api/v1/containers/1/', times: 2 });
    await update({ name: 'old-001', env: 'A=1' });
    expect(patches()[0]?.body).toEqual({ env: { A: '[redacted]' }, command: [] });
  });

  it('changes nothing the second time', async () => {
    await update({ name: 'old-001', image: NEW });
    const { result } = await update({ name: 'old-001', image: NEW });
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(patches()).toHaveLength(1);
  });

  it.each([
    { inputs: { name: 'nothing-here', image: NEW }, text: 'There is no container nothing-here.' },
    { inputs: { id: '4711', image: NEW }, text: 'There is no container 4711.' },
    { inputs: { id: '121', image: NEW }, text: 'There is no container 121.' },
  ])('is red and absent for $inputs', async ({ inputs, text }) => {
    const ran = await update(inputs);
    expect(ran.error).toMatchObject({ outcome: 'absent', message: text });
    expect(patches()).toEqual([]);
  });

  it.each([
    { inputs: { image: NEW }, text: 'name: is required, or `id` in its place' },
    { inputs: { id: '1', name: 'old-001', image: NEW }, text: 'id: cannot be given together with `name`' },
    { inputs: { name: 'old-001' }, text: 'Nothing to change: give image, env, env-file or command.' },
  ])('refuses the inputs $inputs before any request', async ({ inputs, text }) => {
    const ran = await update(inputs);
    expect(ran.error?.message).toContain(text);
    expect(box.requests()).toEqual([]);
  });

  it('plans field by field', async () => {
    const { result } = await update({ name: 'old-001', image: NEW, 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [
        {
          action: 'update',
          target: 'container old-001 (1)',
          fields: [{ field: 'image', from: 'registry.example.com/app:1', to: NEW }],
        },
      ],
    });
    expect(patches()).toEqual([]);
  });

  it('is absent when it is deleted between the look and the change', async () => {
    box.faults({ kind: 'delay', delayMs: 200, method: 'PATCH' });
    const running = update({ name: 'old-001', image: NEW });
    await box.arrived('PATCH');
    await box.call('DELETE', '/containers/1/');
    expect((await running).error).toMatchObject({
      outcome: 'absent',
      message: 'Container old-001 (1) was deleted meanwhile.',
    });
  });

  it('is absent when it is on its way out', async () => {
    box.turn('delete', 'deleting');
    await update({ name: 'old-001', 'dry-run': 'true', image: NEW });
    await box.call('DELETE', '/containers/1/');
    const ran = await update({ id: '1', image: NEW });
    expect(ran.error).toMatchObject({
      outcome: 'absent',
      message: 'Container old-001 (1) is being deleted.',
    });
  });

  it('repeats a change whose answer was lost: it is the same twice', async () => {
    box.faults({ kind: 'cut-after', method: 'PATCH' });
    const { result } = await update({ name: 'old-001', image: NEW });
    expect(result?.outcome).toBe('updated');
  });
});

describe('a rollout', () => {
  it('is believed when the status shows it', async () => {
    const { result, log } = await update({ name: 'old-001', image: NEW });
    expect(result?.outputs?.status).toBe('running');
    expect(log.join()).not.toContain('does not show');
  });

  it('is believed after some seconds when the status never leaves running, and says so', async () => {
    box.turn('patch-status', 'unchanged');
    const { result, log } = await update({ name: 'old-001', image: NEW, 'poll-interval': '1s' });
    expect(result?.outcome).toBe('updated');
    expect(log.join()).toContain(
      'notice Container old-001 (1) said it was running all the time: DollarBox does not show whether the change is live yet.',
    );
    // Read to find it, read before the change, and at 0, 1, 2, 3, 4 and 5 seconds after it.
    expect(box.requests('GET', /containers\/1\//)).toHaveLength(8);
  });

  it('is believed at once when a later look shows it', async () => {
    box.turn('patch-status', 'unchanged');
    const json = { id: 1, name: 'old-001', image: NEW, status: 'pending' };
    box.faults({ kind: 'status', status: 200, json, method: 'GET', path: '/api/v1/containers/1/', skip: 2 });
    const { log } = await update({ name: 'old-001', image: NEW, 'poll-interval': '1s' });
    expect(log.join()).not.toContain('does not show');
    expect(box.requests('GET', /containers\/1\//)).toHaveLength(4);
  });

  it('that fails without showing it is red', async () => {
    box.turn('patch-status', 'unchanged');
    const ran = await update({
      name: 'old-001',
      image: 'registry.example.com/app:fail',
      'poll-interval': '1s',
    });
    expect(told(ran)).toContain('Container old-001 did not start');
  });

  it('that fails is red', async () => {
    const ran = await update({ name: 'old-001', image: 'registry.example.com/app:fail' });
    expect(told(ran)).toContain('Container old-001 (1) ended as failed');
    expect(ran.known).toMatchObject({ id: '1', status: 'failed' });
  });

  it('is not believed while another image runs', async () => {
    const old = { id: 1, name: 'old-001', image: 'registry.example.com/app:1', status: 'running' };
    const body = JSON.stringify({ ...old, ipv6_address: '2001:db8::1' });
    box.turn('patch-status', 'unchanged');
    box.faults({ kind: 'malformed', body, method: 'GET', path: '/api/v1/containers/1/', times: 12 });
    const { result } = await update({ name: 'old-001', image: NEW, 'poll-interval': '1s' });
    expect(result).toMatchObject({ outcome: 'updated', resource: { image: NEW } });
    expect(box.requests('GET', /containers\/1\//).length).toBeGreaterThan(12);
  });

  it('is believed in the platform’s own spelling of the image', async () => {
    const spelled = {
      ...{ id: 1, name: 'old-001', image: `docker.io/${NEW}`, status: 'running' },
      ipv6_address: '2001:db8::1',
    };
    box.faults({
      kind: 'malformed',
      body: JSON.stringify({ ...spelled, status: 'pending' }),
      method: 'PATCH',
    });
    box.faults({
      ...{ kind: 'malformed', body: JSON.stringify(spelled), method: 'GET' },
      ...{ path: '/api/v1/containers/1/', skip: 2, times: 'always' },
    } as const);
    const { result } = await update({ name: 'old-001', image: NEW });
    expect(result).toMatchObject({ outcome: 'updated', resource: { image: spelled.image } });
  });

  it('gives a new address when the platform does', async () => {
    box.turn('patch-ip', 'new');
    const { result } = await update({ name: 'old-001', image: NEW });
    expect(result?.outputs?.address).toBe('2001:db8:1::1');
  });

  it('sends a moved tag on when told to recreate', async () => {
    const image = 'registry.example.com/app:1';
    const { result } = await box.run(createContainer, { name: 'old-001', image, 'if-exists': 'recreate' });
    expect(result).toMatchObject({ outcome: 'recreated', outputs: { id: '123' } });
  });
});

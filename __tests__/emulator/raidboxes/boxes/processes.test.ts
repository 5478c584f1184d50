import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OTHER_USER } from '../../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Service, startRaidboxes } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const create = (body: unknown) => service.call('POST', '/v1/boxes', body);
const process = (token?: string) => service.call('GET', '/v1/processes/proc_123', undefined, token);
const found = async () =>
  ((await service.call('GET', '/v1/boxes?search=ci-1')).json as { boxes: readonly { id: string }[] }).boxes;

describe('creating a box', () => {
  it('answers 202 with a process, and the box is listed when it is completed', async () => {
    expect(await create({ title: 'ci-1', domain: 'ci.example.com', plan: 'x' })).toMatchObject({
      status: 202,
      json: { process_id: 'proc_123', status: 'in_progress', type: 'box_creation' },
    });
    expect(await found()).toEqual([]);
    service.emulator.control.clock.advance(3000);
    const [box] = await found();
    expect(box).toMatchObject({
      id: expect.stringMatching(/^[A-Z2-9]{8}$/),
      title: 'ci-1',
      domain: 'ci.example.com',
    });
    expect((await process()).json).toMatchObject({ status: 'completed', result: { id: box?.id } });
    expect((await service.call('GET', `/v1/boxes/${box?.id}`)).status).toBe(200);
  });

  it('needs a title', async () => {
    expect(await create({ name: 'x' })).toMatchObject({
      status: 400,
      json: {
        message: 'The title field is required.',
        details: { title: [{ message: 'The title field is required.' }] },
      },
    });
  });

  it('can fail, and then there is no box', async () => {
    service.set('process-outcome', 'failed');
    await create({ title: 'ci-1' });
    service.emulator.control.clock.advance(1e9);
    expect((await process()).json).toMatchObject({ status: 'failed', result: null });
    expect(await found()).toEqual([]);
  });
});

describe('a process', () => {
  it.each([
    ['id', { id: expect.any(String) }],
    ['box', { box: { title: 'ci-1' } }],
    ['none', null],
  ])('has a result as process-result %s says', async (value, result) => {
    service.set('process-result', value);
    await create({ title: 'ci-1' });
    service.emulator.control.clock.advance(3000);
    expect((await process()).json).toMatchObject({ result });
  });

  it('is nobody else’s business', async () => {
    await create({ title: 'ci-1' });
    const { email, password } = OTHER_USER;
    const { headers } = await service.call('POST', '/v1/login', { email, password }, '');
    expect((await process(headers.get('access_token') ?? '')).status).toBe(404);
    expect((await process()).status).toBe(200);
    expect((await process('')).status).toBe(401);
    expect((await service.call('GET', '/v1/processes/proc_9')).status).toBe(404);
  });
});

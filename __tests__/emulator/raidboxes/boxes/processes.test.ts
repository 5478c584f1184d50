import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OTHER_USER } from '../../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Service, startRaidboxes, upload } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const begin = () => {
  service.set('ssl-mode', 'async202');
  return service.call('POST', '/v1/boxes/XK7BM2QP/ssl', upload());
};
const process = (token?: string) => service.call('GET', '/v1/processes/proc_123', undefined, token);

describe('a process', () => {
  it.each([
    ['id', { id: 'XK7BM2QP' }],
    ['box', { box: { title: 'Acme Corp Website' } }],
    ['none', null],
  ])('has a result as process-result %s says', async (value, result) => {
    service.set('process-result', value);
    await begin();
    service.emulator.control.clock.advance(3000);
    expect((await process()).json).toMatchObject({ result });
  });

  it('can fail, and then has no result', async () => {
    service.set('process-outcome', 'failed');
    await begin();
    service.emulator.control.clock.advance(1e9);
    expect((await process()).json).toMatchObject({ status: 'failed', result: null });
  });

  it('is nobody else’s business', async () => {
    await begin();
    const { email, password } = OTHER_USER;
    const { headers } = await service.call('POST', '/v1/login', { email, password }, '');
    expect((await process(headers.get('access_token') ?? '')).status).toBe(404);
    expect((await process()).status).toBe(200);
    expect((await process('')).status).toBe(401);
    expect((await service.call('GET', '/v1/processes/proc_9')).status).toBe(404);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Service, startRaidboxes } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const list = async (query = '') => (await service.call('GET', `/v1/subscriptions${query}`)).json;

describe('subscriptions', () => {
  it('are a bare array', async () => {
    expect(await list()).toEqual([
      {
        id: 'BF67DO',
        status: 'active',
        service: 'server',
        type: 'standard',
        started_at: '2024-03-15T09:30:00+00:00',
        renews_at: '2025-03-15T09:30:00+00:00',
        meta: { provider_reference: expect.any(String), details: { title: 'Acme Corp Website' } },
        items: [
          {
            id: expect.any(String),
            name: 'Starter',
            cancellation_date: null,
            quantity: 1,
            type: 'product',
            status: 'active',
          },
        ],
      },
    ]);
  });

  it('come twenty a page, filtered and sorted', async () => {
    service.set('rate-limits', 'off');
    for (let index = 0; index < 20; index += 1) {
      await service.call('POST', '/v1/boxes', { title: `Box ${index}` });
    }
    expect(await list()).toHaveLength(20);
    expect(await list('?page=2')).toHaveLength(1);
    expect(await list('?page=3')).toEqual([]);
    expect(await list('?sort=created_at&per_page=1')).toMatchObject([{ id: 'BF67DO' }]);
    expect(await list('?sort=-created_at&page=2')).toMatchObject([{ id: 'BF67DO' }]);
    expect(await list('?filter[service]=domain')).toEqual([]);
    expect(await list('?filter[service]=server')).toHaveLength(20);
  });

  it('are cancelled once, at the end of the paid time', async () => {
    const cancel = (id = 'BF67DO') => service.call('POST', `/v1/subscriptions/${id}/cancel`);
    expect(await cancel()).toMatchObject({
      status: 200,
      json: {
        data: {
          id: 'BF67DO',
          status: 'active',
          items: [{ cancellation_date: '2025-03-15T09:30:00+00:00' }],
        },
      },
    });
    expect((await cancel()).status).toBe(400);
    expect((await cancel('NOSUCH')).status).toBe(404);
  });

  it('need a token, in words of their own', async () => {
    expect(await service.call('GET', '/v1/subscriptions', undefined, '')).toMatchObject({
      status: 401,
      json: { message: 'Authentication credentials are required.' },
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OTHER_USER } from '../../../../src/emulator/raidboxes/seed/seed-users.ts';
import { type Service, startRaidboxes } from '../service.ts';

let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

interface List {
  readonly boxes: readonly { readonly id: string; readonly title: string }[];
  readonly meta: unknown;
}

async function list(query = ''): Promise<List> {
  return (await service.call('GET', `/v1/boxes${query}`)).json as List;
}

async function ids(query: string): Promise<string[]> {
  return (await list(query)).boxes.map(({ id }) => id);
}

describe('the list of boxes', () => {
  it('has ten a page, and says where one is', async () => {
    const { boxes, meta } = await list();
    expect(boxes).toHaveLength(10);
    expect(meta).toEqual({ current_page: 1, per_page: 10, total: 25, last_page: 3 });
    expect(boxes[0]).toEqual({
      id: 'XK7BM2QP',
      name: 'wp4x7kz',
      title: 'Acme Corp Website',
      domain: 'acme-corp.com',
      ip_v4: expect.stringMatching(/^192\.0\.2\.\d+$/),
      ip_v6: expect.stringMatching(/^2001:db8::/),
      status: [
        { type: 'staging', state: 'inactive' },
        { type: 'backup', state: 'inactive' },
      ],
      created_at: '2024-03-15T09:30:00+00:00',
      screenshots: {
        xsmall: 'https://api-gateway.raidboxes.io/api/v1/boxes/XK7BM2QP/screenshot/xsmall',
        small: expect.any(String),
        medium: expect.any(String),
        large: expect.any(String),
      },
    });
  });

  it('shows every box once over its pages, and nothing after the last', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ids(`?page=${page}`)));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5, 0]);
    expect(new Set(pages.flat()).size).toBe(25);
    expect(pages.flat()).not.toContain('F0RE1GNB');
    expect(pages[0]).toContain('TW1NAAAA');
    expect(pages[2]).toContain('TW1NBBBB');
  });

  it('has one empty page when nothing is found', async () => {
    expect(await list('?search=nothing')).toEqual({
      boxes: [],
      meta: { current_page: 1, per_page: 10, total: 0, last_page: 1 },
    });
  });

  it('cuts per_page at its maximum', async () => {
    expect((await list('?per_page=500')).meta).toMatchObject({ per_page: 100, last_page: 1 });
    service.set('per-page-max', '5');
    expect((await list('?per_page=100')).meta).toMatchObject({ per_page: 5, last_page: 5 });
  });

  it.each(['page=0', 'page=x', 'per_page=-1', 'per_page=', 'page=1.5'])('refuses %s', async (query) => {
    const name = query.split('=')[0] ?? '';
    expect(await service.call('GET', `/v1/boxes?${query}`)).toMatchObject({
      status: 400,
      json: { details: { [name]: [{ message: `The ${name} field must be an integer.` }] } },
    });
  });

  it.each([
    ['?search=acme corp', ['XK7BM2QP']],
    ['?search=WP4X7KZ', ['XK7BM2QP']],
    ['?search=twin', ['TW1NAAAA', 'TW1NBBBB']],
    ['?search=twin&sort=-created_at', ['TW1NBBBB', 'TW1NAAAA']],
    ['?search=twin&sort=created_at', ['TW1NAAAA', 'TW1NBBBB']],
    ['?search=acme-corp.com', []],
    ['?filter[staging]=true', ['STAG1NGB']],
    ['?filter[ownership]=false', ['SH4REDBX']],
    ['?filter[type][]=other', []],
    ['?filter[type][]=other&filter[type][]=standard&search=acme', ['XK7BM2QP']],
    ['?filter[planId]=starter,pro&search=acme', ['XK7BM2QP']],
    ['?filter[planId]=pro', []],
  ])('understands %s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it('refuses a filter that is not true or false', async () => {
    expect((await service.call('GET', '/v1/boxes?filter[staging]=maybe')).status).toBe(400);
  });

  it('shows loopback addresses by switch', async () => {
    service.set('box-ip', 'loopback');
    expect((await list()).boxes[0]).toMatchObject({ ip_v4: '127.0.0.1' });
  });
});

describe('a box that is only shared', () => {
  const remove = (token?: string) => service.call('DELETE', '/v1/boxes/SH4REDBX/ssl', undefined, token);
  beforeEach(() => service.set('delete-absent', '204'));

  it.each(['403', '400'])('cannot be changed: %s', async (status) => {
    service.set('shared-write', status);
    expect((await remove()).status).toBe(Number(status));
  });

  it('can be by switch, and by its owner', async () => {
    const { email, password } = OTHER_USER;
    const { headers } = await service.call('POST', '/v1/login', { email, password }, '');
    expect((await remove(headers.get('access_token') ?? '')).status).toBe(204);
    service.set('shared-write', 'allow');
    expect((await remove()).status).toBe(204);
  });
});

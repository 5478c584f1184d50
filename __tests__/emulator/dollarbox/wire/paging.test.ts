import { describe, expect, it } from '@jest/globals';
import { call, emulated, inOrg, refusal, turn, useEmulator } from '../emulated.ts';

useEmulator();
const ACME = inOrg('acme');
const get = async (path: string) => (await call('GET', path, ACME)).json;
const ids = (json: { results: { id: number }[] }) => json.results.map(({ id }) => id);

/** Follows `next` from a first page to the end. */
async function walk(path: string, extras = ACME): Promise<{ ids: number[]; pages: number }> {
  const seen: number[] = [];
  let pages = 0;
  for (let url: string | null = path; url !== null && pages < 200; pages += 1) {
    const { json } = await call('GET', url, extras);
    seen.push(...ids(json));
    url = json.next;
  }
  return { ids: seen, pages };
}

describe('pages', () => {
  const all = Array.from({ length: 120 }, (_, index) => index + 1);

  it.each([
    { path: '/containers/', pages: 3 },
    { path: '/containers/?limit=100', pages: 2 },
    { path: '/containers/?limit=5000', pages: 2 },
    { path: '/containers/?limit=7', pages: 18 },
    { path: '/containers/?limit=0', pages: 3 },
    { path: '/containers/?limit=x', pages: 3 },
    { path: '/containers/?limit=40', pages: 3 },
  ])('reach every container once from $path', async ({ path, pages }) => {
    expect(await walk(path)).toEqual({ ids: all, pages });
  });

  it('have the shape of the sample, its cursor too', async () => {
    const page = await get('/containers/?limit=2');
    expect(Object.keys(page)).toEqual(['next', 'previous', 'results']);
    expect(page.next).toBe(`${emulated.url}/api/v1/containers/?limit=2&cursor=cD0y`);
    expect(page.previous).toBeNull();
    expect(ids(await get('/containers/?limit=2&cursor=cD0y'))).toEqual([3, 4]);
  });

  it('lead back', async () => {
    const third = await get('/containers/?limit=2&cursor=cD00');
    expect(ids(third)).toEqual([5, 6]);
    const second = (await call('GET', third.previous, ACME)).json;
    expect(ids(second)).toEqual([3, 4]);
    const first = (await call('GET', second.previous, ACME)).json;
    expect(first).toMatchObject({ previous: null, results: [{ id: 1 }, { id: 2 }] });
    expect(ids((await call('GET', first.next, ACME)).json)).toEqual([3, 4]);
  });

  it('keep their place when things go away', async () => {
    const first = await get('/containers/?limit=2');
    await call('DELETE', '/containers/2/', ACME);
    await call('DELETE', '/containers/3/', ACME);
    expect(ids((await call('GET', first.next, ACME)).json)).toEqual([4, 5]);
  });

  it('keep the org of the query', async () => {
    const { token } = ACME;
    expect((await walk('/containers/?org=acme&limit=50', { token } as typeof ACME)).ids).toEqual(all);
  });

  it.each(['bm9uc2Vuc2U=', 'cD1hYmM=', '%%%', 'cD0tMQ=='])('refuse the cursor %s', async (cursor) => {
    const reply = await call('GET', `/containers/?cursor=${encodeURIComponent(cursor)}`, ACME);
    expect(refusal(reply)).toEqual([404, 'not_found']);
  });

  it.each(['/volumes/', '/orgs/', '/members/', '/invitations/', '/kubectl-credentials/'])(
    'are there for %s',
    async (path) => {
      for (let count = 0; count < 2; count += 1) await call('POST', '/kubectl-credentials/', ACME);
      await call('POST', '/volumes/', { ...ACME, body: { name: 'two', size_gb: 1 } });
      const whole = (await get(path)).results;
      expect(whole.length).toBeGreaterThan(1);
      const first = await get(`${path}?limit=1`);
      expect(first.results).toEqual(whole.slice(0, 1));
      expect((await call('GET', first.next, ACME)).json.results).toEqual(whole.slice(1, 2));
    },
  );

  it('may be newest first', async () => {
    turn('list-order', 'newest');
    expect(await walk('/containers/')).toEqual({ ids: all.toReversed(), pages: 3 });
    const second = await get('/containers/?limit=2&cursor=cD0xMTk=');
    expect(ids(second)).toEqual([118, 117]);
    expect(ids((await call('GET', second.previous, ACME)).json)).toEqual([120, 119]);
  });

  it('may never end', async () => {
    turn('next-links', 'loop');
    const second = (await call('GET', (await get('/containers/')).next, ACME)).json;
    const third = (await call('GET', second.next, ACME)).json;
    expect([ids(third), third.next]).toEqual([ids(second), second.next]);
  });
});

describe('at the root of the origin', () => {
  const at = (path: string) => `${emulated.emulator.url}${path}`;

  it('is the same platform, with a `next` without prefix', async () => {
    const first = await call('GET', at('/api/v1/containers/?limit=50'), inOrg('acme'));
    const next = new URL(first.json.next);
    expect([next.origin, next.pathname]).toEqual([emulated.emulator.url, '/api/v1/containers/']);
    const second = await call('GET', next.href, inOrg('acme'));
    expect(second.json.results[0].name).toBe('old-051');
    expect(emulated.emulator.control.journal()).toMatchObject([{ platform: 'dollarbox', status: 200 }, {}]);
  });

  it('redirects to where the slash is missing, there and below the prefix', async () => {
    for (const mount of ['', '/dollarbox']) {
      const { status, headers } = await call('GET', at(`${mount}/api/v1/containers?limit=1`));
      expect([status, headers.get('location')]).toEqual([301, `${mount}/api/v1/containers/?limit=1`]);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../../src/contract/result/errors.ts';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { createContainer } from '../../../src/operations/dollarbox/containers/create-container.ts';
import { dollarboxError } from '../../support/envelopes.ts';
import { EmulatedTime } from '../../support/run-operation.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const WEB = { name: 'web', image: 'registry.example.com/web:1' };
const create = (more: Readonly<Record<string, string>> = {}) => box.run(createContainer, { ...WEB, ...more });
const webs = () => box.state().containers.filter(({ name }) => name === 'web');
const posts = () => box.requests('POST').length;
const onPost = (rule: FaultRule): FaultRule => ({ platform: 'dollarbox', method: 'POST', ...rule });

describe('create-container, the answer to the creation is lost', () => {
  it.each<{ rule: FaultRule; sent: number; timeout?: string }>([
    { rule: { kind: 'cut-before' }, sent: 2 },
    { rule: { kind: 'cut-after' }, sent: 1 },
    { rule: { kind: 'status-after' }, sent: 1 },
    { rule: { kind: 'status', status: 502, body: '<html>Bad Gateway</html>' }, sent: 2 },
    { rule: { kind: 'truncate' }, sent: 1 },
    { rule: { kind: 'malformed' }, sent: 1 },
    { rule: { kind: 'malformed', body: '{"id": null}' }, sent: 1 },
    { rule: { kind: 'gzip' }, sent: 1 },
  ])('creates one all the same: $rule', async ({ rule, sent }) => {
    box.faults(onPost(rule));
    const { result, known } = await create();
    expect(result).toMatchObject({ outcome: 'created', changed: true, outputs: { status: 'running' } });
    expect(webs()).toHaveLength(1);
    expect(known.id).toBe(String(webs()[0]?.id));
    expect(posts()).toBe(sent);
    expect(box.applied('POST')).toBe(1);
  });

  it('finds the one whose creation never got an answer', async () => {
    box.faults(onPost({ kind: 'hang-after' }));
    const { result } = await create({ timeout: '2s' });
    expect(result?.outcome).toBe('created');
    expect([posts(), webs().length]).toEqual([1, 1]);
  });

  it('says that nobody knows when the time is up before it can be told', async () => {
    box.faults(onPost({ kind: 'hang-before', times: 'always' }));
    const ran = await create({ timeout: '2s' });
    expect(ran.error).toMatchObject({
      name: 'UnknownResultError',
      message: expect.stringContaining('a container named web'),
    });
    expect(posts()).toBeLessThanOrEqual(2);
    expect(webs()).toEqual([]);
  });

  it('does not send a third one, and says that nobody knows', async () => {
    box.faults(onPost({ kind: 'cut-before', times: 'always' }));
    const ran = await create();
    expect(posts()).toBe(2);
    expect(told(ran)).toMatch(
      /Container web was requested twice.* unknown whether a container named web exists/,
    );
    expect(ran.known.id).toBeUndefined();
  });

  it('adopts the one that a lagging list shows late', async () => {
    box.faults(onPost({ kind: 'cut-after' }), {
      kind: 'stale',
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/',
      times: 4,
      skip: 2,
    });
    const { result } = await create();
    expect(result?.outcome).toBe('created');
    expect(webs()).toHaveLength(1);
  });

  it('does not create again when the look fails', async () => {
    box.faults(onPost({ kind: 'cut-after' }), {
      ...{ kind: 'status', status: 500, platform: 'dollarbox', method: 'GET', path: '/api/v1/containers/' },
      ...{ skip: 2, times: 'always' },
    } as FaultRule);
    const ran = await create();
    expect(posts()).toBe(1);
    expect(told(ran)).toContain('Look for a container named web');
  });

  it('knows what it finds when the run is cut short, and leaves it: a twin’s would look the same', async () => {
    const cancel = new AbortController();
    class Cancelling extends EmulatedTime {
      override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
        if (posts() > 0) cancel.abort(new CancelledError('stop'));
        return super.sleep(ms, signal);
      }
    }
    box.faults(onPost({ kind: 'cut-after' }));
    const ran = await box.run(createContainer, WEB, { cancel, clock: new Cancelling(box.emulator()) });
    expect(ran.error?.outcome).toBe('cancelled');
    expect(ran).toMatchObject({ known: { id: '123' }, wrote: true, left: ['container web (123)'] });
    expect(await ran.undo()).toEqual([]);
    expect(webs()).toHaveLength(1);
  });
});

describe('create-container, the platform is slow to show it', () => {
  it('bears that a new container cannot be read yet', async () => {
    box.turn('fresh-get', 'not-found-first');
    const { result } = await create();
    expect(result).toMatchObject({ outcome: 'created', outputs: { status: 'running' } });
  });

  it('gives up on one that never becomes visible', async () => {
    box.faults({
      kind: 'status',
      status: 404,
      json: dollarboxError('not_found'),
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/123/',
      times: 'always',
    });
    const ran = await create();
    expect(ran.error?.message).toMatch(/^Container web \(123\) was created but is not visible after 41 s\.$/);
    expect(ran.known.id).toBe('123');
  });

  it('says that it vanished when it was seen before', async () => {
    box.faults({
      kind: 'status',
      status: 404,
      json: dollarboxError('not_found'),
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/123/',
      skip: 1,
      times: 'always',
    });
    const ran = await create({ image: 'registry.example.com/web:hang' });
    expect(ran.error).toMatchObject({
      outcome: 'absent',
      message: 'Container web (123) vanished during the wait.',
    });
  });

  it.each(['500', '502', '503', '504'])('waits through a %s on the way', async (status) => {
    box.faults({
      kind: 'status',
      status: Number(status),
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/:id/',
      times: 3,
    });
    expect((await create()).result?.outcome).toBe('created');
  });
});

describe('create-container, others are at work too', () => {
  it.each([
    { code: 'validation_error', status: '400', detail: 'given' },
    { code: 'validation_error', status: '409', detail: 'absent' },
    { code: 'validation_error', status: '400', detail: 'absent' },
    { code: 'conflict', status: '409', detail: 'empty' },
    { code: 'conflict', status: '400', detail: 'given' },
  ])('takes over the one that was created in between ($code, $status, detail $detail)', async (how) => {
    await create();
    box.turn('duplicate-name', how.code);
    box.turn('status-duplicate-name', how.status);
    box.turn('error-detail', how.detail);
    // The first look does not show it, as if it had been created right after.
    box.faults({
      kind: 'malformed',
      body: '{"next":null,"results":[]}',
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/',
    });
    const { result } = await create({ image: 'registry.example.com/web:2' });
    expect(result).toMatchObject({ outcome: 'updated', outputs: { id: '123' } });
    expect(webs()).toMatchObject([{ id: 123, image: 'registry.example.com/web:2' }]);
  });

  it('finds the one that a lagging list hid, after the platform said that the name is taken', async () => {
    // Two pages of the first run pass; the second run's look and its first look after the refusal are stale.
    const path = '/api/v1/containers/';
    box.faults({ kind: 'stale', method: 'GET', path, skip: 2, times: 4 });
    await create();
    const { result } = await create();
    expect(result).toMatchObject({ outcome: 'unchanged', outputs: { id: '123' } });
    expect([posts(), webs().length]).toEqual([2, 1]);
  });

  it('keeps to if-exists: fail then', async () => {
    await create();
    box.faults({
      kind: 'malformed',
      body: '{"next":null,"results":[]}',
      platform: 'dollarbox',
      method: 'GET',
      path: '/api/v1/containers/',
    });
    const ran = await create({ 'if-exists': 'fail' });
    expect(told(ran)).toContain('There is already a container web (123)');
  });

  it('does not take another refusal for a taken name', async () => {
    const detail = { image: ['This image cannot be pulled.'] };
    const json = { error: { code: 'validation_error', message: 'Invalid input.', detail } };
    box.faults(onPost({ kind: 'status', status: 400, json }));
    const ran = await create();
    expect(ran.error).toMatchObject({ code: 'validation_error' });
    expect(box.requests('GET', /containers\/$/)).toHaveLength(2);
  });

  it.each(['immediate', 'deleting'])(
    'creates it anew when it is deleted (%s) between the look and the change',
    async (how) => {
      await create();
      box.turn('delete', how);
      box.faults({ kind: 'delay', delayMs: 200, method: 'PATCH' });
      const running = create({ image: 'registry.example.com/web:2' });
      await box.arrived('PATCH');
      await box.call('DELETE', '/containers/123/');
      if (how === 'deleting') box.control().clock.advance(1_000);
      const { result, log } = await running;
      expect(result).toMatchObject({ outcome: 'created', outputs: { id: '124', status: 'running' } });
      expect(log.join()).toContain('Container web (123) was deleted meanwhile; looking again');
      expect(webs()).toMatchObject([{ id: 124, image: 'registry.example.com/web:2' }]);
    },
  );

  it('does not make one again that is deleted while it is waited for', async () => {
    await create();
    const path = '/api/v1/containers/123/';
    box.control().clearJournal();
    box.faults({ kind: 'delay', delayMs: 200, method: 'GET', path, skip: 3 });
    const running = create({ image: 'registry.example.com/web:hang' });
    while (box.requests('GET', /123/).length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    await box.call('DELETE', '/containers/123/');
    expect((await running).error).toMatchObject({
      outcome: 'absent',
      message: 'Container web (123) vanished during the wait.',
    });
    expect(posts()).toBe(0);
  });

  it('does not create a second one when the change is refused with 404 and the list still has it', async () => {
    await create();
    box.faults({ kind: 'status', status: 404, method: 'PATCH', json: dollarboxError('not_found') });
    const ran = await create({ image: 'registry.example.com/web:2' });
    expect(ran.error).toMatchObject({ status: 404 });
    expect(posts()).toBe(1);
  });
});

describe('create-container, the platform refuses', () => {
  it('keeps the pause that a 429 asks for, on reading and on creating', async () => {
    const clock = new EmulatedTime(box.emulator());
    const limited: FaultRule = {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '17' },
      json: { error: { code: 'rate_limited', message: 'Slow down.' } },
    };
    box.faults({ ...limited, method: 'GET' }, { ...limited, method: 'POST' });
    const { result } = await box.run(createContainer, WEB, { clock });
    expect(result?.outcome).toBe('created');
    expect(clock.pauses.filter((ms) => ms >= 17_000 && ms < 30_000)).toHaveLength(2);
    expect(webs()).toHaveLength(1);
  });

  it('stops when the asked pause does not fit', async () => {
    box.faults(
      onPost({
        kind: 'status',
        status: 429,
        headers: { 'retry-after': '3600' },
        json: { error: { code: 'rate_limited', message: 'Slow down.' } },
      }),
    );
    const ran = await create();
    expect(ran.error).toMatchObject({ outcome: 'timed-out' });
    expect(ran.error?.message).toContain('The server asked to wait 1 h');
    expect(posts()).toBe(1);
  });

  it.each(['403', '429', '409', '402'])(
    'tells the quota with its figures and does not try again (%s)',
    async (status) => {
      box.turn('status-quota-exceeded', status);
      const ran = await create({ org: 'full-org' });
      expect(told(ran)).toMatch(
        /quota_exceeded.*limit of 5 containers.*limit: 5; current: 5.*failed containers count/,
      );
      expect(posts()).toBe(1);
    },
  );

  it('tells billing', async () => {
    expect(told(await create({ org: 'broke-org' }))).toMatch(/billing_error.*Billing in the control panel/);
  });

  it('tells an org whose API is off', async () => {
    expect(told(await create({ org: 'closed-org' }))).toMatch(/api_disabled.*enable API access/);
  });

  it('explains org_required when several orgs are possible', async () => {
    const ran = await create({ org: '' });
    expect(told(ran)).toMatch(/org_required.*set the `org` input/);
    expect(webs()).toEqual([]);
  });

  it('does not take another org’s container for its own', async () => {
    const ran = await create({ org: '', name: 'old-001', image: 'registry.example.com/app:1' });
    expect(told(ran)).toMatch(/belongs to 6 orgs.*org_required.*acme.*Set the `org` input/);
  });

  it('needs no org with a token of one org', async () => {
    const scoped = await create({ org: '', token: DEMO_TOKENS.acmeScoped });
    const single = await create({ org: '', token: DEMO_TOKENS.owner });
    expect([scoped.result?.outcome, single.result?.outcome]).toEqual(['created', 'created']);
    expect(
      webs()
        .map(({ org }) => org)
        .sort(),
    ).toEqual(['acme', 'my-org']);
    expect((await create({ org: '', token: DEMO_TOKENS.owner })).result?.outcome).toBe('unchanged');
  });

  it('tells a read-only token what it lacks, at the first write', async () => {
    const ran = await create({ token: DEMO_TOKENS.readOnly });
    expect(told(ran)).toMatch(/permission_denied.*scope Read & write/);
    expect(posts()).toBe(1);
  });

  it.each([DEMO_TOKENS.revoked, DEMO_TOKENS.expired, 'dbx_nobody000000_unknown'])(
    'tells a token that is no longer good',
    async (token) => {
      const ran = await create({ token });
      expect(told(ran)).toMatch(/authentication_failed.*revoked or expired/);
      expect(box.requests()).toHaveLength(1);
      expect(ran.visible).not.toContain(token);
    },
  );
});

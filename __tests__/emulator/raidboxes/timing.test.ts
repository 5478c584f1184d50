import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Service, startRaidboxes, upload } from './service.ts';

const SSL = '/v1/boxes/XK7BM2QP/ssl';
let service: Service;
beforeEach(async () => {
  service = await startRaidboxes();
});
afterEach(() => service.emulator.close());

const post = (name?: string) => service.call('POST', SSL, upload(name));
const get = () => service.call('GET', SSL);
const remove = () => service.call('DELETE', SSL);
const advance = (ms: number) => service.emulator.control.clock.advance(ms);
const process = async (id: string) => (await service.call('GET', `/v1/processes/${id}`)).json;

describe('with activation-delay', () => {
  it('GET shows the old state until the delay is over', async () => {
    const first = (await post()).json;
    service.set('activation-delay', '5000');
    const second = (await post('acme-rsa-next')).json;
    expect((await get()).json).toEqual(first);
    advance(4999);
    expect((await get()).json).toEqual(first);
    advance(1);
    expect((await get()).json).toEqual(second);
  });

  it('a first certificate and a removal wait as well', async () => {
    service.set('activation-delay', '5000');
    await post();
    expect((await get()).status).toBe(400);
    advance(5000);
    expect((await get()).status).toBe(200);
    expect((await remove()).status).toBe(204);
    expect((await get()).status).toBe(200);
    advance(5000);
    expect((await get()).status).toBe(400);
  });

  it('a look moves it on when states go by reads', async () => {
    service.emulator.control.clock.setMode('reads');
    service.set('activation-delay', '5000');
    await post();
    expect([(await get()).status, (await get()).status]).toEqual([400, 200]);
  });
});

describe('with ssl-mode async202', () => {
  beforeEach(() => service.set('ssl-mode', 'async202'));

  it('answers a process; the certificate is there when it is completed', async () => {
    const { status, json } = await post();
    expect([status, json]).toEqual([
      202,
      {
        process_id: 'proc_123',
        status: 'in_progress',
        type: 'ssl_installation',
        created_at: '2026-06-01T12:00:00+00:00',
        updated_at: '2026-06-01T12:00:00+00:00',
        result: null,
        error: null,
      },
    ]);
    expect((await get()).status).toBe(400);
    advance(1000);
    expect(await process('proc_123')).toMatchObject({
      status: 'completed',
      updated_at: '2026-06-01T12:00:01+00:00',
      result: { id: 'XK7BM2QP' },
    });
    expect((await get()).status).toBe(200);
  });

  it('a failed process leaves the old certificate', async () => {
    service.set('ssl-mode', 'sync201');
    const { json } = await post();
    service.set('ssl-mode', 'async202');
    service.set('process-outcome', 'failed');
    await post('acme-rsa-next');
    advance(1000);
    expect(await process('proc_123')).toMatchObject({
      status: 'failed',
      error: { message: 'The operation failed.' },
    });
    expect((await get()).json).toEqual(json);
  });

  it('a failed first one leaves nothing to delete or to conflict with', async () => {
    service.set('process-outcome', 'failed');
    service.set('on-existing', '409');
    await post();
    expect((await post()).status).toBe(409);
    advance(1000);
    expect((await remove()).status).toBe(400);
    expect((await post()).status).toBe(202);
  });

  it('a stuck process never ends', async () => {
    service.set('process-outcome', 'stuck');
    await post();
    advance(1e9);
    expect(await process('proc_123')).toMatchObject({ status: 'in_progress' });
    expect((await get()).status).toBe(400);
  });

  it('a poll moves it on when states go by reads', async () => {
    service.emulator.control.clock.setMode('reads');
    await post();
    expect(await process('proc_123')).toMatchObject({ status: 'in_progress' });
    expect(await process('proc_123')).toMatchObject({ status: 'completed' });
    expect((await get()).status).toBe(200);
  });
});

it('with ssl-mode process201 answers a process with 201', async () => {
  service.set('ssl-mode', 'process201');
  expect(await post()).toMatchObject({ status: 201, json: { process_id: 'proc_123' } });
});

it('with ssl-delete async202 removes by a process', async () => {
  service.set('ssl-delete', 'async202');
  await post();
  expect(await remove()).toMatchObject({ status: 202, json: { type: 'ssl_removal', status: 'in_progress' } });
  expect((await get()).status).toBe(200);
  advance(1000);
  expect((await get()).status).toBe(400);
});

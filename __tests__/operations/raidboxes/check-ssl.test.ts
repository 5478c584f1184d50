import { afterEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { checkSsl } from '../../../src/operations/raidboxes/check-ssl.ts';
import { listWordpressBoxes } from '../../../src/operations/raidboxes/list-wordpress-boxes.ts';
import { raidboxesError } from '../../support/envelopes.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BOX, LOGIN, requests, start, stopAll } from './boxes.ts';

afterEach(stopAll);

function tls(emulator: Emulator): string {
  return emulator.control.listeners()['raidboxes']?.['tls'] ?? '';
}

describe('list-wordpress-boxes', () => {
  it.each([
    ['100', 1],
    ['10', 3],
    ['7', 4],
  ])('lists all boxes over all pages, %s at most on each', async (max, pages) => {
    const emulator = await start({ switches: { 'per-page-max': max } });
    const { result } = await runOperation(listWordpressBoxes, emulator, { inputs: LOGIN });
    expect(result).toMatchObject({ outcome: 'listed', changed: false, outputs: { count: 25 } });
    expect(result?.table?.rows[0]?.slice(0, 4)).toEqual([
      BOX,
      'wp4x7kz',
      'Acme Corp Website',
      'acme-corp.com',
    ]);
    expect(requests(emulator).filter((line) => line.startsWith('GET /v1/boxes '))).toHaveLength(pages);
  });

  it.each([
    ['a list without meta', { boxes: [{ id: 'A1' }, { id: 'B2', domain: null }] }],
    ['a bare list', [{ id: 'A1' }, { id: 'B2' }]],
    ['a list in data', { data: [{ id: 'A1' }, { id: 'B2' }] }],
    ['boxes in data', { data: { boxes: [{ id: 'A1' }, { id: 'B2' }] } }],
  ])('reads %s until an empty page', async (_name, json) => {
    const emulator = await start();
    const page = { kind: 'status', status: 200, path: '/v1/boxes' } as const;
    emulator.control.addFault({ ...page, json });
    emulator.control.addFault({ ...page, json: { boxes: [] } });
    const { result } = await runOperation(listWordpressBoxes, emulator, { inputs: LOGIN });
    expect(result?.outputs?.count).toBe(2);
  });

  it('is red when a page cannot be read: half a list is no list', async () => {
    const emulator = await start({ switches: { 'per-page-max': '10' } });
    emulator.control.addFault({
      kind: 'status',
      status: 200,
      path: '/v1/boxes',
      skip: 1,
      json: { boxes: [{}] },
    });
    const { error } = await runOperation(listWordpressBoxes, emulator, { inputs: LOGIN });
    expect(error?.name).toBe('AnswerShapeError');
  });
});

describe('check-ssl', () => {
  it('checks all boxes and tells what is due', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const { result, log } = await runOperation(checkSsl, emulator, { inputs: LOGIN });
    expect(result).toMatchObject({ outcome: 'listed', changed: false, outputs: { count: 25 } });
    expect(result?.title).toBe('Checked 25 boxes: one certificate is due.');
    expect(result?.outputs?.due).toMatchObject([{ box: { id: 'EXP1R1NG' }, due: true }]);
    expect([9, 10]).toContain(result?.outputs?.['days-left']);
    expect(result?.table?.rows.filter((row) => row[4] === 'no custom certificate')).toHaveLength(23);
    expect(log.filter((line) => line.startsWith('warning'))).toHaveLength(1);
  });

  it.each([
    ['one', 'acme-corp.com', ['XK7BM2QP']],
    ['several, the most urgent first', 'acme-corp.com, wpexpir', ['EXP1R1NG', 'XK7BM2QP']],
    ['one named twice', '[XK7BM2QP, "Acme Corp Website"]', ['XK7BM2QP']],
  ])('checks %s', async (_name, box, ids) => {
    const emulator = await start({ installed: 'acme-rsa' });
    const { result } = await runOperation(checkSsl, emulator, { inputs: { ...LOGIN, box } });
    const boxes = result?.resource as unknown as { box: { id: string } }[];
    expect(boxes.map((one) => one.box.id)).toEqual(ids);
  });

  it('sorts by urgency, and lists the boxes without a certificate', async () => {
    const ends = [40, -3, 400, 2, undefined, 12];
    const boxes = ends.map((expiresInDays, index) => ({
      id: `U${index}`,
      title: `Urgent ${index}`,
      domain: `u${index}.example.com`,
      ...(expiresInDays === undefined ? {} : { ssl: { expiresInDays } }),
    }));
    const emulator = await start({ seed: { boxes } });
    const inputs = { ...LOGIN, box: 'U0,U1,U2,U3,U4,U5' };
    const { result } = await runOperation(checkSsl, emulator, { inputs });
    const ids = (list: unknown) =>
      (list as { box?: { id: string }; id?: string }[]).map((one) => one.box?.id ?? one.id);
    expect(ids(result?.resource)).toEqual(['U1', 'U3', 'U5', 'U0', 'U2', 'U4']);
    expect(ids(result?.outputs?.due)).toEqual(['U1', 'U3', 'U5']);
    expect(result?.outputs?.missing).toMatchObject([{ id: 'U4', domain: 'u4.example.com' }]);
  });

  it('is red for a box that is not there, alone', async () => {
    const emulator = await start();
    const { error } = await runOperation(checkSsl, emulator, { inputs: { ...LOGIN, box: 'nowhere' } });
    expect(error?.outcome).toBe('absent');
    expect(requests(emulator).some((line) => line.includes('/ssl'))).toBe(false);
  });

  it('takes a title with a comma for one box', async () => {
    const emulator = await start({ seed: { boxes: [{ id: 'COMMA', title: 'Shop, Berlin' }] } });
    const inputs = { ...LOGIN, box: 'Shop, Berlin' };
    const { result } = await runOperation(checkSsl, emulator, { inputs });
    expect(result?.outputs?.missing).toMatchObject([{ id: 'COMMA' }]);
  });

  it('tells an expired one, with negative days', async () => {
    const ssl = { expiresInDays: -3 };
    const boxes = [{ id: 'OLD', title: 'Old', domain: 'old.example.com', ssl }];
    const emulator = await start({ seed: { boxes } });
    const inputs = { ...LOGIN, box: 'OLD', 'warn-before': '0s' };
    const { result, log } = await runOperation(checkSsl, emulator, { inputs });
    expect(result?.outputs?.['days-left']).toBeLessThan(-2);
    expect(log.join('\n')).toMatch(/warning The certificate of box .*\(OLD\) expired at/);
  });

  it('goes on past a box that may not be read', async () => {
    const emulator = await start();
    const json = raidboxesError();
    emulator.control.addFault({ kind: 'status', path: `/v1/boxes/${BOX}/ssl`, status: 403, json });
    const { result } = await runOperation(checkSsl, emulator, { inputs: LOGIN });
    expect(result?.outputs?.count).toBe(25);
    // Behind what is known to be due, in front of those that surely have none.
    expect(result?.table?.rows[1]?.[4]).toBe('may not be read');
    expect(JSON.stringify(result?.outputs?.missing)).not.toContain(BOX);
  });

  it('goes on past a box that is refused, and is red with its reason', async () => {
    const emulator = await start();
    const json = raidboxesError();
    emulator.control.addFault({ kind: 'status', path: `/v1/boxes/${BOX}/ssl`, status: 422, json });
    const { error } = await runOperation(checkSsl, emulator, { inputs: LOGIN });
    expect(error?.message).toMatch(/^box wp4x7kz \(XK7BM2QP\): /);
    expect(requests(emulator).filter((line) => line.includes('/ssl'))).toHaveLength(25);
  });

  it.each([
    ['the login ends', { kind: 'status', status: 401, json: raidboxesError() }, 'failed', '5m'],
    ['the deadline passes', { kind: 'hang-before' }, 'timed-out', '3s'],
  ] as const)('tells what it has read when %s in between', async (_, fault, outcome, timeout) => {
    const emulator = await start({ installed: 'acme-rsa' });
    emulator.control.addFault({ ...fault, path: '/v1/boxes/:id/ssl', skip: 2, times: 'always' });
    const { error, known } = await runOperation(checkSsl, emulator, { inputs: { ...LOGIN, timeout } });
    expect([error?.outcome, known.count]).toEqual([outcome, 25]);
    expect(error?.message).toMatch(/Of 25 boxes: 2 checked, 23 not checked\.$/);
    const notes = (known['result'] as readonly { note: string }[]).map(({ note }) => note);
    expect(notes.filter((note) => note === 'The step ended before this box was checked.')).toHaveLength(23);
  });

  it('keeps within 100 calls a minute without being refused', async () => {
    const boxes = Array.from({ length: 150 }, (_, i) => ({ id: `M${i}`, title: `Many ${i}` }));
    const emulator = await start({ seed: { boxes } });
    const { result, log } = await runOperation(checkSsl, emulator, { inputs: LOGIN });
    expect(result?.outputs?.count).toBe(175);
    expect(requests(emulator).filter((line) => line.endsWith('429'))).toEqual([]);
    expect(log.join('\n')).not.toContain('429');
  });

  it('compares what is served with what is on record', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const inputs = { ...LOGIN, 'verify-served': 'true', 'serve-address': tls(emulator) };
    const box = `${BOX},EXP1R1NG`;
    const { result, log } = await runOperation(checkSsl, emulator, { inputs: { ...inputs, box } });
    const notes = result?.table?.rows.map((row) => row[4]);
    expect(notes?.[1]).toBe('served');
    expect(notes?.[0]).toMatch(/^another one is served \(([0-9A-F]{2}:){19}/);
    expect(log.join('\n')).toContain(
      'acme-corp.com serves a certificate that clients with the usual roots do not trust',
    );
  });

  it('says that a web server cannot be reached', async () => {
    const emulator = await start({ installed: 'acme-rsa', switches: { 'box-ip': 'loopback' } });
    const inputs = { ...LOGIN, box: BOX, 'verify-served': 'true', 'serve-address': '127.0.0.1:1' };
    const { result } = await runOperation(checkSsl, emulator, { inputs });
    expect(result?.table?.rows[0]?.[4]).toBe('unreachable (ECONNREFUSED)');
  });

  it('warns of an address that is not used', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const inputs = { ...LOGIN, box: BOX, 'serve-address': '127.0.0.1:1' };
    const { log } = await runOperation(checkSsl, emulator, { inputs });
    expect(log.join('\n')).toContain('warning Input serve-address has no effect');
  });

  it('leaves out a fingerprint and a time that cannot be read', async () => {
    const emulator = await start({ installed: 'acme-rsa' });
    const json = { fingerprint: 'zz', expires_at: 'tomorrow', domains: 'acme-corp.com', serial_number: 5 };
    emulator.control.addFault({ kind: 'status', path: '/v1/boxes/:id/ssl', status: 200, json });
    const { result, log } = await runOperation(checkSsl, emulator, { inputs: { ...LOGIN, box: BOX } });
    expect(result?.resource).toMatchObject([
      { fingerprint: null, expires_at: null, days_left: null, domains: [] },
    ]);
    expect(result?.outputs?.['days-left']).toBeUndefined();
    expect(log.join('\n')).toContain('expires cannot be read');
  });
});

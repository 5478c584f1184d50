import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { type RawOutcome, rawRequest } from './raw-request.ts';
import { createToy } from './toy-platform.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ platforms: [createToy] });
});
afterEach(() => emulator.close());

const create = (more: Parameters<typeof rawRequest>[1] = {}): Promise<RawOutcome> =>
  rawRequest(`${emulator.url}/toy/things/`, { method: 'POST', body: '{"name":"new"}', ...more });
const created = () => (emulator.control.inspect('toy') as { things: unknown[] }).things.length - 1;
const WHOLE = '{"id":124,"name":"new","status":"pending"}';

interface Row extends FaultRule {
  readonly things: number;
  /** Status the journal shows; default: the rule's. */
  readonly sent?: number;
  readonly ending?: RawOutcome['ending'];
  readonly send?: Parameters<typeof rawRequest>[1];
  readonly shows: string | RegExp;
}

const rows: readonly Row[] = [
  {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '2' },
    json: { a: 1 },
    things: 0,
    shows: /429 [\s\S]*retry-after: 2[\s\S]*\r\n\r\n\{"a":1\}$/,
  },
  { kind: 'status', body: 'down', things: 0, sent: 503, shows: /503 [\s\S]*\r\n\r\ndown$/ },
  { kind: 'cut-before', things: 0, shows: /^$/ },
  { kind: 'cut-after', things: 1, shows: /^$/ },
  { kind: 'status-after', things: 1, sent: 502, shows: /502 [\s\S]*text\/html[\s\S]*<h1>502/ },
  {
    kind: 'status-after',
    status: 500,
    json: { oops: true },
    things: 1,
    shows: /500 [\s\S]*\{"oops":true\}$/,
  },
  { kind: 'hang-before', things: 0, ending: 'open', send: { giveUpMs: 80 }, shows: /^$/ },
  { kind: 'hang-after', things: 1, ending: 'open', send: { giveUpMs: 80 }, shows: /^$/ },
  { kind: 'truncate', bytes: 7, things: 1, sent: 201, shows: /content-length: 42[\s\S]*\r\n\r\n\{"id":1$/ },
  { kind: 'malformed', things: 1, sent: 201, shows: /content-length: 41[\s\S]*"pending"$/ },
  { kind: 'malformed', body: '{"id":', things: 1, sent: 201, shows: /content-length: 6[\s\S]*\{"id":$/ },
  { kind: 'slow-body', everyMs: 1, chunkBytes: 3, things: 1, sent: 201, shows: WHOLE },
  { kind: 'endless', things: 0, sent: 200, ending: 'open', send: { enough: 3_000_000 }, shows: /x{60000}/ },
  {
    kind: 'endless',
    everyMs: 5,
    chunkBytes: 2,
    things: 0,
    sent: 200,
    ending: 'open',
    send: { enough: 280 },
    shows: /2\r\nxx\r\n2\r\nxx/,
  },
  { kind: 'huge-header', things: 1, sent: 201, shows: /x-huge: h{40960}\r\n/ },
  {
    kind: 'redirect',
    status: 307,
    url: 'http://example.com/x',
    things: 0,
    shows: /307 [\s\S]*location: http:\/\/example.com\/x/,
  },
  { kind: 'raw', body: 'NOT HTTP\n', things: 0, shows: /^NOT HTTP\n$/ },
  {
    kind: 'raw',
    body: 'X',
    apply: true,
    hold: true,
    things: 1,
    ending: 'open',
    send: { giveUpMs: 80 },
    shows: /^X$/,
  },
  {
    kind: 'raw',
    body: 'HTTP/1.1 200 OK\r\n',
    repeat: 'X-A: 1\r\n',
    everyMs: 5,
    things: 0,
    ending: 'open',
    send: { enough: 60 },
    shows: /OK\r\n(X-A: 1\r\n){3}/,
  },
  {
    kind: 'idle-close',
    things: 1,
    sent: 201,
    send: { connection: 'keep-alive' },
    shows: /connection: keep-alive[\s\S]*"pending"\}$/i,
  },
  { kind: 'delay', delayMs: 30, things: 1, sent: 201, shows: WHOLE },
];

describe('fault kinds', () => {
  it.each(rows)('$kind', async ({ things, sent, ending, send, shows, ...rule }) => {
    emulator.control.addFault(rule);
    const outcome = await create(send);
    if (typeof shows === 'string') expect(outcome.text).toContain(shows);
    else expect(outcome.text).toMatch(shows);
    expect(outcome.ending).toBe(ending ?? 'closed');
    expect(created()).toBe(things);
    const [entry] = emulator.control.journal();
    expect(entry).toMatchObject({
      route: '/things/',
      applied: things === 1,
      fault: { id: 1, kind: rule.kind },
    });
    expect(entry?.status).toBe(sent ?? rule.status);
    expect((await create()).text).toContain('201 Created'); // One strike, then all is well.
  });

  it('waits before anything happens', async () => {
    emulator.control.addFault({ kind: 'delay', delayMs: 300 });
    expect(await create({ giveUpMs: 100 })).toMatchObject({ ending: 'open', text: '' });
    expect(created()).toBe(0);
  });

  it('packs a body nobody asked to be packed, and a bomb', async () => {
    emulator.control.addFault({ kind: 'gzip' });
    emulator.control.addFault({ kind: 'gzip', bytes: 5_000_000 });
    const bodyOf = ({ bytes }: RawOutcome) => gunzipSync(bytes.subarray(bytes.indexOf('\r\n\r\n') + 4));
    const first = await create();
    expect(first.text).toContain('content-encoding: gzip');
    expect(JSON.parse(bodyOf(first).toString())).toMatchObject({ name: 'new' });
    const bomb = await create();
    expect(bomb.bytes.length).toBeLessThan(20_000);
    expect(bodyOf(bomb).length).toBe(5_000_000);
  });

  it('cuts connections at accept, the first let through', async () => {
    emulator.control.addFault({ kind: 'accept-cut', skip: 1, times: 2 });
    expect((await create()).text).toContain('201');
    expect((await create()).text).toBe('');
    expect((await create()).text).toBe('');
    expect((await create()).text).toContain('201');
    expect(emulator.control.journal().map(({ method }) => method)).toEqual([
      'POST',
      '(accept)',
      '(accept)',
      'POST',
    ]);
  });

  it('hides from lists what is newer than a stale rule', async () => {
    const names = async () => {
      const { text } = await rawRequest(`${emulator.url}/toy/things/`);
      return [...text.matchAll(/"name":"(\w+)"/g)].map(([, name]) => name);
    };
    emulator.control.addFault({ kind: 'stale', method: 'GET', path: '/things/', times: 2 });
    await create();
    expect([await names(), await names(), await names()]).toEqual([
      ['seeded'],
      ['seeded'],
      ['seeded', 'new'],
    ]);
  });
});

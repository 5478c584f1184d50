import { existsSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { closeServers, json, serve } from '../http/support/servers.ts';
import { Runner, runAction, type Step } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';

/* Servers that page a list badly, on the built action: it ends, it is whole or red, and half a file is never left. */

afterEach(closeServers);

const SIZE = 100;
const PAGES = 20;
/** A secret is taken out of items, and the list is too long for an output. */
const item = (id: number, more: object = {}) => ({
  ...{ id, name: `web-${id}`, image: `ghcr.io/acme/web:${id}`, env: {}, command: [], status: 'running' },
  ...{ ipv6_address: '2001:db8::1', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' },
  ...more,
});
const items = (page: number) => Array.from({ length: SIZE }, (_, at) => item(page * SIZE + at + 1));
const nextOf = (page: number) => (page + 1 < PAGES ? `?limit=${SIZE}&cursor=${page + 1}` : null);

interface Page {
  readonly results: readonly object[];
  readonly next: string | null;
}

/** A DollarBox with one long list; `odd` may answer a page itself, or change what is on it. */
async function list(odd: (page: number, res: ServerResponse, times: number) => Partial<Page> | 'answered') {
  const asked: number[] = [];
  const server = await serve((res, _n, request) => {
    const page = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('cursor') ?? 0);
    asked.push(page);
    const more = odd(page, res, asked.filter((one) => one === page).length);
    if (more !== 'answered')
      json(res, 200, { previous: null, results: items(page), next: nextOf(page), ...more });
  });
  return { asked, url: server.url };
}

async function read(url: string, more: Readonly<Record<string, string>> = {}, signal?: Step['signal']) {
  const runner = new Runner();
  const ran = await runAction({
    runner,
    ...(signal && { signal }),
    with: {
      ...{ operation: 'list-containers', org: 'acme', token: 'dbx_emulator-only', 'base-url': url },
      ...{ 'max-attempts': '3', ...more },
    },
  });
  const files = existsSync(runner.temp) ? readdirSync(runner.temp, { recursive: true }).map(String) : [];
  return {
    ...{ exitCode: ran.exitCode, count: ran.outputs['count'], path: ran.outputs['result-path'] },
    ...{ error: errors(ran.stdout)[0]?.data ?? '', half: files.filter((name) => name.endsWith('.part')) },
  };
}

const WHOLE = { exitCode: 0, count: `${SIZE * PAGES}`, error: '', half: [] };
const RED = { exitCode: 1, count: undefined, path: undefined, half: [] };

describe('a long list', () => {
  it('in which pages overlap has each container once', async () => {
    const { url } = await list((page) => ({
      results: [...(page > 0 ? items(page - 1).slice(-10) : []), ...items(page)],
    }));
    expect(await read(url)).toMatchObject(WHOLE);
  });

  it('of which a page fails twice is whole', async () => {
    const { url, asked } = await list((page, res, times) => {
      if (page !== 12 || times > 2) return {};
      json(res, 500, { error: 'oops' });
      return 'answered';
    });
    expect(await read(url)).toMatchObject(WHOLE);
    expect(asked.filter((page) => page === 12)).toHaveLength(3);
  });

  it('with an item of 3 MB has it in the file', async () => {
    const { url } = await list((page) =>
      page === 7 ? { results: [...items(7).slice(1), item(701, { command: ['x'.repeat(3_000_000)] })] } : {},
    );
    expect(await read(url)).toMatchObject(WHOLE);
  });

  it('is never followed to another host', async () => {
    const other = await list(() => ({}));
    const { url } = await list((page) =>
      page === 5 ? { next: `${other.url}/api/v1/containers/?cursor=6` } : {},
    );
    await read(url);
    expect(other.asked).toEqual([]);
  });
});

describe('a list without an end to trust', () => {
  const cases: readonly [string, Parameters<typeof list>[0]][] = [
    ['goes in a circle', (page) => (page === 9 ? { next: nextOf(2) } : {})],
    [
      'has a page that is cut off',
      (page, res) => {
        if (page !== 9) return {};
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': 5_000 });
        res.write('{"results": [');
        setImmediate(() => res.destroy());
        return 'answered';
      },
    ],
    [
      'is compressed although nobody asked for it',
      (page, res) => {
        if (page !== 9) return {};
        res.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        res.end(gzipSync(JSON.stringify({ results: items(page), next: null })));
        return 'answered';
      },
    ],
    [
      'has an item that is larger than any answer may be',
      (page) => (page === 9 ? { results: [item(901, { command: ['x'.repeat(5_000_000)] })] } : {}),
    ],
    ['has a page without items', (page) => (page === 9 ? { results: undefined as never } : {})],
  ];

  it.each(cases)('that %s is red, and leaves no file', async (_, odd) => {
    const { url } = await list(odd);
    const told = await read(url);
    expect(told).toMatchObject(RED);
    expect(told.error).not.toBe('');
  });

  it('that is still being read when the run is cancelled leaves no file', async () => {
    const { url, asked } = await list((page) => (page === 9 ? 'answered' : {}));
    const ran = await read(url, {}, { name: 'SIGINT', when: () => asked.includes(9) });
    expect(ran).toMatchObject({ ...RED, error: expect.stringContaining('cancelled') });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN } from '../support/emulated.ts';
import { dollarboxError } from '../support/envelopes.ts';
import { type FakeServer, fakeServer } from '../support/fake-server.ts';
import { runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';
import { inParallel } from './support/in-parallel.ts';

/* What servers really send about pauses and further pages, each row through the built action. */

const PATIENCE = 300_000;
const PAGE = { next: null, previous: null, results: [] };
const later = (seconds: number): Date => new Date(Date.now() + seconds * 1_000);

/** A pause that a server asks for in more than one way, and what the step says of it; it is tried again without. */
interface Pause {
  readonly name: string;
  readonly headers: () => Readonly<Record<string, string | readonly string[]>>;
  readonly asked?: RegExp;
}

function pause(value: string | readonly string[], asked?: RegExp): Pause {
  return { name: String(value), headers: () => ({ 'retry-after': value }), ...(asked && { asked }) };
}

function dated(name: string, write: (at: Date) => string, more = {}): Pause {
  const headers = () => ({ 'retry-after': write(later(900)), ...more });
  return { name, headers, asked: /15 min|14 min \d/ };
}

/** The step has a minute; of the rows with `asked` the server wants more. */
const PAUSES: readonly Pause[] = [
  pause('900', /asked to wait 15 min,/),
  pause('899.0001', /asked to wait 15 min,/),
  pause(' 900 ', /asked to wait 15 min,/),
  pause('00900', /asked to wait 15 min,/),
  pause('"900"', /asked to wait 15 min,/),
  pause('900s', /asked to wait 15 min,/),
  pause('900 seconds', /asked to wait 15 min,/),
  pause('5, 900', /asked to wait 15 min,/),
  pause(['900', '5'], /asked to wait 15 min,/),
  pause('9999999999', /asked to wait 115740 d/),
  pause('99999999999999', /asked to wait \d+ d/),
  dated('a date', (at) => at.toUTCString()),
  dated('a date with +0000', (at) => at.toUTCString().replace('GMT', '+0000')),
  dated('a date without its day', (at) => at.toUTCString().replace(/^\w+, /, '')),
  dated('a date in ISO form', (at) => at.toISOString()),
  dated('Unix seconds', (at) => String(Math.round(at.getTime() / 1_000))),
  dated('Unix milliseconds', (at) => String(at.getTime())),
  {
    name: 'a date by the clock of the server',
    headers: () => ({
      date: 'Wed, 21 Oct 2015 07:28:00 GMT',
      'retry-after': 'Wed, 21 Oct 2015 07:43:00 GMT',
    }),
    asked: /asked to wait 15 min,/,
  },
  ...[
    '0',
    '-5',
    'soon',
    '',
    'null',
    'Wed, 21 Oct 2015 07:28:00 GMT',
    'Wed, 32 Oct 2099 07:28:00 GMT',
    '1e9',
  ].map((value) => pause(value)),
  { name: 'none', headers: () => ({}) },
];

/** The `next` of a first page, and how many requests the list is; a row with `said` is red. */
const NEXTS: readonly { name: string; next?: unknown; requests: number; said?: RegExp }[] = [
  { name: 'null', next: null, requests: 1 },
  { name: 'absent', requests: 1 },
  { name: 'empty', next: '', requests: 1 },
  { name: 'absolute', next: 'https://app.dollarbox.test/api/v1/containers/?cursor=cD0y', requests: 2 },
  { name: 'relative', next: '/api/v1/containers/?cursor=cD0y', requests: 2 },
  { name: 'a query alone', next: '?cursor=cD0y', requests: 2 },
  {
    name: 'of plain http',
    next: 'http://app.dollarbox.test/api/v1/containers/?limit=1&cursor=cD0y',
    requests: 2,
  },
  { name: 'of another host', next: 'https://elsewhere.test/?org=x&cursor=cD0y#top', requests: 2 },
  { name: 'an encoded cursor', next: '/x/?cursor=cD0y%3D%3D', requests: 2 },
  {
    name: 'without a cursor',
    next: 'https://app.dollarbox.test/api/v1/containers/',
    requests: 1,
    said: /next page/,
  },
  { name: 'an empty cursor', next: '/x/?cursor=', requests: 1, said: /next page/ },
  { name: 'two cursors', next: '/x/?cursor=a&cursor=b', requests: 1, said: /next page/ },
  { name: 'a number', next: 2, requests: 1, said: /next page is not text/ },
  { name: 'a map', next: { href: '/x/?cursor=a' }, requests: 1, said: /next page is not text/ },
  { name: 'the same page for ever', next: 'loop', requests: 2, said: /twice|again|same/ },
];

let platform: FakeServer;
const tried = new Map<string, number>();

beforeAll(async () => {
  platform = await fakeServer(({ url }) => {
    const [, kind, index = ''] = /^\/(pause|next)-(\d+)\//.exec(url) ?? [];
    const count = (tried.get(`${kind}${index}`) ?? 0) + 1;
    tried.set(`${kind}${index}`, count);
    const json = dollarboxError('rate_limited', 'Slow down.');
    const headers = PAUSES[Number(index)]?.headers() ?? {};
    if (kind === 'pause') return count > 1 ? { json: PAGE } : { status: 503, json, headers };
    const { next } = NEXTS[Number(index)] ?? {};
    if (next === 'loop') return { json: { ...PAGE, next: '/x/?cursor=same' } };
    return { json: count > 1 ? PAGE : { results: [], ...(next === undefined ? {} : { next }) } };
  });
});
afterAll(() => platform.close());

async function list(name: string) {
  const inputs = { operation: 'list-containers', org: 'acme', timeout: '1m', 'max-attempts': '2' };
  const base = `${platform.url}/${name}`;
  const ran = await runAction({ with: { ...inputs, token: DOLLARBOX_TOKEN, 'base-url': base } });
  const asked = platform.asked.filter(({ url }) => url.startsWith(`/${name}/`)).map(({ url }) => url);
  return { told: errors(ran.stdout)[0]?.data, asked };
}

describe('the built action', () => {
  it(
    'waits as long as a server asks, however it writes it, or stops at once where there is less time',
    async () => {
      const judge = async (row: Pause): Promise<unknown> => {
        const { told, asked } = await list(`pause-${PAUSES.indexOf(row)}`);
        const right = row.asked
          ? row.asked.test(told ?? '') && asked.length === 1
          : !told && asked.length === 2;
        return right ? undefined : { told, asked };
      };
      expect(await inParallel(PAUSES, judge)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'reads on by what stands in next, and never asks another host',
    async () => {
      const judge = async (row: (typeof NEXTS)[number]): Promise<unknown> => {
        const { told, asked } = await list(`next-${NEXTS.indexOf(row)}`);
        const right = (row.said ? row.said.test(told ?? '') : !told) && asked.length === row.requests;
        return right ? undefined : { told, asked };
      };
      expect(await inParallel(NEXTS, judge)).toEqual([]);
    },
    PATIENCE,
  );
});

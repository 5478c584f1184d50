import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, UnknownResultError } from '../../../src/contract/result/errors.ts';
import { Deadline } from '../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../src/contract/time/timeline.ts';
import type { Budget, Timing } from '../../../src/contract/time/timing.ts';
import { AnswerLostError, HttpError, NetworkError } from '../../../src/http/failure/errors.ts';
import { kindOfStatus } from '../../../src/http/failure/failure-kind.ts';
import { createOnce } from '../../../src/http/writes/create-once.ts';
import type { Creation, CreationSpan } from '../../../src/http/writes/creation.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLog } from '../support/setup.ts';

const facts = { method: 'POST', path: '/x', attempts: 1, details: [] };
const reset = new NetworkError('reset', { ...facts, reason: 'ECONNRESET', phase: 'unknown' });
const lost = new AnswerLostError('lost', reset);
const refused = (status: number, permanent = false): HttpError =>
  new HttpError(`refused ${status}`, { ...facts, kind: kindOfStatus(status), status, permanent });

type Post = string | Error;
type Look = readonly string[] | Error;

/** A creation whose requests and looks go as scripted; the last look for ever. */
function creating(
  posts: readonly Post[],
  looks: readonly Look[],
  over: Partial<Creation<string>> & Partial<Timing> = {},
) {
  const clock = new VirtualClock();
  const log = recordingLog();
  const asked: { at: number; budget: Budget | undefined }[] = [];
  const found: string[] = [];
  let sent = 0;
  const creation: Creation<string> = {
    what: 'container web',
    key: 'the name web',
    create: async () => {
      const post = posts[sent++] ?? new Error('one request too many');
      if (post instanceof Error) throw post;
      return post;
    },
    look: async (budget) => {
      const look = looks[Math.min(asked.length, looks.length - 1)] ?? [];
      asked.push({ at: clock.now(), budget });
      if (look instanceof Error) throw look;
      return look as readonly string[];
    },
    describe: (id) => `#${id}`,
    isOurs: () => true,
    made: (id) => found.push(id),
    ...over,
  };
  const timing: Timing = {
    signal: new AbortController().signal,
    deadline: new Deadline(600_000, clock),
    clock,
    timeline: new Timeline(clock),
    random: () => 0.5,
    pollInterval: 2_000,
    fixed: false,
    ...over,
  };
  const said = new Map<string, string>();
  const ledger = {
    ask: (key: string, what: string) => void said.set(key, what),
    gone: (key: string) => void said.delete(key),
  };
  const left = (): readonly string[] => [...said.values()];
  return {
    clock,
    log,
    asked,
    found,
    left,
    sent: () => sent,
    run: () => createOnce(creation, { timing, log, ledger }),
  };
}

const foreign = new HttpError('a page', { ...facts, kind: 'foreign', status: 404 });

describe('a refusal that is not the platform’s own', () => {
  it('is looked into: what the platform made all the same is there', async () => {
    const { run, sent } = creating([foreign], [[], ['7']]);
    expect(await run()).toMatchObject({ value: '7', adopted: true, posts: 1 });
    expect(sent()).toBe(1);
  });

  it('allows no other request, and is told together with what may be there', async () => {
    const { run, sent, left } = creating([foreign, '8'], [[]]);
    await expect(run()).rejects.toThrow(
      /may have been created: a page\. It is unknown whether the name web exists/,
    );
    expect(sent()).toBe(1);
    expect(left()).toEqual(['container web, possibly created']);
  });
});

describe('createOnce', () => {
  it('says before the request what may be left behind, until it is known', async () => {
    const during: (readonly string[])[] = [];
    const { run, left, found } = creating([], [], {
      create: async () => {
        during.push(left());
        return '1';
      },
      made: (id) => {
        during.push(left());
        found.push(id);
      },
    });
    await run();
    expect([during, left(), found]).toEqual([
      [['container web, possibly created'], ['container web, possibly created']],
      [],
      ['1'],
    ]);
  });

  it.each([
    ['is withdrawn after a refusal', [refused(403)], []],
    ['stays while nobody knows', [lost, lost], ['container web, possibly created']],
  ])('what may be left behind %s', async (_, posts, rest) => {
    const { run, left } = creating(posts, [[]]);
    await expect(run()).rejects.toThrow();
    expect(left()).toEqual(rest);
  });

  it('neither looks nor waits when the answer comes', async () => {
    const { run, asked, clock } = creating(['1'], []);
    expect(await run()).toEqual({ value: '1', ours: true, adopted: false, posts: 1 });
    expect([asked, clock.pauses]).toEqual([[], []]);
  });

  it.each([refused(400), refused(403), refused(409), refused(429, true), new Error('bug')])(
    'passes %s of the first request on',
    async (error) => {
      const { run, sent, asked } = creating([error], []);
      await expect(run()).rejects.toBe(error);
      expect([sent(), asked]).toEqual([1, []]);
    },
  );

  it.each([
    [1, [500]],
    [2, [500, 2_000]],
    [6, [500, 2_000, 5_000, 10_000, 18_000, 30_000]],
  ])('adopts what look %d finds', async (n, times) => {
    const { run, asked, sent, log } = creating([lost], [...Array(n - 1).fill([]), ['7']]);
    expect(await run()).toEqual({ value: '7', ours: true, adopted: true, posts: 1 });
    expect(asked.map(({ at }) => at)).toEqual(times);
    expect(sent()).toBe(1);
    expect(log.lines).toContainEqual(expect.stringContaining('found it as #7'));
  });

  it('creates once more when nothing is there', async () => {
    const { run, asked } = creating([lost, '2'], [[]]);
    expect(await run()).toEqual({ value: '2', ours: true, adopted: false, posts: 2 });
    expect(asked).toHaveLength(6);
  });

  it('adopts after a second lost answer, and never sends a third request', async () => {
    const { run } = creating([lost, lost], [...Array(8).fill([]), ['3']]);
    expect(await run()).toEqual({ value: '3', ours: true, adopted: true, posts: 2 });
    const never = creating([lost, lost], [[]]);
    const error = await never.run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownResultError);
    expect(error).toMatchObject({
      message: expect.stringContaining('whether the name web exists'),
      outcome: 'failed',
    });
    expect([never.sent(), never.asked.length]).toEqual([2, 12]);
  });

  it.each([refused(400), refused(409), refused(422), refused(403, true)])(
    'takes %s of the second request for a late first one',
    async (error) => {
      const { run } = creating([lost, error], [...Array(6).fill([]), ['4']]);
      expect(await run()).toEqual({ value: '4', ours: true, adopted: true, posts: 2 });
    },
  );

  it('lists several and touches none', async () => {
    const { run, sent } = creating([lost], [['1', '2']]);
    await expect(run()).rejects.toThrow('container web is there 2 times: #1 and #2. Nothing was deleted.');
    expect(sent()).toBe(1);
  });

  it('sends nothing more when it cannot look', async () => {
    const { run, sent } = creating([lost], [refused(503)]);
    const error = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownResultError);
    expect(String(error)).toContain('It is unknown whether the name web exists.');
    expect(sent()).toBe(1);
  });

  it('lets a server have the pause it asks for before anything else', async () => {
    const { run, asked } = creating([new AnswerLostError('503', refused(503), { asked: 30_000 }), '1'], [[]]);
    expect(await run()).toMatchObject({ posts: 2 });
    expect(asked.map(({ at }) => at)).toEqual([30_000, 31_500, 34_500, 39_500, 47_500, 59_500]);
  });

  it('looks once and ends when that pause does not fit', async () => {
    const busy = new AnswerLostError('503', refused(503), { asked: 3_600_000 });
    const { run, sent, asked } = creating([busy], [[]]);
    const error = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownResultError);
    expect(error).toMatchObject({ outcome: 'timed-out' });
    expect([sent(), asked.length]).toEqual([1, 1]);
    expect(asked[0]?.budget).toBeDefined();
  });
});

describe('what is found', () => {
  const foreign = { isOurs: () => false };

  it('is not ours without proof, and is given as found where only one can have the name', async () => {
    const { run, found } = creating([lost], [['9']], { ...foreign, unique: true });
    expect(await run()).toEqual({ value: '9', ours: false, adopted: true, posts: 1 });
    expect(found).toEqual([]);
  });

  it('beside ours does not hide it, and ours may come later', async () => {
    const isOurs = (id: string) => id === '5';
    const { run, found } = creating([lost], [['777'], ['777'], ['777', '5']], { isOurs });
    expect(await run()).toMatchObject({ value: '5', ours: true });
    expect(found).toEqual(['5']);
  });

  it('is named when nothing is proven to be ours', async () => {
    const { run } = creating([lost, lost], [['777']], foreign);
    await expect(run()).rejects.toThrow('#777 came to be meanwhile, and nothing proves whose that is');
  });

  it('is not what this step deleted', async () => {
    const { run } = creating([lost, '2'], [['1']], { unique: true, except: ['#1'] });
    expect(await run()).toMatchObject({ value: '2', adopted: false });
  });

  it('is proven by the time between the request and the look, by the server’s clock', async () => {
    const times = [
      { earliest: 100, latest: 200 },
      { earliest: 700, latest: 800 },
    ];
    const spans: CreationSpan[] = [];
    const { run } = creating([lost], [['9']], {
      serverTime: () => times.shift(),
      isOurs: (_, span) => spans.push(span) > 0,
    });
    await run();
    expect(spans).toEqual([{ since: { earliest: 100, latest: 200 }, until: { earliest: 700, latest: 800 } }]);
  });
});

describe('the first request', () => {
  it.each([refused(401), refused(403), refused(429), refused(403, true), refused(409), reset])(
    'is told when the second ends with %s',
    async (second) => {
      const { run, sent } = creating([lost, second], [[]]);
      const error = await run().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UnknownResultError);
      expect(String(error)).toContain('may have been created by the first request');
      expect(String(error)).toContain('It is unknown whether the name web exists.');
      expect(String(error)).toContain(second.message);
      expect(error).toMatchObject({ outcome: 'failed', cause: second });
      expect(sent()).toBe(2);
    },
  );

  it.each([
    [new CancelledError('stop'), 'cancelled'],
    [new DeadlineError('late'), 'timed-out'],
  ])('is told when the step ends at the second: %s', async (reason, outcome) => {
    const error = await creating([lost, reason], [[]])
      .run()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownResultError);
    expect(error).toMatchObject({ message: expect.stringContaining('whether the name web exists'), outcome });
  });
});

describe('an interrupted creation', () => {
  const aborted = (reason: unknown) => ({ signal: AbortSignal.abort(reason) });
  const stop = new CancelledError('stop');

  it('looks once quickly and tells what it found', async () => {
    const { run, asked, found, sent } = creating([new AnswerLostError('lost', stop)], [['9']], aborted(stop));
    await expect(run()).rejects.toBe(stop);
    expect(found).toEqual(['9']);
    expect([asked.length, sent()]).toEqual([1, 1]);
    expect(asked[0]?.budget?.signal.aborted).toBe(false);
  });

  it.each([[[]], [refused(503)], [['1', '2']]])('is unknown when the look gives %j', async (look) => {
    const { run, found } = creating([new AnswerLostError('lost', stop)], [look as Look], aborted(stop));
    const error = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownResultError);
    expect(error).toMatchObject({
      outcome: 'cancelled',
      message: expect.stringContaining('whether the name web exists'),
    });
    expect(found).toEqual([]);
  });

  it('does not hang when the look does', async () => {
    const over = { ...aborted(stop), look: () => new Promise<never>(() => undefined) };
    await expect(creating([new AnswerLostError('lost', stop)], [], over).run()).rejects.toThrow(
      UnknownResultError,
    );
  });

  it('in the middle of a pause looks too', async () => {
    const abort = new AbortController();
    const { run, found } = creating([lost], [['9']], {
      signal: abort.signal,
      clock: Object.assign(new VirtualClock(), { sleep: () => Promise.reject(stop) }),
    });
    await expect(run()).rejects.toBe(stop);
    expect(found).toEqual(['9']);
  });

  it('by the deadline says that it timed out', async () => {
    const clock = new VirtualClock();
    const deadline = new Deadline(1_000, clock);
    clock.advance(950);
    const late = new AnswerLostError('lost', new DeadlineError('late'));
    const { run, asked } = creating([late], [[]], { clock, deadline });
    const error = await run().catch((reason: unknown) => reason);
    expect(asked.map(({ budget }) => budget !== undefined)).toEqual([true]);
    expect(error).toMatchObject({ name: 'UnknownResultError', outcome: 'timed-out' });
  });
});

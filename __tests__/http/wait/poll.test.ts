import { describe, expect, it } from '@jest/globals';
import { AbsentError, CancelledError, DeadlineError } from '../../../src/contract/result/errors.ts';
import { Deadline } from '../../../src/contract/time/deadline.ts';
import { Timeline } from '../../../src/contract/time/timeline.ts';
import type { Budget, Timing } from '../../../src/contract/time/timing.ts';
import { HttpError, NetworkError } from '../../../src/http/failure/errors.ts';
import { kindOfStatus } from '../../../src/http/failure/failure-kind.ts';
import { type Poll, poll } from '../../../src/http/wait/poll.ts';
import { systemClock } from '../../../src/support/clock.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLog } from '../support/setup.ts';

const facts = { method: 'GET', path: '/x', attempts: 1, details: [] };
const answered = (status: number, retryAfterMs?: number): HttpError =>
  new HttpError(`${status}`, { ...facts, kind: kindOfStatus(status), status, retryAfterMs });
const refusedConnection = new NetworkError('refused', {
  ...facts,
  reason: 'ECONNREFUSED',
  phase: 'not-sent',
});

type Step = string | Error;

/** A wait whose reads give these steps; the last one for ever. `running` and `failed` are settled. */
function watching(
  steps: readonly Step[],
  { deadlineMs = 600_000, ...over }: Partial<Poll<string> & Timing> & { deadlineMs?: number } = {},
) {
  const clock = new VirtualClock();
  const log = recordingLog();
  const timeline = new Timeline(clock);
  const reads: { at: number; budget: Budget | undefined }[] = [];
  const read = async (budget?: Budget): Promise<string> => {
    const step = steps[Math.min(reads.length, steps.length - 1)] ?? '';
    reads.push({ at: clock.now(), budget });
    if (step instanceof Error) throw step;
    return step;
  };
  const options: Poll<string> = {
    what: 'container web (123)',
    read,
    judge: (status) =>
      /running|failed/.test(status) ? 'settled' : status === 'hibernating' ? 'unknown' : 'pending',
    describe: (status) => status,
    ...over,
  };
  const timing: Timing = {
    pollInterval: 2_000,
    fixed: false,
    signal: new AbortController().signal,
    deadline: new Deadline(deadlineMs, clock),
    clock,
    random: () => 0.5,
    timeline,
    ...over,
  };
  return { clock, log, timeline, reads, run: () => poll(options, { timing, log }) };
}

describe('poll', () => {
  it('reads until it is settled and tells each change', async () => {
    const { run, clock, log, timeline } = watching(['pending', 'pending', 'provisioning', 'running']);
    expect(await run()).toBe('running');
    expect(clock.pauses).toEqual([2_000, 3_000, 4_500]);
    expect(log.lines).toEqual([
      'info container web (123) is pending after 0 ms',
      'info container web (123) is provisioning after 5 s',
      'info container web (123) is running after 10 s',
    ]);
    expect(timeline.spans.map(({ activity, label, times }) => `${activity} ${label} ${times ?? 1}`)).toEqual([
      'wait container web (123): pending 2',
      'wait container web (123): provisioning 1',
    ]);
  });

  it('reads nothing when the value at hand is settled', async () => {
    const { run, reads } = watching(['pending'], { first: 'running' });
    expect(await run()).toBe('running');
    expect(reads).toEqual([]);
  });

  it('waits first when a value at hand is not settled', async () => {
    const { run, reads } = watching(['running'], { first: 'pending' });
    await run();
    expect(reads.map(({ at }) => at)).toEqual([2_000]);
  });

  it('grows to 15 s, spread to both sides, never past it', async () => {
    for (const [random, first] of [
      [0, 1_600],
      [1, 2_400],
    ] as const) {
      const { run, clock } = watching([...Array(20).fill('pending'), 'running'], { random: () => random });
      await run();
      expect(clock.pauses[0]).toBeCloseTo(first);
      expect(Math.max(...clock.pauses)).toBeLessThanOrEqual(15_000);
      expect(clock.pauses.at(-1)).toBeGreaterThanOrEqual(12_000);
    }
  });

  it('puts the first looks where the thing is known to settle, then grows on', async () => {
    const settles = { what: 'volume', from: 2_000, to: 8_000, source: 'a page' };
    const { run, clock } = watching([...Array(6).fill('pending'), 'running'], { settles, random: () => 0 });
    await run();
    // Growing from 2 s there are looks at 2 and 5 s before 8 s; the pauses after them are those of the growing pace.
    expect(clock.pauses).toEqual([5_000, 3_000, 3_600, 5_400, 8_100, 12_000].map((ms) => expect.closeTo(ms)));
  });

  it('looks early when the deadline leaves little more than the thing is known to take', async () => {
    const settles = { what: 'volume', from: 2_000, to: 8_000, source: 'a page' };
    const { run, clock } = watching(['pending', 'running'], { settles, deadlineMs: 10_000 });
    await run();
    expect(clock.pauses).toEqual([2_000]);
  });

  it('keeps a fixed interval and the pause a 429 asks for, however long the thing is known to take', async () => {
    const settles = { what: 'volume', from: 2_000, to: 8_000, source: 'a page' };
    const fixed = watching(['pending', 'pending', 'running'], { settles, pollInterval: 700, fixed: true });
    await fixed.run();
    expect(fixed.clock.pauses).toEqual([700, 700]);
    const limited = watching([answered(429, 20_000), 'running'], { settles });
    await limited.run();
    expect(limited.clock.pauses[0]).toBeGreaterThanOrEqual(20_000);
  });

  it.each([
    [700, 700],
    [0, 100],
    [60_000, 60_000],
  ])('keeps a fixed interval of %d ms as %d', async (interval, pause) => {
    const { run, clock } = watching(['pending', 'pending', 'running'], {
      pollInterval: interval,
      fixed: true,
      random: () => 1,
    });
    await run();
    expect(clock.pauses).toEqual([pause, pause]);
  });

  it('waits through a status nobody knows and says so once', async () => {
    const { run, log } = watching(['hibernating', 'hibernating', 'pending', 'hibernating', 'running']);
    expect(await run()).toBe('running');
    expect(log.lines.filter((line) => line.includes('not known'))).toHaveLength(1);
  });

  it('gives a sign of life each minute', async () => {
    const { run, log } = watching([...Array(61).fill('pending'), 'running'], {
      pollInterval: 5_000,
      fixed: true,
    });
    await run();
    expect(log.lines.filter((line) => line.includes('is still pending'))).toHaveLength(5);
  });

  it('prints a hostile status as text', async () => {
    const { run, log } = watching([`x\n::error::y${'z'.repeat(400)}`, 'running']);
    await run();
    // The log cuts it, once secrets are out.
    expect(log.lines[0]).toMatch(/is x ::error::yz+ after/);
  });
});

describe('failures while polling', () => {
  it.each([
    ['503s', answered(503)],
    ['no connection', refusedConnection],
  ])('%s: five in a row are borne, six are not', async (_, error) => {
    const five = watching([
      'pending',
      ...Array(5).fill(error),
      'pending',
      ...Array(5).fill(error),
      'running',
    ]);
    expect(await five.run()).toBe('running');
    const six = watching(['pending', ...Array(6).fill(error), 'running']);
    await expect(six.run()).rejects.toBe(error);
    expect(six.reads).toHaveLength(7);
  });

  it.each([400, 401, 403, 501, 511])('%d ends the wait at once', async (status) => {
    const { run, reads } = watching(['pending', answered(status), 'running']);
    await expect(run()).rejects.toMatchObject({ status });
    expect(reads).toHaveLength(2);
  });

  it('keeps the pause a 429 asks for', async () => {
    const { run, clock } = watching(['pending', answered(429, 20_000), 'pending', 'running'], {
      random: () => 0,
    });
    await run();
    expect(clock.pauses).toEqual([1_600, 20_000, 3_600]);
  });

  it('stops when the pause asked for does not fit', async () => {
    const { run, reads } = watching(['pending', answered(429, 3_600_000), 'running']);
    await expect(run()).rejects.toMatchObject({
      outcome: 'timed-out',
      message: expect.stringContaining('asked to wait 1 h'),
    });
    expect(reads).toHaveLength(2);
  });
});

describe('a thing that is not there', () => {
  it('is waited for while it may not be visible yet', async () => {
    const { run } = watching([answered(404), answered(404), 'pending', 'running'], {
      toleratesAbsenceFor: 30_000,
    });
    expect(await run()).toBe('running');
  });

  it('is waited for also when the answer that created it is at hand', async () => {
    const { run } = watching([answered(404), 'pending', 'running'], {
      first: 'pending',
      toleratesAbsenceFor: 30_000,
    });
    expect(await run()).toBe('running');
  });

  it('is missed after that', async () => {
    const { run, clock } = watching([answered(404)], { toleratesAbsenceFor: 30_000 });
    await expect(run()).rejects.toThrow('created but is not visible');
    expect(clock.now()).toBeGreaterThanOrEqual(30_000);
    expect(clock.now()).toBeLessThan(60_000);
  });

  it.each([30_000, undefined])('has vanished when it was seen before', async (time) => {
    const over = time === undefined ? {} : { toleratesAbsenceFor: time };
    const { run } = watching(['pending', answered(404)], over);
    await expect(run()).rejects.toThrow(AbsentError);
    await expect(watching(['pending', answered(404)], over).run()).rejects.toThrow('vanished');
  });

  it('is an error at once when nothing is tolerated', async () => {
    await expect(watching([answered(404)]).run()).rejects.toMatchObject({ status: 404 });
  });
});

describe('the deadline', () => {
  it('gets a last look under a budget of its own, then an error with the last status', async () => {
    const clock = new VirtualClock();
    const { run, reads } = watching(['pending'], {
      clock,
      deadline: new Deadline(20_000, clock),
      resume: 'Wait on.',
    });
    await expect(run()).rejects.toMatchObject({
      name: 'DeadlineError',
      message: 'container web (123) was still pending when the deadline of 20 s passed.',
      next: 'Wait on.',
    });
    expect(reads.at(-1)?.budget).toBeDefined();
    expect(reads.slice(0, -1).every(({ budget }) => budget === undefined)).toBe(true);
    expect(clock.now()).toBeLessThanOrEqual(20_000);
  });

  it('is met when the last look finds it settled', async () => {
    const clock = new VirtualClock();
    const deadline = new Deadline(5_000, clock);
    expect(
      await watching(['pending', 'running'], { clock, deadline, pollInterval: 60_000, fixed: true }).run(),
    ).toBe('running');
  });

  it('still gets a look when the machine slept past it', async () => {
    const clock = new VirtualClock();
    const { run } = watching(['pending', 'running'], {
      clock,
      deadline: new Deadline(20_000, clock),
      first: 'pending',
      describe: (status) => {
        if (status === 'pending') clock.advance(600_000);
        return status;
      },
    });
    await expect(run()).rejects.toThrow('still pending');
    const other = new VirtualClock();
    const late = watching(['running'], {
      clock: other,
      deadline: new Deadline(20_000, other),
      first: 'asleep',
      describe: (status) => {
        if (status === 'asleep') other.advance(600_000);
        return status;
      },
    });
    expect(await late.run()).toBe('running');
  });

  it('as the signal’s reason gets a last look too', async () => {
    const signal = AbortSignal.abort(new DeadlineError('late'));
    expect(await watching(['running'], { signal }).run()).toBe('running');
  });

  it('holds although the last look hangs', async () => {
    const clock = new VirtualClock();
    const read = (budget?: Budget) =>
      budget ? new Promise<string>(() => undefined) : Promise.resolve('pending');
    const { run } = watching([], { clock, read, deadline: new Deadline(1_000, clock) });
    await expect(run()).rejects.toThrow('was still pending');
  });
});

describe('an abort', () => {
  it('ends a pause at once with its reason', async () => {
    const abort = new AbortController();
    const over = {
      clock: systemClock,
      signal: abort.signal,
      deadline: new Deadline(600_000),
      pollInterval: 60_000,
    };
    const { run } = watching(['pending'], over);
    setTimeout(() => abort.abort(new CancelledError('stop')), 20);
    await expect(run()).rejects.toThrow('stop');
  });

  it('ends the last look with its reason', async () => {
    const abort = new AbortController();
    const clock = new VirtualClock();
    const read = (budget?: Budget) => {
      if (!budget) return Promise.resolve('pending');
      setTimeout(() => abort.abort(new CancelledError('stop')), 10);
      return new Promise<string>(() => undefined);
    };
    const { run } = watching([], {
      clock,
      read,
      signal: abort.signal,
      deadline: new Deadline(30_000, clock),
    });
    await expect(run()).rejects.toThrow('stop');
  });
});

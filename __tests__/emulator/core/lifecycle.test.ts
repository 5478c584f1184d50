import { beforeEach, describe, expect, it } from '@jest/globals';
import { Chance } from '../../../src/emulator/plugin/chance.ts';
import { VirtualClock } from '../../../src/emulator/plugin/clock.ts';
import { Lifecycle } from '../../../src/emulator/plugin/lifecycle.ts';

let real = 0;
let clock: VirtualClock;
beforeEach(() => {
  real = 1_000;
  clock = new VirtualClock(() => real);
});

describe('the clock', () => {
  it('runs with the machine, shifted', () => {
    clock.advance(500);
    real += 10;
    expect(clock.now()).toBe(1_510);
  });

  it('stands still when frozen, and goes on from there', () => {
    clock.freeze();
    real += 10_000;
    clock.advance(5);
    expect(clock.now()).toBe(1_005);
    clock.thaw();
    real += 1;
    expect(clock.state()).toEqual({
      now: '1970-01-01T00:00:01.006Z',
      offsetMs: -9_995,
      frozen: false,
      mode: 'time',
    });
  });

  it('is itself again after a reset', () => {
    clock.freeze(5);
    clock.setMode('reads');
    clock.reset();
    expect(clock.state()).toMatchObject({ offsetMs: 0, frozen: false, mode: 'time' });
  });
});

describe('a lifecycle', () => {
  const steps = [
    { status: 'pending' },
    { status: 'provisioning', afterMs: 300 },
    { status: 'running', afterMs: 200 },
  ];
  const statuses = (life: Lifecycle, reads: number) => Array.from({ length: reads }, () => life.read());

  it('moves with time, each step from the one before', () => {
    const life = new Lifecycle(clock, steps);
    const seen = [0, 299, 1, 199, 1].map((ms) => {
      clock.advance(ms);
      return life.read();
    });
    expect(seen).toEqual(['pending', 'pending', 'provisioning', 'provisioning', 'running']);
    expect(life.since).toBe(1_500);
  });

  it('passes over steps nobody looked at, and knows when the last began', () => {
    const life = new Lifecycle(clock, steps);
    clock.advance(10_000);
    expect(life.peek()).toBe('running');
    expect(life.since).toBe(1_500);
  });

  it('moves with reads alone when told so', () => {
    clock.setMode('reads');
    const life = new Lifecycle(clock, steps);
    clock.advance(10_000);
    expect([life.peek(), life.peek()]).toEqual(['pending', 'pending']);
    expect(statuses(life, 4)).toEqual(['pending', 'provisioning', 'running', 'running']);
  });

  it.each(['time', 'reads'] as const)('never ends by %s what never ends', (mode) => {
    clock.setMode(mode);
    const life = new Lifecycle(clock, [{ status: 'a' }, { status: 'b', afterMs: Number.POSITIVE_INFINITY }]);
    clock.advance(1e12);
    expect(statuses(life, 50).at(-1)).toBe('a');
  });

  it('needs a step', () => {
    expect(() => new Lifecycle(clock, [])).toThrow(RangeError);
  });
});

describe('chance', () => {
  it('is the same every time', () => {
    const chance = new Chance();
    const draw = () => [
      chance.random(),
      chance.hex(8),
      chance.uuid(),
      chance.next('id', 123),
      chance.next('id', 123),
    ];
    const first = draw();
    chance.reset();
    expect(draw()).toEqual(first);
    expect(first.slice(3)).toEqual([123, 124]);
    expect(first[2]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

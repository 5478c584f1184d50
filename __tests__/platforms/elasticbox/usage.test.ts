import { describe, expect, it } from '@jest/globals';
import { costOf, hoursOf, priceOf, upTimes } from '../../../src/platforms/elasticbox/usage/cost.ts';
import { toCsv } from '../../../src/platforms/elasticbox/usage/csv.ts';
import { totalsBy, usageRow } from '../../../src/platforms/elasticbox/usage/usage-row.ts';
import { instance } from './sample.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2030, 0, 1, 10);
const stamp = (hour: number): string => `2030-01-01 ${String(hour).padStart(2, '0')}:00:00.000000`;
const price = (from: number, cents: number) => ({
  from: stamp(from),
  pricing_info: { hourly_price: cents, factor: 100 },
});

describe('uptime', () => {
  const cases = [
    { what: 'still up', history: [{ state: 'up', started: stamp(4) }], hours: 6 },
    {
      what: 'up twice',
      history: [
        { state: 'up', started: stamp(0), completed: stamp(2) },
        { state: 'down', started: stamp(2), completed: stamp(9) },
        { state: 'up', started: stamp(9) },
      ],
      hours: 3,
    },
    {
      what: 'not readable',
      history: [
        { state: 'up', started: 'x' },
        { state: 'up', started: stamp(3), completed: 'y' },
      ],
      hours: 0,
    },
    { what: 'backwards', history: [{ state: 'up', started: stamp(5), completed: stamp(1) }], hours: 0 },
  ];
  it.each(cases)('$what: $hours h', ({ history, hours }) => {
    const whole = history.map((one) => ({ completed: '', ...one }));
    expect(hoursOf(upTimes({ state_history: whole }, NOW))).toBe(hours);
  });
});

describe('cost', () => {
  const up = [{ from: NOW - 4 * HOUR, to: NOW }];

  it('is the hours at the price of their time, for each machine', () => {
    const changed = instance({ pricing_history: [price(8, 300), price(1, 100)] });
    // Two hours at 1 $ before eight o'clock, two at 3 $ after it.
    expect(costOf(changed, up, 1)).toBeCloseTo(8);
    expect(costOf(changed, up, 3)).toBeCloseTo(24);
    expect(priceOf(changed)).toBe(3);
  });

  it('falls back to the policy’s price, and to nothing', () => {
    const profile = { pricing_info: { hourly_price: 50, factor: 100 } };
    expect(costOf(instance({ policy_box: { id: 'p', profile } }), up, 1)).toBeCloseTo(2);
    expect(costOf(instance(), up, 1)).toBeUndefined();
    expect(
      costOf(
        instance({ pricing_history: [{ from: stamp(1), pricing_info: { hourly_price: 5, factor: 0 } }] }),
        up,
        1,
      ),
    ).toBeUndefined();
  });
});

describe('rows', () => {
  it('sum up by box, workspace and provider, the most used first', () => {
    const rows = ['a', 'b', 'a'].map((name, n) =>
      usageRow(instance({ id: `i-${n}`, boxes: [{ id: name, name }] }), undefined, {
        providers: new Map(),
        now: NOW,
      }),
    );
    expect(totalsBy(rows, 'box').map(({ name, instances }) => [name, instances])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(rows[0]).toMatchObject({ hours: undefined, cost: undefined, remarks: ['always on'] });
  });
});

describe('CSV', () => {
  it('quotes text, doubles quotes, and leaves out what is not known', () => {
    expect(toCsv([['a"b', 'c,d\ne', 1.5, undefined]])).toBe('"a""b","c,d\ne",1.5,\r\n');
  });

  it.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\t=1'])('is no formula: %j', (text) => {
    expect(toCsv([[text]])).toBe(`"'${text}"\r\n`);
  });
});

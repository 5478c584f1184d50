import { readTime } from '../../../support/time.ts';
import type { Instance } from '../api/instance-schema.ts';
import type { Service } from '../api/schema.ts';

/** A stretch of time during which an instance's machines ran, in milliseconds since the Unix epoch. */
interface UpTime {
  readonly from: number;
  readonly to: number;
}

/**
 * When the machines ran, from the service's history; the last stretch may still go on. Stretches that cannot
 * be read, or end before they begin, are left out. Source: https://www.ctl.io/api-docs/cam (state_history).
 */
export function upTimes(
  { state_history: history }: Pick<Service, 'state_history'>,
  now: number,
): readonly UpTime[] {
  return history
    .filter(({ state }) => state === 'up')
    .flatMap(({ started, completed }) => {
      const from = readTime(started);
      const to = completed === '' ? now : readTime(completed);
      return from === undefined || to === undefined || to < from ? [] : [{ from, to }];
    });
}

/** Their sum in hours. */
export function hoursOf(times: readonly UpTime[]): number {
  return times.reduce((sum, { from, to }) => sum + (to - from), 0) / 3_600_000;
}

/** Dollars an hour from a moment on, in milliseconds since the Unix epoch. */
interface Price {
  readonly from: number;
  readonly hourly: number;
}

/**
 * What an instance has cost in dollars, estimated: hours its machines ran, at the price of the time, for each
 * machine. `undefined` where the platform tells no price. `hourly_price` over `factor` is dollars an hour
 * [inferred from the samples of https://www.ctl.io/api-docs/cam]; that it is a machine's price is [inferred].
 */
export function costOf(
  instance: Pick<Instance, 'pricing_history' | 'policy_box'>,
  times: readonly UpTime[],
  machines: number,
): number | undefined {
  const prices = pricesOf(instance);
  if (prices.length === 0) return undefined;
  const dollars = prices.map(({ from, hourly }, index) => {
    const until = prices[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return (overlap(times, from, until) / 3_600_000) * hourly;
  });
  return dollars.reduce((sum, part) => sum + part, 0) * Math.max(1, machines);
}

/** Dollars an hour for each machine at present. */
export function priceOf(instance: Pick<Instance, 'pricing_history' | 'policy_box'>): number | undefined {
  return pricesOf(instance).at(-1)?.hourly;
}

/** The first price also stands for the time before it. */
function pricesOf({
  pricing_history: history,
  policy_box: policy,
}: Pick<Instance, 'pricing_history' | 'policy_box'>) {
  const prices = history.flatMap(({ from, pricing_info }): Price[] => {
    const at = readTime(from);
    const hourly = dollars(pricing_info);
    return at === undefined || hourly === undefined ? [] : [{ from: at, hourly }];
  });
  const sorted = prices.sort((a, b) => a.from - b.from);
  const [first, ...later] = sorted;
  if (first) return [{ ...first, from: Number.NEGATIVE_INFINITY }, ...later];
  const hourly = dollars(policy?.profile.pricing_info);
  return hourly === undefined ? [] : [{ from: Number.NEGATIVE_INFINITY, hourly }];
}

function dollars(
  price: { readonly hourly_price: number; readonly factor: number } | undefined,
): number | undefined {
  return price && price.factor > 0 && price.hourly_price >= 0 ? price.hourly_price / price.factor : undefined;
}

function overlap(times: readonly UpTime[], from: number, until: number): number {
  return times.reduce(
    (sum, time) => sum + Math.max(0, Math.min(time.to, until) - Math.max(time.from, from)),
    0,
  );
}

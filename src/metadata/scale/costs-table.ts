import { table } from '../markup/markdown.ts';
import { figure, type ScaleCase, scaleCases } from './cases.ts';
import { LIMITS, type Limit, minutesFor, minutesOfAnswers } from './limits.ts';

/** The published limits, and what each piece of work costs against them. */
export function costsTable(): string {
  const limits = Object.values(LIMITS).map((limit) => [limit.what, worded(limit)]);
  const rows = scaleCases().map((one) => [one.work, figure(one.requests), ...slowest(one)]);
  return [
    table(['Published limit', 'At most'], limits),
    table(['Work', 'Requests', 'Minutes at least', 'What limits'], rows),
  ].join('\n\n');
}

function worded({ most, every }: Limit): string {
  return `${figure(most)} ${every === 60 ? 'an hour' : 'a minute'}`;
}

/** The minutes of the limit that takes longest, and its name; answers themselves where none does. */
function slowest({ requests, counted, atOnce }: ScaleCase): readonly [string, string] {
  const waits = counted.map(([count, limit]) => ({ count, limit, minutes: minutesFor(count, limit) }));
  const [longest] = waits.sort((a, b) => b.minutes - a.minutes);
  if (longest && longest.minutes > 0) {
    const { minutes, count, limit } = longest;
    return [figure(minutes), `${limit.what}, ${worded(limit)}: ${figure(count)} of them`];
  }
  const minutes = minutesOfAnswers(requests, atOnce);
  const side = atOnce > 1 ? `${atOnce} at the same time` : 'one after the other';
  return [minutes < 1 ? 'below 1' : minutes.toFixed(1), `the answers, ${side}`];
}

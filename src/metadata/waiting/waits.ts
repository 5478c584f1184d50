import type { Platform } from '../../contract/platform.ts';
import type { SettleTimes } from '../../contract/time/settle-times.ts';
import { formatDuration } from '../../support/duration.ts';
import { table } from '../markup/markdown.ts';
import { type Noticed, simulateWaits } from './simulate-waits.ts';

type Paced = Pick<Platform, 'title' | 'pollInterval' | 'settleTimes'>;

/** What is known of settle times, and how soon waits that go by them notice. */
export function waitTables(platforms: readonly Paced[]): string {
  return [
    table(['New', 'Settles after', 'Source'], platforms.flatMap(known)),
    table(
      ['New', 'Looks', 'Requests', 'Noticed after, mean (s)', '95th percentile (s)'],
      platforms.flatMap(figures),
    ),
  ].join('\n\n');
}

function known({ title, settleTimes = [] }: Paced): readonly string[][] {
  if (settleTimes.length === 0) return [[title, 'not known', 'no page tells it; the pauses grow']];
  return settleTimes.map(({ what, from, to, source }) => [
    `${title} ${what}`,
    `${formatDuration(from)} to ${formatDuration(to)}`,
    source,
  ]);
}

function figures({ title, pollInterval, settleTimes = [] }: Paced): readonly string[][] {
  return settleTimes.flatMap((settles: SettleTimes) => {
    const { aimed, even, growing } = simulateWaits(settles, pollInterval);
    return [
      [`${title} ${settles.what}`, 'aimed at the settle time', ...cells(aimed)],
      ['', `every ${seconds(even.interval)} s`, ...cells(even)],
      ['', 'growing pauses', ...cells(growing)],
    ];
  });
}

function cells({ requests, mean, late }: Noticed): readonly string[] {
  return [requests.toFixed(2), seconds(mean), seconds(late)];
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(2);
}

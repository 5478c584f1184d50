import { expect, it } from '@jest/globals';
import { CallLog } from '../../src/http/call-log.ts';
import { silentLog } from '../support/silent-log.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

function log() {
  const lines: string[] = [];
  const clock = new VirtualClock();
  const calls = new CallLog({ ...silentLog, debug: (line) => void lines.push(line) }, clock);
  const tell = (label: string, outcome = '200', attempt = 1, requestId?: string) =>
    calls.tell({ label, outcome, ms: 5, attempt, requestId });
  return { lines, calls, tell };
}

it('sums up calls that are like the one before', () => {
  const { lines, calls, tell } = log();
  for (let n = 0; n < 10_000; n += 1) tell('GET /x', '200', 1, `r${n}`);
  calls.sumUp();
  expect(lines).toEqual([
    'GET /x: 200 in 5 ms, attempt 1, request id r0',
    'GET /x: 200, 9999 times more in 0 ms, request id r9999',
  ]);
});

it('tells each that is not, and every other try', () => {
  const { lines, calls, tell } = log();
  tell('GET /x');
  tell('GET /x');
  tell('GET /x', '500');
  tell('GET /x', '200', 2);
  tell('GET /x', '200', 2);
  tell('GET /y');
  calls.sumUp();
  calls.sumUp();
  expect(lines.map((line) => line.replace(/ in .*/, ''))).toEqual([
    'GET /x: 200',
    'GET /x: 200, once more',
    'GET /x: 500',
    'GET /x: 200',
    'GET /x: 200',
    'GET /y: 200',
  ]);
});

import { describe, expect, it } from '@jest/globals';
import {
  judgeIdle,
  OperationJudge,
  type OperationName,
} from '../../../../src/platforms/elasticbox/instances/settle.ts';
import { instance } from '../sample.ts';

const T = (n: number): string => `2030-01-01 00:00:00.00000${n}`;
const at = (n: number, state: string, event: string) =>
  instance({ updated: T(n), state, operation: { event, workspace: 'ada' } });

describe('OperationJudge', () => {
  interface Case {
    readonly what: string;
    readonly operation?: OperationName;
    readonly seen: readonly (readonly [number, string, string])[];
    readonly judged: string;
    readonly foreign?: boolean;
  }
  const cases: readonly Case[] = [
    { what: 'as it was before', seen: [[1, 'done', 'deploy']], judged: 'pending' },
    { what: 'an older copy', seen: [[0, 'done', 'reinstall']], judged: 'pending' },
    { what: 'under way', seen: [[2, 'processing', 'reinstall']], judged: 'pending' },
    { what: 'done', seen: [[2, 'done', 'reinstall']], judged: 'settled' },
    { what: 'failed', seen: [[2, 'unavailable', 'reinstall']], judged: 'settled' },
    { what: 'a state nobody knows', seen: [[2, 'paused', 'reinstall']], judged: 'unknown' },
    {
      what: 'shut down by somebody',
      seen: [[2, 'done', 'shutdown_service']],
      judged: 'settled',
      foreign: true,
    },
    {
      what: 'being terminated by somebody',
      seen: [[2, 'processing', 'terminate']],
      judged: 'settled',
      foreign: true,
    },
    {
      what: 'reconfigured by somebody first',
      seen: [[2, 'done', 'reconfigure']],
      judged: 'settled',
      foreign: true,
    },
    {
      what: 'reconfigured by itself after ours',
      seen: [
        [2, 'processing', 'reinstall'],
        [3, 'processing', 'reconfigure'],
      ],
      judged: 'pending',
    },
    {
      what: 'and done with that',
      seen: [
        [2, 'processing', 'reinstall'],
        [3, 'done', 'reconfigure'],
      ],
      judged: 'settled',
    },
    {
      what: 'first stage of two',
      operation: 'shutdown',
      seen: [[2, 'processing', 'shutdown_service']],
      judged: 'pending',
    },
    {
      what: 'second stage',
      operation: 'terminate',
      seen: [[2, 'done', 'terminate_service']],
      judged: 'settled',
    },
    {
      what: 'started again by somebody',
      operation: 'shutdown',
      seen: [
        [2, 'processing', 'shutdown'],
        [3, 'done', 'reconfigure'],
      ],
      judged: 'settled',
      foreign: true,
    },
  ];
  it.each(cases)('$what: $judged', ({ operation = 'reinstall', seen, judged, foreign = false }) => {
    const ours = new OperationJudge(operation, T(1));
    const instances = seen.map(([n, state, event]) => at(n, state, event));
    expect(instances.map((one) => ours.judge(one)).at(-1)).toBe(judged);
    expect(instances.map((one) => ours.isForeign(one)).at(-1)).toBe(foreign);
  });

  it('takes any state for news when nothing is remembered', () => {
    expect(new OperationJudge('deploy', '').judge(at(1, 'done', 'deploy'))).toBe('settled');
  });
});

it.each([
  ['done', 'settled'],
  ['unavailable', 'settled'],
  ['processing', 'pending'],
  ['', 'unknown'],
  ['DONE', 'unknown'],
])('judgeIdle: %s is %s', (state, judged) => {
  expect(judgeIdle(instance({ state }))).toBe(judged);
});

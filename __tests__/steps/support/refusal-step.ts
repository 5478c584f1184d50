import { expect } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import type { Emulated } from '../../support/emulated.ts';
import { leaks } from '../../support/leaks.ts';
import { type Ran, runAction } from '../../support/run-action.ts';
import { errors, foreignCommands } from '../../support/workflow-commands.ts';

/** What a platform answers, and what a person is to read of it. */
export interface Refusal {
  readonly name: string;
  readonly status: number;
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole text of the annotation, line for line; a pattern is searched in the line. */
  readonly lines: readonly (string | RegExp)[];
  /** Nobody knows whether it was written: that counts as a change. */
  readonly unknown?: boolean;
}

/** The call that is refused, and the step that makes it. */
export interface Refused {
  readonly emulator: Emulated;
  readonly rule: Pick<FaultRule, 'platform' | 'method' | 'path'>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly requestId?: string;
  /** How often the call is made: once, unless another token is tried. */
  readonly times?: number;
}

/**
 * Runs a step whose call is refused for good: red with one annotation of exactly these lines, the call made once and
 * not again, nothing leaked. The platform has the refusal ready for as often as it is asked.
 */
export async function refuse(
  { name: _name, lines, unknown = false, ...answer }: Refusal,
  refused: Refused,
): Promise<Ran> {
  const { emulator, rule, inputs, requestId, times = 1 } = refused;
  emulator.faults({ kind: 'status', ...rule, ...answer, times: 'always' });
  const ran = await runAction({
    with: {
      'base-url': `${emulator.url}/${rule.platform}`,
      'poll-interval': '100ms',
      timeout: '20s',
      ...inputs,
    },
  });
  const annotations = errors(ran.stdout);
  expect(annotations).toHaveLength(1);
  // A write that was refused at the door says so besides, which has tests of its own.
  const said = (annotations[0]?.data.split('\n') ?? []).filter((line) => line !== 'Nothing was written.');
  // Where nothing was found the whole address is there to be checked.
  if (answer.status === 404) expect(said[0]).toContain(`(asked: ${emulator.url}/${rule.platform}/`);
  expect(said).toHaveLength(lines.length);
  for (const [at, line] of lines.entries()) {
    if (typeof line === 'string') expect(said[at]?.replace(/ \(asked: [^)]*\)/, '')).toBe(line);
    else expect(said[at]).toMatch(line);
  }
  expect(ran.exitCode).toBe(1);
  expect(ran.outputs).toMatchObject({
    outcome: 'failed',
    changed: `${unknown}`,
    operation: inputs['operation'],
  });
  expect(ran.outputs['request-id']).toBe(requestId);
  expect(struck(emulator)).toBe(times);
  expect(leaks(ran, inputs['token'] ?? '', inputs['password'] ?? '')).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  expect(ran.summary).toContain(inputs['operation']);
  return ran;
}

/** How many requests were refused. */
export function struck(emulator: Emulated): number {
  return emulator.requests().filter(({ fault }) => fault !== undefined).length;
}

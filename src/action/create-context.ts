import type { Context } from '../contract/context.ts';
import type { Values } from '../contract/inputs/common.ts';
import type { AnyOperation } from '../contract/operation.ts';
import type { Timekeeping } from '../contract/time/timing.ts';
import { exportVariable } from './runner/export.ts';
import { type Environment, readDirectories, readRun } from './runner/runner.ts';

type MadeHere = 'dryRun' | 'wait' | 'timing' | 'run' | 'machine';

/** What an operation’s context is made of. */
interface ContextParts extends Omit<Context, MadeHere> {
  readonly operation: AnyOperation;
  readonly values: Values;
  readonly env: Environment;
  readonly time: Timekeeping;
}

/** What an operation is given beside its inputs. */
export function createContext({ operation, values, env, time, ...rest }: ContextParts): Context {
  const pause = values['poll-interval'];
  return {
    ...rest,
    dryRun: values['dry-run'],
    wait: values.wait ?? operation.waitsByDefault ?? true,
    timing: { ...time, pollInterval: pause ?? operation.platform.pollInterval, fixed: pause !== undefined },
    run: readRun(env),
    machine: { directories: readDirectories(env), env, exportVariable },
  };
}

import { setFlagsFromString } from 'node:v8';
import { ActionError } from '../contract/result/errors.ts';
import { Deadline } from '../contract/time/deadline.ts';
import { systemClock } from '../support/clock.ts';
import { startTimer } from '../support/timer.ts';
import { checkHealth } from './check-health.ts';
import { connect } from './connect.ts';
import { createContext } from './create-context.ts';
import { type Ending, ending } from './ending/ending.ts';
import { githubPort } from './github/github-port.ts';
import type { GithubReports } from './github/github-reports.ts';
import type { Reported } from './github/other-reports.ts';
import { ItemsFile } from './outputs/items-file.ts';
import { readDirectories } from './runner/runner.ts';
import type { Progress } from './state/progress.ts';
import { undoAll } from './undo.ts';

/** Runs the operation under one deadline and says how it ended. Never throws. */
export async function perform(performance: Performance, progress: Progress): Promise<Ending> {
  const { operation, values, cancel } = performance;
  const deadline = new Deadline(values.timeout);
  const late = new AbortController();
  const callOff = startTimer(deadline.total, () => late.abort(deadline.error()));
  const signal = AbortSignal.any([cancel, late.signal]);
  try {
    const { secrets, reports, github } = performance;
    const { ledger, timeline } = progress;
    const client = await connect({ ...performance, signal, deadline, timeline });
    progress.client = client;
    const left = (): number => deadline.left();
    const beginReports = async (how: { readonly closing: boolean } | undefined): Promise<void> => {
      await reports?.begin({ client, signal, left }, how);
      signal.throwIfAborted();
    };
    if (!operation.beginsReports) await beginReports(undefined);
    const context = createContext({
      ...performance,
      client,
      ledger,
      time: { signal, deadline, clock: systemClock, random: Math.random, timeline },
      github: githubPort(github, { signal, left }),
      writeItems: () => {
        // The objects of a page are garbage at once: more room for them would only be memory.
        setFlagsFromString('--semi-space-growth-factor=1');
        setFlagsFromString('--heap-growing-percent=20');
        progress.items = new ItemsFile(secrets, readDirectories(performance.env).temp);
        return progress.items;
      },
      beginReports,
      tookDown: async (subject) => reports?.tookDown(subject),
      healReports: async (subjectOf) => reports?.heal(subjectOf),
    });
    const done = await operation.run(values, context);
    const result = await checkHealth(context, operation.platform, values, done);
    return ending(performance, progress, { result, dryRun: values['dry-run'] });
  } catch (error) {
    const onTimeout = values['on-timeout'];
    const timedOut = error instanceof ActionError && error.outcome === 'timed-out';
    const undone =
      timedOut && onTimeout === 'cancel' ? await undoAll(progress.ledger, progress.client, cancel) : [];
    return ending(performance, progress, { error, undone, tolerated: timedOut && onTimeout === 'warn' });
  } finally {
    callOff();
    await progress.client?.close();
  }
}

/** What an operation is run with. */
interface Performance extends Omit<Reported, 'ledger'> {
  readonly reports: GithubReports | undefined;
  /** Aborted when the runner cancels the step. */
  readonly cancel: AbortSignal;
}

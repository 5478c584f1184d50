import { setFlagsFromString } from 'node:v8';
import type { Context } from '../contract/context.ts';
import type { ON_TIMEOUT } from '../contract/inputs/common.ts';
import type { AnyOperation } from '../contract/operation.ts';
import type { Client } from '../contract/platform.ts';
import { ActionError } from '../contract/result/errors.ts';
import type { TriggerEvent } from '../contract/runner/github.ts';
import type { Log } from '../contract/runner/log.ts';
import { Deadline } from '../contract/time/deadline.ts';
import type { Budget } from '../contract/time/timing.ts';
import { systemClock } from '../support/clock.ts';
import type { Secrets } from '../support/secrets.ts';
import { startTimer } from '../support/timer.ts';
import { checkHealth } from './check-health.ts';
import { connect } from './connect.ts';
import { type Ending, ending } from './ending/ending.ts';
import { githubPort } from './github/github-port.ts';
import type { GithubReports } from './github/github-reports.ts';
import type { StepGithub } from './github/step-github.ts';
import { ItemsFile } from './outputs/items-file.ts';
import { exportVariable } from './runner/export.ts';
import { type Environment, readDirectories, readRun } from './runner/runner.ts';
import type { Progress } from './state/progress.ts';
import { undoAll } from './undo.ts';

/** Runs the operation under one deadline and says how it ended. Never throws. */
export async function perform(performance: Performance, progress: Progress): Promise<Ending> {
  const { operation, values, cancel } = performance;
  const deadline = new Deadline(values['timeout'] as number);
  const late = new AbortController();
  const callOff = startTimer(deadline.total, () => late.abort(deadline.error()));
  const signal = AbortSignal.any([cancel, late.signal]);
  try {
    const client = await connect({ ...performance, signal, deadline, timeline: progress.timeline });
    progress.client = client;
    const beginReports = async (how: { readonly closing: boolean } | undefined): Promise<void> => {
      await performance.reports?.begin({ client, signal, left: () => deadline.left() }, how);
      signal.throwIfAborted();
    };
    if (!operation.beginsReports) await beginReports(undefined);
    const context = createContext(performance, progress, { signal, deadline, beginReports });
    const done = await operation.run(values, context);
    const result = await checkHealth(context, operation.platform, values, done);
    return ending(performance, progress, { result });
  } catch (error) {
    const onTimeout = values['on-timeout'] as (typeof ON_TIMEOUT)[number];
    const timedOut = error instanceof ActionError && error.outcome === 'timed-out';
    const undone =
      timedOut && onTimeout === 'cancel' ? await undoAll(progress.ledger, progress.client, cancel) : [];
    return ending(performance, progress, { error, undone, tolerated: timedOut && onTimeout === 'warn' });
  } finally {
    callOff();
    await progress.client?.close();
  }
}

function createContext(
  { operation, values, env, event, log, secrets, github, reports }: Performance,
  progress: Progress,
  { beginReports, ...budget }: Budget & Pick<Context, 'beginReports'>,
): Context {
  const { client, ledger, timeline } = progress;
  const given = values['poll-interval'] as number | undefined;
  const directories = readDirectories(env);
  return {
    client: client as Client,
    dryRun: values['dry-run'] as boolean,
    wait: (values['wait'] as boolean | undefined) ?? operation.waitsByDefault ?? true,
    timing: {
      ...budget,
      clock: systemClock,
      random: Math.random,
      log,
      timeline,
      pollInterval: given ?? operation.platform.pollInterval,
      fixed: given !== undefined,
    },
    ledger,
    log,
    secrets,
    run: readRun(env),
    event,
    github: githubPort(github, { signal: budget.signal, left: () => budget.deadline.left() }),
    machine: { directories, env, exportVariable },
    writeItems: () => {
      // The young objects of a page are garbage at once: more room for them would only be memory.
      setFlagsFromString('--semi-space-growth-factor=1');
      progress.items = new ItemsFile(secrets, directories.temp);
      return progress.items;
    },
    beginReports,
    tookDown: async (subject) => reports?.tookDown(subject),
    healReports: async (subjectOf) => reports?.heal(subjectOf),
  };
}

/** What an operation is run with. */
export interface Performance {
  readonly operation: AnyOperation;
  readonly values: Readonly<Record<string, unknown>>;
  readonly env: Environment;
  readonly github: StepGithub;
  /** What started the workflow run. */
  readonly event: TriggerEvent;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly reports: GithubReports | undefined;
  /** Aborted when the runner cancels the step. */
  readonly cancel: AbortSignal;
}

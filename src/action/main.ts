import * as core from '@actions/core';
import { secrets as secretInputs } from '../contract/inputs/secrets.ts';
import { type AnyOperation, onPlatform } from '../contract/operation.ts';
import { CancelledError, InputError } from '../contract/result/errors.ts';
import { Timeline } from '../contract/time/timeline.ts';
import { proxyPasswords } from '../http/connection/proxy-passwords.ts';
import { Secrets } from '../support/secrets.ts';
import { type Ending, ending } from './ending/ending.ts';
import { type Finish, finish } from './finish.ts';
import { findPullRequest } from './github/find-pull-request.ts';
import type { GithubReports } from './github/github-reports.ts';
import { StepGithub } from './github/step-github.ts';
import { checkInputs } from './inputs/check-inputs.ts';
import { rawInput } from './inputs/input-text.ts';
import { operationsPage } from './inputs/operation-page.ts';
import { findOperation, secretTexts } from './inputs/read-inputs.ts';
import { OutputFile } from './outputs/output-file.ts';
import { readEvent } from './runner/event.ts';
import { createLog } from './runner/log.ts';
import { checkOutputFile, type Environment, readDirectories } from './runner/runner.ts';
import { listenForCancel } from './runner/signals.ts';
import { StepLedger } from './state/ledger.ts';
import { originOf } from './state/origin.ts';
import type { Progress } from './state/progress.ts';
import { saveStep } from './state/state.ts';

/** Runs the step: inputs, operation, outputs, reports. Returns the exit code; never throws. */
export async function main(env: Environment = process.env): Promise<number> {
  const step: Known = {};
  const secrets = new Secrets(core.setSecret);
  const log = createLog(secrets);
  const { temp } = readDirectories(env);
  const outputs = new OutputFile({
    outputFile: env['GITHUB_OUTPUT'] ?? '',
    secrets,
    temp,
    say: (line) => log.info(line),
  });
  const ledger = new StepLedger({ secrets, outputs, save: saveStep });
  const progress: Progress = { ledger, timeline: new Timeline() };
  const settings: Finish = {
    log,
    secrets,
    outputs,
    ended: () => {
      ledger.end();
      progress.items?.discard();
    },
    summary: rawInput(env, 'summary').toLowerCase() !== 'false',
    summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '',
  };
  return new Promise((resolve) => {
    const end = once((how: Ending) => {
      finish(how, settings, { reports: step.reports, signals })
        .catch(() => 1)
        .then(async (code) => {
          await step.github?.close();
          signals.dispose();
          resolve(code);
        });
    });
    const fail = (error: unknown): void => end(ending(step, progress, { error }));
    const signals = listenForCancel(() => fail(cancelled()));
    // Not once: a second one would print itself, and what it quotes.
    process.on('uncaughtException', fail);
    for (const password of proxyPasswords(env)) secrets.hide(password);
    run({ env, log, secrets, progress, step, cancel: signals.signal }).then(end, fail);
  });
}

/** What is known of the step when it ends early. */
interface Known {
  operation?: AnyOperation;
  reports?: GithubReports | undefined;
  github?: StepGithub;
}

interface Start {
  readonly env: Environment;
  readonly log: ReturnType<typeof createLog>;
  readonly secrets: Secrets;
  readonly progress: Progress;
  /** Filled with the operation as soon as it is known, for the report of an early end. */
  readonly step: Known;
  readonly cancel: AbortSignal;
}

async function run({ env, progress, step, ...rest }: Start): Promise<Ending> {
  for (const text of await secretTexts(env, Object.values(secretInputs))) rest.secrets.add(text);
  const named = await findOperation(env);
  if ('problem' in named) {
    throw new InputError([named], { next: `Take one of the operations of ${operationsPage(env)}` });
  }
  step.operation = named;
  const github = new StepGithub({
    env,
    token: rawInput(env, 'github-token'),
    log: rest.log,
    secrets: rest.secrets,
  });
  step.github = github;
  const event = await findPullRequest(await readEvent(env), { env, operation: named, github, ...rest });
  const reason = named.skip?.((name) => rawInput(env, name), event);
  if (reason !== undefined) return skipped(reason, { operation: named, env, progress, log: rest.log });
  const values = await checkInputs({ env, operation: named, event, names: inputNames, ...rest });
  const operation = onPlatform(named, values);
  step.operation = operation;
  checkOutputFile(env);
  const { ledger } = progress;
  ledger.begin(originOf(operation, values));
  ledger.know({ platform: operation.platform.id, operation: operation.name });
  const work = { operation, values, env, event, github, ledger, ...rest };
  if (values.comment !== false || values.environment !== undefined) {
    step.reports = (await import('./github/github-reports.ts')).createGithubReports(work);
  }
  const { perform } = await import('./perform.ts');
  return perform({ ...work, reports: step.reports }, progress);
}

/** Names of all inputs, loaded when a step gives one that its operation does not take. */
async function inputNames(): Promise<readonly string[]> {
  return (await import('../operations/input-names.ts')).INPUT_NAMES;
}

/** Ends a step that has nothing to do in a run like this; nothing is sent. */
function skipped(
  reason: string,
  { operation, env, progress, log }: Pick<Start, 'env' | 'progress' | 'log'> & { operation: AnyOperation },
): Ending {
  checkOutputFile(env);
  log.notice(reason);
  return ending({ operation }, progress, { result: { outcome: 'skipped', title: reason } });
}

function cancelled(): CancelledError {
  return new CancelledError(
    'The run was cancelled while this step was at work; it had no time to look what became of its last call.',
  );
}

function once<T>(work: (value: T) => void): (value: T) => void {
  let done = false;
  return (value) => {
    if (done) return;
    done = true;
    work(value);
  };
}

import { existsSync } from 'node:fs';
import { startEmulator } from '../emulator/server.ts';
import { Job } from './child-step.ts';
import { offlineInputs } from './offline-inputs.ts';
import { eventFromFile, movePullRequestAt, pullRequestEvent } from './pull-request.ts';
import { say, showStep } from './show-step.ts';
import { readStepOptions, type StepOptions } from './step-options.ts';

/*
 * `npm run step`: one step of the built action as a runner would run it, against the emulator unless told otherwise.
 * Its exit code is the step's.
 */

async function run(options: StepOptions): Promise<number> {
  if (options.live) return show(options, undefined);
  if (options.emulator !== undefined) return show(options, options.emulator);
  const emulator = await startEmulator();
  try {
    return await show(options, emulator.url);
  } finally {
    await emulator.close();
  }
}

async function show({ inputs, event, post }: StepOptions, url: string | undefined): Promise<number> {
  const job = new Job();
  try {
    const run = await eventOf(event, url, job.root);
    const all = url === undefined ? inputs : offlineInputs(inputs, url);
    return await showStep(job, { inputs: all, env: run, post });
  } finally {
    job.remove();
  }
}

async function eventOf(
  event: string | undefined,
  url: string | undefined,
  root: string,
): Promise<Readonly<Record<string, string>>> {
  const github = url === undefined ? {} : { GITHUB_API_URL: `${url}/github`, GITHUB_REPOSITORY: 'acme/web' };
  if (event === undefined) return github;
  if (existsSync(event)) return { ...github, ...eventFromFile(event) };
  if (!/^(?:opened|synchronize|reopened|closed)$/.test(event))
    throw new Error(`--event ${event}: neither a file nor opened, synchronize, reopened or closed.`);
  if (url === undefined) throw new Error(`--event ${event} is of the emulator; give the file of an event.`);
  await movePullRequestAt(url, event);
  return pullRequestEvent(url, root, event);
}

try {
  process.exitCode = await run(readStepOptions(process.argv.slice(2)));
} catch (error) {
  say(error instanceof Error ? error.message : 'The step could not be run');
  process.exitCode = 2;
}

import { Job, runStep } from '../src/demo/child-step.ts';
import { offlineInputs } from '../src/demo/offline-inputs.ts';
import { movePullRequest, pullRequestEvent } from '../src/demo/pull-request.ts';
import { scenes } from '../src/demo/scenes.ts';
import { DEMO_TOKEN } from '../src/emulator/raidboxes/seed/seed-users.ts';
import { type Emulator, startEmulator } from '../src/emulator/server.ts';

/** A summary or comment to take a picture of. */
export interface Sample {
  readonly name: string;
  readonly markdown: string;
  /** Height of the picture when it is wide, in pixels. */
  readonly height: number;
}

/** A step of the emulated platforms, in milliseconds: long enough for a wait that is worth a chart. */
const STEP = 3_000;

/** What the built action wrote in the steps of the demonstration. */
export async function sampleSummaries(): Promise<readonly Sample[]> {
  const emulator = await startEmulator({ stepMs: STEP });
  const job = new Job();
  try {
    const stage = { emulator, job };
    const created = await summaryOf(stage, 'container');
    const planned = await summaryOf(stage, 'dry-run');
    emulator.control.clock.advance(60_000);
    const listed = await summaryFrom(stage, {
      operation: 'check-ssl',
      token: DEMO_TOKEN,
      'base-url': `${emulator.url}/raidboxes`,
    });
    const failed = await summaryOf(stage, 'failure');
    return [
      { name: 'summary-created', height: 640, markdown: created },
      { name: 'summary-failed', height: 760, markdown: failed },
      { name: 'summary-plan-and-list', height: 760, markdown: planned + listed },
      { name: 'comment', height: 760, markdown: await comments(stage) },
    ];
  } finally {
    job.remove();
    await emulator.close();
  }
}

interface Stage {
  readonly emulator: Emulator;
  readonly job: Job;
}

function summaryOf(stage: Stage, name: string): Promise<string> {
  const scene = scenes().find((one) => one.name === name);
  return summaryFrom(stage, scene?.inputs ?? {});
}

async function summaryFrom(
  { emulator, job }: Stage,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  const all = offlineInputs(inputs, emulator.url);
  const { summary } = await runStep(job, 'main.js', all, new Map(), () => undefined);
  if (summary === '') throw new Error(`No summary of ${inputs['operation']}: is the action built?`);
  return summary;
}

/** The comment of a preview while it is up, and after its pull request was closed. */
async function comments({ emulator, job }: Stage): Promise<string> {
  const seen: string[] = [];
  for (const { pullRequest, inputs } of scenes()) {
    if (pullRequest === undefined) continue;
    movePullRequest(emulator, pullRequest);
    const env = pullRequestEvent(emulator.url, job.root, pullRequest);
    const given = offlineInputs(inputs, emulator.url);
    await runStep(job, 'main.js', given, new Map(), () => undefined, env);
    const { comments: all } = emulator.control.inspect('github') as { comments: { body: string }[] };
    seen.push(all.findLast(({ body }) => body.startsWith('<!-- boxwright'))?.body ?? '');
  }
  return seen.map((body) => body.replace(/<!--[\s\S]*?-->/g, '')).join('\n\n---\n\n');
}

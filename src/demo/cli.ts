import { type Emulator, startEmulator } from '../emulator/server.ts';
import { Job, runStep } from './child-step.ts';
import { LogView } from './log-view.ts';
import { paint } from './paint.ts';
import { movePullRequest, pullRequestEvent, seenOnGithub } from './pull-request.ts';
import { type Scene, scenes } from './scenes.ts';
import { summaryAsText } from './summary-view.ts';

/*
 * `npm run demo`: the four heart operations and a preview's life through the built action, exactly as a runner
 * starts it, against the emulator. Shows log, outputs, summary and post step of each.
 */

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function heading(text: string): void {
  say(paint.dim(`── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`));
}

/** Secrets are shown as a workflow writes them, long values by their first line. */
function shown(name: string, value: string): string {
  if (name === 'token' || name === 'password' || name === 'private-key')
    return `\${{ secrets.${name.toUpperCase().replace('-', '_')} }}`;
  const [first = '', ...others] = value.trim().split('\n');
  return others.length > 0 ? `${first} … (${others.length + 1} lines)` : first;
}

async function play(emulator: Emulator, scene: Scene, number: number, total: number): Promise<boolean> {
  say(paint.bold(`\n${number}/${total}  ${scene.title}`));
  say(paint.dim(scene.note));
  heading('step');
  say('- uses: boxwright/boxwright@v1');
  say('  with:');
  for (const [name, value] of Object.entries(scene.inputs)) say(`    ${name}: ${shown(name, value)}`);
  const job = new Job();
  if (scene.pullRequest) movePullRequest(emulator, scene.pullRequest);
  const event = scene.pullRequest && pullRequestEvent(emulator.url, job.root, scene.pullRequest);
  const inputs = { ...scene.inputs, ...event?.inputs };
  try {
    const view = new LogView((line) => say(line));
    heading('log');
    const main = await runStep(job, 'main.js', inputs, new Map(), (line) => view.line(line), event?.env);
    heading('outputs');
    for (const [name, value] of main.outputs)
      say(`${name}=${value.length > 150 ? `${value.slice(0, 149)}…` : value}`);
    heading('summary');
    for (const line of summaryAsText(main.summary)) say(line);
    heading('post step');
    let said = 0;
    const post = new LogView((line) => {
      said += 1;
      say(line);
    });
    const after = await runStep(job, 'post.js', inputs, main.state, (line) => post.line(line), event?.env);
    if (said === 0) say(paint.dim('(nothing to clean up)'));
    if (event) {
      heading('on the pull request');
      for (const line of seenOnGithub(emulator)) say(line);
    }
    const good = main.exitCode === 0 && after.exitCode === 0;
    say(good ? paint.green('✔ green') : paint.red(`✘ red (exit code ${main.exitCode})`));
    return good;
  } finally {
    job.remove();
  }
}

const emulator = await startEmulator();
const start = performance.now();
try {
  say(
    `Boxwright, offline: the built action on Node ${process.versions.node} against the emulator at ${emulator.url}`,
  );
  const all = scenes(emulator.url);
  let good = true;
  for (const [at, scene] of all.entries()) good = (await play(emulator, scene, at + 1, all.length)) && good;
  say(`\n${all.length} operations in ${((performance.now() - start) / 1_000).toFixed(1)} s.`);
  process.exitCode = good ? 0 : 1;
} finally {
  await emulator.close();
}

import { type Emulator, startEmulator } from '../emulator/server.ts';
import { Job } from './child-step.ts';
import { offlineInputs } from './offline-inputs.ts';
import { paint } from './paint.ts';
import { movePullRequest, pullRequestEvent, seenOnGithub } from './pull-request.ts';
import { type Scene, scenes } from './scenes.ts';
import { heading, say, showStep } from './show-step.ts';

/*
 * `npm run demo`: steps of the built action, exactly as a runner starts it, against the emulator: the four heart
 * operations, a dry run, one that fails, and a preview's life. `npm run demo -- preview` plays one scene of them.
 */

async function play(emulator: Emulator, scene: Scene, place: string): Promise<boolean> {
  say(paint.bold(`\n${place}  ${scene.title}`));
  say(paint.dim(scene.note));
  const job = new Job();
  if (scene.pullRequest) movePullRequest(emulator, scene.pullRequest);
  const event = scene.pullRequest && pullRequestEvent(emulator.url, job.root, scene.pullRequest);
  try {
    const code = await showStep(job, {
      inputs: offlineInputs(scene.inputs, emulator.url),
      ...(event && { env: event }),
    });
    if (event) {
      heading('on the pull request');
      for (const line of seenOnGithub(emulator)) say(line);
    }
    if (scene.red) say(paint.dim('(as it should be: this scene shows what a failure says)'));
    return (code !== 0) === (scene.red ?? false);
  } finally {
    job.remove();
  }
}

/** What somebody who has seen the scenes may want next. */
const NEXT = `
What next?
  npm run step -- operation=create-container org=acme name=web image=ghcr.io/acme/web:1.2.0
                              one step with inputs of your own
  npm run demo -- preview     one scene; others: SCENES
  npm run emulator            the platforms as a local server, with a page that shows what is there
  README.md                   your first step with a real token, platform by platform
  docs/recipes.md             previews, releases, certificates: YAML to copy`;

const emulator = await startEmulator();
const start = performance.now();
try {
  const all = scenes();
  const names = [...new Set(all.map(({ name }) => name))];
  const wanted = process.argv.slice(2);
  const strangers = wanted.filter((name) => !names.includes(name));
  if (strangers.length > 0)
    throw new Error(`There is no scene ${strangers[0]}; there are ${names.join(', ')}.`);
  const chosen = wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name));
  say(
    `Boxwright, offline: the built action on Node ${process.versions.node} against the emulator at ${emulator.url}`,
  );
  let good = true;
  for (const [at, scene] of chosen.entries())
    good = (await play(emulator, scene, `${at + 1}/${chosen.length}`)) && good;
  say(`\n${chosen.length} steps in ${((performance.now() - start) / 1_000).toFixed(1)} s.`);
  say(NEXT.replace('SCENES', names.join(', ')));
  process.exitCode = good ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : 'The demonstration could not be run');
  process.exitCode = 2;
} finally {
  await emulator.close();
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { OPERATIONS } from '../../src/operations/index.ts';
import { STAND_IN } from '../act.ts';
import type { ActRun } from '../act-log.ts';
import type { Group } from '../check.ts';
import { settings } from './example-settings.ts';

const FOLDER = resolve(import.meta.dirname, '../../examples');

/** Every file of `examples/`, as it stands but for the platform's address. */
export const examples: Group = {
  name: 'examples',
  run: async ({ run, check, emulator }) => {
    const runExample = (file: string): Promise<ActRun> => {
      const { workflow } = settings(file);
      return run({ ...workflow, text: atEmulator(readFileSync(join(FOLDER, file), 'utf8')) });
    };
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))) {
      await emulator.control('reset', {});
      const { seed, after, answersOn } = settings(file);
      if (seed) await emulator.control('seed', seed);
      if (after) await runExample(after);
      const service = answersOn === undefined ? undefined : await startService(answersOn);
      const ran = await runExample(file).finally(() => service?.close());
      await check(`examples/${file} is green from its first to its last job`, () => {
        assert.equal(ran.exitCode, 0, ran.output.slice(-3_000));
        assert.ok(
          ran.steps.some(({ outputs }) => outputs['outcome'] !== undefined),
          'no step of ours ran',
        );
      });
    }
  },
};

/** Stands for what was deployed: answers everything with 200. Without IPv6 there is none, and the step warns. */
async function startService(port: number): Promise<Server | undefined> {
  const service = createServer((_request, answer) => answer.end('ok'));
  return new Promise((started, failed) => {
    service.once('error', (error: NodeJS.ErrnoException) =>
      /^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(error.code ?? '') ? started(undefined) : failed(error),
    );
    service.listen(port, '::1', () => started(service));
  });
}

/** Gives each of our steps the emulator's address as its `base-url`, and quick polls. */
function atEmulator(text: string): string {
  const document = parseDocument(text);
  for (const step of stepsOf(document.get('jobs'))) {
    // What other people's actions do is not what is checked, and they cannot be loaded without a network.
    if (/^actions\/(?!checkout)/.test(String(step.get('uses')))) step.set('uses', STAND_IN);
    if (!/^boxwright\/boxwright(?:\/actions\/[a-z-]+)?@/.test(String(step.get('uses')))) continue;
    const inputs = step.get('with');
    if (!isMap(inputs) || inputs.has('base-url')) continue;
    const named =
      /actions\/([a-z-]+)@/.exec(String(step.get('uses')))?.[1] ?? String(inputs.get('operation'));
    const platform = OPERATIONS[named]?.platform.id;
    const chosen = platform === 'any' ? inputs.get('platform') : platform;
    inputs.set('base-url', `\${{ vars.EMULATOR }}/${chosen}`);
    if (!inputs.has('poll-interval')) inputs.set('poll-interval', '200ms');
  }
  return document.toString({ lineWidth: 0 });
}

function stepsOf(jobs: unknown): YAMLMap[] {
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }) => {
    const steps = isScalar(key) && isMap(value) ? value.get('steps') : undefined;
    return isSeq(steps) ? steps.items.filter(isMap) : [];
  });
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { yamlBlocks } from '../../src/metadata/checks/check-steps.ts';
import type { Workflow } from '../act.ts';
import type { ActRun } from '../act-log.ts';
import type { Group, World } from '../check.ts';
import { settings } from './example-settings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = '.github/workflows';

/** Our workflows that others call, as the documentation shows it: each caller as it stands but for the address. */
export const calledWorkflows: Group = {
  name: 'called',
  run: async (world) => {
    const { check } = world;
    const callers = documented();
    await check('every caller in the documentation has fewer than fifteen lines', () => {
      for (const [name, text] of callers) assert.ok(text.trim().split('\n').length < 15, name);
    });
    await check('every workflow that can be called is shown', () =>
      assert.deepEqual(
        [...callers.keys()].sort(),
        callable().map((name) => name.replace('.yml', '')),
      ),
    );
    await previewsOf(world, callers.get('preview-container') ?? '');
    await namespaceOf(world, callers.get('preview-namespace') ?? '');
    await sweepOf(world, callers.get('sweep-previews') ?? '');
    await renewalOf(world, callers.get('renew-certificates') ?? '');
  },
};

async function previewsOf(world: World, caller: string): Promise<void> {
  const { check, emulator } = world;
  const { workflow } = settings('preview-container.yml');
  const opened = await call(world, caller, 'dollarbox', workflow);
  await check('preview-container: a pull request gets its container, comment and deployment', async () => {
    assert.equal(opened.exitCode, 0, opened.output.slice(-3_000));
    assert.equal((await emulator.journal('POST', /\/containers\/$/)).length, 1);
    assert.equal((await emulator.journal('POST', /\/issues\/7\/comments$/)).length, 1);
    assert.equal((await emulator.journal('POST', /\/deployments$/)).length, 1);
  });
  await emulator.control('seed', { github: { pulls: [{ repo: 'acme/web', number: 7, state: 'closed' }] } });
  const swept = await call(world, caller, 'dollarbox', { ...workflow, event: 'schedule', payload: {} });
  await check('preview-container: at night what no run took down is removed', async () => {
    assert.equal(swept.exitCode, 0, swept.output.slice(-3_000));
    assert.equal((await emulator.journal('DELETE', /\/containers\/\d+\/$/)).length, 1);
  });
}

async function namespaceOf(world: World, caller: string): Promise<void> {
  await world.emulator.control('reset', {});
  const script =
    '#!/bin/sh\ntest -f "$KUBECONFIG" && test -n "$NAMESPACE" && echo "deployed into a namespace"\n';
  const opened = await call(world, caller, 'dollarbox', {
    ...settings('preview-namespace.yml').workflow,
    files: { 'scripts/deploy-preview.sh': script },
  });
  await world.check(
    'preview-namespace: the script of the repository deploys into a new namespace',
    async () => {
      assert.equal(opened.exitCode, 0, opened.output.slice(-3_000));
      assert.match(opened.output, /deployed into a namespace/);
      assert.equal((await world.emulator.journal('POST', /\/namespaces\/$/)).length, 1);
      assert.equal((await world.emulator.journal('DELETE', /kubectl-credentials/)).length, 1);
    },
  );
}

async function sweepOf(world: World, caller: string): Promise<void> {
  const swept = await call(world, caller, 'dollarbox', settings('sweep-previews.yml').workflow);
  await world.check('sweep-previews: is green with nothing to do', () =>
    assert.equal(swept.exitCode, 0, swept.output.slice(-3_000)),
  );
}

async function renewalOf(world: World, caller: string): Promise<void> {
  const { seed, workflow } = settings('renew-certificate.yml');
  await world.emulator.control('seed', seed);
  const script = '#!/bin/sh\ntest "$1" = acme-corp.com && cp ../new/* .\n';
  const renewed = await call(world, caller, 'raidboxes', {
    ...workflow,
    files: { ...workflow.files, 'scripts/new-certificate.sh': script },
  });
  await world.check(
    'renew-certificates: the box whose certificate is due has the new one, and no other',
    async () => {
      assert.equal(renewed.exitCode, 0, renewed.output.slice(-3_000));
      assert.equal((await world.emulator.journal('POST', /\/ssl/)).length, 1);
    },
  );
}

/** The callers of the documentation, by the workflow they call. */
function documented(): ReadonlyMap<string, string> {
  const blocks = yamlBlocks(readFileSync(join(ROOT, 'docs/called-workflows.md'), 'utf8'));
  return new Map(
    blocks.flatMap((block) => {
      const [, name] = /boxwright\/\.github\/workflows\/([a-z-]+)\.yml@v1/.exec(block) ?? [];
      return name === undefined ? [] : [[name, block]];
    }),
  );
}

function callable(): readonly string[] {
  return readdirSync(join(ROOT, FOLDER))
    .filter((name) => /^ {2}workflow_call:/m.test(readFileSync(join(ROOT, FOLDER, name), 'utf8')))
    .sort();
}

function call(
  { run }: World,
  caller: string,
  platform: string,
  workflow: Omit<Workflow, 'text'>,
): Promise<ActRun> {
  const document = parseDocument(caller);
  const [job] = Object.keys(document.toJS().jobs);
  document.setIn(['jobs', job, 'with', 'base-url'], `\${{ vars.EMULATOR }}/${platform}`);
  const ours = callable().map((name) => [
    `${FOLDER}/${name}`,
    readFileSync(join(ROOT, FOLDER, name), 'utf8'),
  ]);
  return run({
    ...workflow,
    text: document.toString({ lineWidth: 0 }),
    files: { ...Object.fromEntries(ours), ...workflow.files },
  });
}

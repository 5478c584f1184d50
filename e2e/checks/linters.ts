import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { yamlBlocks } from '../../src/metadata/checks/check-steps.ts';
import type { Group } from '../check.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WORKFLOW = '.github/workflows';
/** Around steps that the documentation shows alone. */
const JOB = `name: Shown
on: push
permissions: {}
jobs:
  shown:
    name: Shown
    runs-on: ubuntu-24.04
    steps:
`;

/** actionlint and zizmor over the workflows, the examples, and every workflow and step that the documentation shows. */
export const linters: Group = {
  name: 'linters',
  run: async ({ tools, check }) => {
    const folder = mkdtempSync(join(tmpdir(), 'boxwright-e2e-lint-'));
    try {
      const own = [...filesIn(WORKFLOW), ...filesIn('examples')].map((path) => join(ROOT, path));
      const actions = ['action.yml', 'emulator/action.yml', '.github/dependabot.yml'];
      const shown = writeShown(folder);
      await check(`actionlint finds nothing in ${own.length} workflows and examples`, () =>
        finds(tools['actionlint'], [...own]),
      );
      await check(
        `actionlint finds nothing in ${shown.length} workflows and steps of the documentation`,
        () => finds(tools['actionlint'], shown),
      );
      const audit = ['--offline', '--no-progress', '--quiet', '--config', join(ROOT, '.github/zizmor.yml')];
      await check('zizmor finds nothing in workflows, examples and actions', () =>
        finds(tools['zizmor'], [...audit, ...own, ...actions.map((path) => join(ROOT, path))]),
      );
      await check('zizmor in its strict form finds nothing in the workflows of the repository', () =>
        finds(tools['zizmor'], [...audit, '--persona=pedantic', join(ROOT, WORKFLOW)]),
      );
      await check('zizmor finds nothing in the workflows and steps of the documentation', () =>
        finds(tools['zizmor'], [...audit, ...shown]),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function finds(program: string | undefined, args: readonly string[]): void {
  const ran = spawnSync(program ?? '', args, { encoding: 'utf8', cwd: ROOT });
  assert.equal(ran.status, 0, ran.stdout + ran.stderr);
}

function filesIn(folder: string, ending = '.yml'): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`);
}

/** Writes every workflow and every list of steps of README and docs as a workflow of its own; gives their paths. */
function writeShown(folder: string): readonly string[] {
  return ['README.md', ...filesIn('docs', '.md')].flatMap((page) =>
    yamlBlocks(readFileSync(join(ROOT, page), 'utf8')).flatMap((block, at) => {
      const text = asWorkflow(block);
      if (text === undefined) return [];
      const path = join(folder, WORKFLOW, `${page.replaceAll(/[/.]/g, '-')}-${at + 1}.yml`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return [path];
    }),
  );
}

/** Nothing for a part that is neither, such as `permissions:` alone. */
function asWorkflow(block: string): string | undefined {
  if (/^jobs:/m.test(block)) return block;
  return /^\s*(?:#.*\n\s*)*- /.test(block) ? JOB + block.replaceAll(/^(?=.)/gm, '      ') : undefined;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from '../../operations/index.ts';
import { checkPages } from '../pages/sync.ts';
import { checkSteps, yamlBlocks } from './check-steps.ts';
import { checkYaml, loadParser } from './check-yaml.ts';

/** Everything that `--check` looks at, one sentence for each fault. Empty: all is well. */
export async function checkFiles(root: string): Promise<readonly string[]> {
  const workflows = [...filesIn(root, '.github/workflows', '.yml'), ...filesIn(root, 'examples', '.yml')];
  const actions = [
    ...filesIn(root, '.', 'action.yml', false),
    ...filesIn(root, 'actions', 'action.yml'),
    ...filesIn(root, 'emulator', 'action.yml'),
  ];
  return [
    ...checkPages(root),
    ...unregistered(root),
    ...(await checkYaml(root, [...actions, ...workflows])),
    ...workflows.flatMap((path) => prefixed(path, checkSteps(read(root, path), OPERATIONS))),
    ...(await checkMarkdown(root)),
  ];
}

/** Operations that have a file and no line in the registry: nothing else would ever load them. */
export function unregistered(root: string): readonly string[] {
  const registry = 'src/operations/registry.ts';
  if (!existsSync(join(root, registry))) return [];
  const lines = read(root, registry);
  return filesIn(root, 'src/operations', '.ts')
    .filter((path) => /= defineOperation\(/.test(read(root, path)))
    .filter((path) => !lines.includes(path.replace('src/operations/', './')))
    .map((path) => `${path} is an operation that ${registry} does not name; add its line`);
}

/** The YAML blocks of README and docs: steps that work, and whole workflows that parse. */
async function checkMarkdown(root: string): Promise<readonly string[]> {
  const parse = await loadParser();
  const pages = [...filesIn(root, '.', '.md', false), ...filesIn(root, 'docs', '.md')];
  return pages.flatMap((path) =>
    yamlBlocks(read(root, path)).flatMap((block) => {
      const whole = /^jobs:/m.test(block) ? parse('example.yml', block) : [];
      return prefixed(path, [...checkSteps(block, OPERATIONS), ...whole]);
    }),
  );
}

function filesIn(root: string, folder: string, ending: string, deep = true): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: deep, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder === '.' ? '' : `${folder}/`}${name.replaceAll('\\', '/')}`)
    .sort();
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

function prefixed(path: string, problems: readonly string[]): string[] {
  return problems.map((problem) => `${path}: ${problem}`);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { OPERATIONS } from '../../operations/index.ts';
import { checkPages } from '../pages/sync.ts';
import { checkSteps, yamlBlocks } from './check-steps.ts';

/** Everything that `--check` looks at, one sentence for each fault. Empty: all is well. */
export async function checkFiles(root: string): Promise<readonly string[]> {
  const workflows = [...filesIn(root, '.github/workflows', '.yml'), ...filesIn(root, 'examples', '.yml')];
  const actions = [
    ...filesIn(root, '.', 'action.yml', false),
    ...filesIn(root, 'actions', 'action.yml'),
    ...filesIn(root, 'emulator', 'action.yml'),
  ];
  const parse = await loadParser();
  return [
    ...checkPages(root),
    ...unregistered(root),
    ...[...actions, ...workflows].flatMap((path) => prefixed(path, parse(path, read(root, path)))),
    ...workflows.flatMap((path) => prefixed(path, checkSteps(read(root, path), OPERATIONS))),
    ...checkMarkdown(root, parse),
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
function checkMarkdown(root: string, parse: YamlParser): readonly string[] {
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

/**
 * Gives the faults that GitHub's own parser finds in one file; `action.yml` is read as an action, anything else as a
 * workflow. It knows their schema (keys, contexts, runtimes); it does not look at what a step's action takes.
 */
type YamlParser = (path: string, content: string) => readonly string[];

/** Loads the parser. Its files import JSON without saying so, which Node refuses unless told. */
async function loadParser(): Promise<YamlParser> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  try {
    const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
    const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
    return (path, content) => {
      const parse = /(?:^|\/)action\.ya?ml$/.test(path) ? parseAction : parseWorkflow;
      const { context } = parse({ name: path, content }, new NoOperationTraceWriter());
      return context.errors.getErrors().map(({ message }) => message.replace(`${path}: `, ''));
    };
  } finally {
    hooks.deregister();
  }
}

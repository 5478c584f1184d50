import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

/**
 * One sentence for every fault that GitHub's own parser finds in `action.yml`, in the workflows and in the
 * examples. It knows their schema (keys, contexts, runtimes); it does not look at what a step's action takes.
 */
export async function checkYaml(root: string, files: readonly string[]): Promise<readonly string[]> {
  const parse = await loadParser();
  return files.flatMap((path) =>
    parse(path, readFileSync(join(root, path), 'utf8')).map((fault) => `${path}: ${fault}`),
  );
}

/** Gives the faults of one file; `action.yml` is read as an action, anything else as a workflow. */
type YamlParser = (path: string, content: string) => readonly string[];

/** Loads the parser. Its files import JSON without saying so, which Node refuses unless told. */
export async function loadParser(): Promise<YamlParser> {
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

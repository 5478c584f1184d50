import type { AnyOperation } from '../../contract/operation.ts';
import type { Environment } from '../runner/runner.ts';

/**
 * The address of an operation's page, in the repository and the version that the workflow uses: what the runner says
 * of the action, else where it is published. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function operationPage({ name, platform }: AnyOperation, env: Environment): string {
  return `${repositoryOf(env)}/docs/operations/${platform.id}.md#${name}`;
}

/** The address of the list of all operations. */
export function operationsPage(env: Environment): string {
  return `${repositoryOf(env)}/README.md#operations`;
}

function repositoryOf(env: Environment): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const known = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  const [where, version] = known ? [repository, ref] : ['boxwright/boxwright', 'v1'];
  return `https://github.com/${where}/blob/${version}`;
}

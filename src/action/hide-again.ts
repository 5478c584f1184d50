import { readFile } from 'node:fs/promises';
import { onPlatform } from '../contract/operation.ts';
import { OPERATIONS } from '../operations/registry.ts';
import type { Secrets } from '../support/secrets.ts';
import { inputsOf, readInputs } from './inputs/read-inputs.ts';
import type { Environment } from './runner/runner.ts';
import type { SavedStep } from './state/saved-step.ts';

/**
 * Takes in, for the post step, what main kept out of every text: it stands in no saved state, so that it is read again
 * from the inputs and from the kubeconfig that main wrote. Which variables of a box are passwords only the platform
 * knows, so that all of them count. What cannot be read is passed over: cleaning up comes first.
 */
export async function hideAgain(
  { origin, tasks }: SavedStep,
  env: Environment,
  secrets: Secrets,
): Promise<void> {
  await quietly(() => hideInputs(origin, env, secrets));
  for (const task of tasks) {
    if (task.kind === 'kubectl-credential' && task.path !== undefined)
      await quietly(() => hideKubeconfig(task.path ?? '', secrets));
  }
}

async function hideInputs(
  { operation: name, values: where }: SavedStep['origin'],
  env: Environment,
  secrets: Secrets,
): Promise<void> {
  const load = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (!load) return;
  const operation = onPlatform(await load(), where);
  const { values } = await readInputs(env, operation, async () => []);
  for (const { name: input, kind } of inputsOf(operation)) {
    const value = values[input];
    if (value === undefined) continue;
    if (kind.secret && typeof value === 'string') secrets.hide(value);
    for (const text of [...(kind.hides?.(value) ?? []), ...(kind.mayHide?.(value) ?? [])]) secrets.hide(text);
  }
}

async function hideKubeconfig(path: string, secrets: Secrets): Promise<void> {
  const text = await readFile(path, 'utf8');
  const { readKubeconfig } = await import('../kubeconfig/read-kubeconfig.ts');
  const hide = (secret: string): void => secrets.hide(secret);
  readKubeconfig(text, { allowExec: true, onSecret: hide, onSetting: hide });
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // The texts that could be read are taken in.
  }
}

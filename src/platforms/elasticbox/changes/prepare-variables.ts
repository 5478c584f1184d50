import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Context } from '../../../contract/context.ts';
import { InputError, type InputProblem } from '../../../contract/result/errors.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { Variable } from '../api/box-schema.ts';
import type { ElasticboxContext } from '../api/client.ts';
import { variableKey } from '../boxes/stack.ts';
import { isStored, MAX_FILE } from '../folder/stored-file.ts';
import type { VariableInput } from '../inputs/variables.ts';
import { checkVariables } from './check-variables.ts';
import type { WantedVariable } from './plan-changes.ts';

/**
 * The given variables with the types they have in the box. Values of passwords are taken in before anything
 * is said of them. Throws an `InputError` with everything that is wrong: names, types, missing values, files.
 */
export async function prepareVariables(
  { secrets, machine: { directories } }: Pick<Context, 'secrets' | 'machine'>,
  given: readonly VariableInput[],
  check: { readonly known: ReadonlyMap<string, Variable>; readonly complete: boolean },
): Promise<readonly WantedVariable[]> {
  const typed = given.map((variable) => ({
    ...variable,
    type: check.known.get(variableKey(variable))?.type ?? '',
  }));
  for (const { type, value } of typed) if (type === 'Password' && value !== undefined) secrets.hide(value);
  const problems = [...checkVariables(given, check), ...(await checkFiles(typed, directories.workspace))];
  if (problems.length > 0) {
    throw new InputError(problems, {
      title: 'The variables do not fit the box',
      next: 'Correct `variables`; names are those of the box, with the scope in front: `scope.name`.',
    });
  }
  return typed;
}

async function checkFiles(variables: readonly WantedVariable[], workspace: string): Promise<InputProblem[]> {
  const problems: InputProblem[] = [];
  for (const variable of variables.filter(isLocalFile)) {
    const problem = await fileProblem(resolve(workspace, variable.value ?? ''));
    if (problem) problems.push({ input: 'variables', problem: `${variableKey(variable)} ${problem}` });
  }
  return problems;
}

async function fileProblem(path: string): Promise<string | undefined> {
  try {
    const file = await stat(path);
    if (!file.isFile()) return 'must be the path of a file';
    return file.size > MAX_FILE ? 'names a file of more than 10 MiB' : undefined;
  } catch {
    return 'must be the path of a readable file';
  }
}

/** Stores the files that File variables name, and puts what the platform calls them in their place. */
export async function uploadFiles(
  { client, machine, ledger }: Pick<ElasticboxContext, 'client' | 'machine' | 'ledger'>,
  variables: readonly WantedVariable[],
): Promise<readonly WantedVariable[]> {
  const done: WantedVariable[] = [];
  for (const variable of variables) {
    if (isLocalFile(variable)) {
      const path = resolve(machine.directories.workspace, variable.value ?? '');
      const name = basename(path);
      const { url } = await writing(ledger, `file ${path}`, `file ${name}, possibly stored`, async () =>
        client.store(name, await readFile(path)),
      );
      ledger.wrote();
      done.push({ ...variable, value: url });
    } else done.push(variable);
  }
  return done;
}

/** A value that is a stored file already is taken as it is. */
function isLocalFile({ type, value }: WantedVariable): boolean {
  return type === 'File' && value !== undefined && value !== '' && !isStored(value);
}

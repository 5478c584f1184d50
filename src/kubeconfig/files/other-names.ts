import { readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { codeOf } from '../../support/error-code.ts';
import { isTreeMap, textOf } from '../reading/model.ts';
import { MAX_CHARACTERS, readTree, type Tree } from '../reading/tree.ts';

/** The names that kubectl knows already. */
export interface OtherNames {
  /** Of clusters, users and contexts alike. */
  readonly taken: ReadonlySet<string>;
  /** A file is there whose names cannot be told. */
  readonly unknown: boolean;
}

/**
 * The names in the files that `KUBECONFIG` names, apart from the one that is about to be written. kubectl passes over
 * a file that is missing. Paths are relative to `directory`.
 * Source: https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/
 */
export async function otherNames(
  variable: string | undefined,
  { directory, except }: { readonly directory: string; readonly except: string },
): Promise<OtherNames> {
  const paths = (variable ?? '').split(delimiter).filter((path) => path.trim() !== '');
  const found = await Promise.all(paths.map((path) => namesIn(resolve(directory, path), except)));
  return {
    taken: new Set(found.flatMap((names) => names ?? [])),
    unknown: found.includes(undefined),
  };
}

/** `undefined` for a file that cannot be read. */
async function namesIn(path: string, except: string): Promise<readonly string[] | undefined> {
  try {
    const real = await realpath(path);
    if (real === except) return [];
    const found = await stat(real);
    if (!found.isFile() || found.size > MAX_CHARACTERS) return undefined;
    const text = await readFile(real, 'utf8');
    return text.trim() === '' ? [] : namesOf(readTree(text));
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? [] : undefined;
  }
}

function namesOf(root: Tree): readonly string[] | undefined {
  if (!isTreeMap(root)) return undefined;
  return ['clusters', 'users', 'contexts'].flatMap((key) => {
    const list = root.get(key);
    const entries = Array.isArray(list) ? list.filter(isTreeMap) : [];
    return entries.flatMap((entry) => textOf(entry, 'name') ?? []);
  });
}

import { ActionError } from '../../contract/result/errors.ts';
import { codeOf } from '../../support/error-code.ts';
import { asLine } from '../../support/text.ts';

/** Error codes of the file system as people say them. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'a part of the path does not exist',
  EEXIST: 'something is there already',
  ELOOP: 'the path is a loop of symbolic links',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an error',
};

const NEXT = 'Give `kubeconfig-path` a path that can be written, or leave it out for a fresh directory.';

const NOT_WRITTEN = 'The kubeconfig cannot be written';

/** What could not be done to which path, and why. */
export function fileFailure(
  what: string,
  path: string,
  error: unknown,
  next: string = NEXT,
  title: string = NOT_WRITTEN,
): ActionError {
  const code = codeOf(error);
  const reason =
    REASONS[code] ?? (code === '' ? 'the file system refused' : `the file system says ${asLine(code)}`);
  return pathProblem(`${what} ${asLine(path)}: ${reason}.`, next, title);
}

/** An error about where the kubeconfig is written. */
export function pathProblem(message: string, next: string = NEXT, title: string = NOT_WRITTEN): ActionError {
  return new ActionError(message, { title, next });
}

import {
  ActionError,
  asLine,
  codeOf,
  open,
  randomUUID,
  rename,
  unlink
} from "./index.js";
import { join } from "node:path";
import { dirname } from "node:path";

// src/kubeconfig/files/file-failure.ts
var REASONS = {
  EACCES: "permission denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the system allows",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of the path is not a directory",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "a part of the path does not exist",
  EEXIST: "something is there already",
  ELOOP: "the path is a loop of symbolic links",
  EMFILE: "too many files are open",
  EIO: "the disk reported an error"
};
var NEXT = "Give `kubeconfig-path` a path that can be written, or leave it out for a fresh directory.";
var NOT_WRITTEN = "The kubeconfig cannot be written";
function fileFailure(what, path, error, next = NEXT, title = NOT_WRITTEN) {
  const code = codeOf(error);
  const reason = REASONS[code] ?? (code === "" ? "the file system refused" : `the file system says ${asLine(code)}`);
  return pathProblem(`${what} ${asLine(path)}: ${reason}.`, next, title);
}
function pathProblem(message, next = NEXT, title = NOT_WRITTEN) {
  return new ActionError(message, { title, next });
}

// src/kubeconfig/files/new-file.ts
var PROBE_BYTES = 16 * 1024;
async function writeNewFile(path, content) {
  const file = await open(path, "wx", 384);
  try {
    try {
      await file.chmod(384);
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await unlink(path).catch(() => void 0);
    throw error;
  }
}
async function probe(directory) {
  const path = siblingName(directory);
  await writeNewFile(path, "\n".repeat(PROBE_BYTES));
  await unlink(path);
}
function siblingName(directory) {
  return join(directory, `.boxwright-${randomUUID()}.tmp`);
}

// src/kubeconfig/files/target.ts
var DIRECTORY_PREFIX = "boxwright-kubeconfig-";

// src/kubeconfig/files/write.ts
async function writeTo(target, text) {
  try {
    if (target.replaces) await replaceFile(target.path, text);
    else await writeNewFile(target.path, text);
  } catch (error) {
    const next = target.directory === void 0 ? void 0 : "Make room for it in RUNNER_TEMP, then run the step again.";
    throw fileFailure("The kubeconfig was not written to", target.path, error, next);
  }
}
async function replaceFile(path, text) {
  const fresh = siblingName(dirname(path));
  await writeNewFile(fresh, text);
  try {
    await rename(fresh, path);
  } catch (error) {
    await unlink(fresh).catch(() => void 0);
    throw error;
  }
}
export {
  fileFailure,
  pathProblem,
  probe,
  siblingName,
  DIRECTORY_PREFIX,
  writeTo
};

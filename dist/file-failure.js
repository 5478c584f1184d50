import {
  ActionError,
  asLine,
  isObject,
  open,
  randomUUID,
  unlink
} from "./index.js";
import { join } from "node:path";

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
function codeOf(error) {
  const code = isObject(error) ? error["code"] : void 0;
  return typeof code === "string" ? code : "";
}
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
export {
  codeOf,
  fileFailure,
  pathProblem,
  writeNewFile,
  probe,
  siblingName
};

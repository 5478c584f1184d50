import {
  isOurs
} from "./tree.js";
import {
  DIRECTORY_PREFIX,
  fileFailure,
  pathProblem
} from "./file-failure.js";
import "./yaml-documents.js";
import "./yaml-2.js";
import "./secrets.js";
import {
  asLine,
  codeOf,
  lstat,
  readFile,
  rm,
  unlink
} from "./index.js";
import { basename, dirname, isAbsolute } from "node:path";

// src/kubeconfig/files/remove.ts
var NEXT = "Delete it by hand if it is still there.";
var TITLE = "The kubeconfig was not deleted";
async function removeKubeconfig(path, directory) {
  if (directory !== void 0) return removeDirectory(path, directory);
  if (!isAbsolute(path)) throw foreign(path);
  const found = await look(path);
  if (!found) return "absent";
  if (!found.isFile() || !await holdsOurs(path)) throw foreign(path);
  await attempt(path, unlink(path));
  return "removed";
}
async function holdsOurs(path) {
  try {
    return isOurs(await readFile(path, "utf8"));
  } catch (error) {
    throw fileFailure("Cannot delete", path, error, NEXT, TITLE);
  }
}
async function removeDirectory(path, directory) {
  const ours = isAbsolute(directory) && basename(directory).startsWith(DIRECTORY_PREFIX) && dirname(path) === directory;
  if (!ours) throw foreign(directory);
  const found = await look(directory);
  if (!found) return "absent";
  if (!found.isDirectory()) throw foreign(directory);
  await attempt(directory, rm(directory, { recursive: true, force: true }));
  return "removed";
}
async function look(path) {
  try {
    return await lstat(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return void 0;
    throw fileFailure("Cannot delete", path, error, NEXT, TITLE);
  }
}
async function attempt(path, work) {
  try {
    await work;
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw fileFailure("Cannot delete", path, error, NEXT, TITLE);
  }
}
function foreign(path) {
  return pathProblem(`What is at ${asLine(path)} is not a kubeconfig file of this action.`, NEXT, TITLE);
}
export {
  removeKubeconfig
};

import {
  isOurs
} from "./tree.js";
import {
  DIRECTORY_PREFIX,
  fileFailure,
  pathProblem,
  probe
} from "./file-failure.js";
import "./yaml-documents.js";
import "./yaml-2.js";
import "./secrets.js";
import {
  chmod,
  codeOf,
  lstat,
  mkdir,
  mkdtemp,
  oneLine,
  readFile,
  realpath,
  rmdir,
  stat
} from "./index.js";
import { basename, delimiter, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { delimiter as delimiter2, join as join2, resolve as resolve2 } from "node:path";

// src/kubeconfig/files/given-path.ts
var SYSTEM = ["/dev", "/proc", "/sys"];
async function givenTarget(given, roots) {
  requireText(given);
  if (!isAbsolute(given) && roots.workspace === void 0) {
    throw pathProblem("The kubeconfig-path is relative and GITHUB_WORKSPACE is not an existing directory.");
  }
  const wanted = resolve(roots.workspace ?? sep, given);
  const parent = await realParent(dirname(wanted), roots);
  const path = join(parent, basename(wanted));
  if (path.includes(delimiter))
    throw pathProblem(`The kubeconfig-path holds "${delimiter}", as KUBECONFIG separates files.`);
  const replaces = await isRegularFile(path);
  if (replaces) await requireOurs(path);
  try {
    await probe(parent);
  } catch (error) {
    throw fileFailure("No file can be written in", parent, error);
  }
  return { path, replaces };
}
function requireText(given) {
  if (/[\u0000-\u001f\u007f]/.test(given))
    throw pathProblem("The kubeconfig-path holds a control character.");
  if (/[\\/]\.{0,2}$/.test(given) || /^\.{1,2}$/.test(given)) {
    throw pathProblem("The kubeconfig-path names a directory, not a file.");
  }
}
async function realParent(directory, roots) {
  const missing = [];
  let existing = directory;
  for (; ; ) {
    try {
      const found = await realpath(existing);
      requireInside(found, roots);
      await requirePrivate(found);
      return await makeDirectories(found, missing);
    } catch (error) {
      if (codeOf(error) === "") throw error;
      const up = dirname(existing);
      if (codeOf(error) !== "ENOENT" || up === existing || await isThere(existing)) {
        throw fileFailure("Cannot use the directory", directory, error);
      }
      missing.unshift(basename(existing));
      existing = up;
    }
  }
}
async function makeDirectories(start, names) {
  const path = join(start, ...names);
  if (names.length > 0) await mkdir(path, { recursive: true, mode: 448 });
  return path;
}
async function isThere(path) {
  return lstat(path).then(
    () => true,
    () => false
  );
}
function requireInside(directory, { workspace, temp }) {
  const inside = (root) => root !== void 0 && root !== sep && (directory === root || directory.startsWith(root + sep));
  const system = SYSTEM.some((root) => `${directory}/`.startsWith(`${root}/`));
  if (system || !(inside(workspace) || inside(temp))) {
    throw pathProblem(
      "The kubeconfig-path is outside the workspace and RUNNER_TEMP, symbolic links followed."
    );
  }
}
async function requirePrivate(directory) {
  const { mode } = await stat(directory);
  const open = (mode & 2) !== 0 && (mode & 512) === 0;
  if (open && process.platform !== "win32") {
    throw pathProblem("The directory of the kubeconfig-path can be written by every user of the machine.");
  }
}
async function requireOurs(path) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw fileFailure("Cannot read", path, error);
  }
  if (text === "" || isOurs(text)) return;
  throw pathProblem(
    `The file at ${oneLine(path, 300)} is no kubeconfig of this action, and is not replaced.`,
    "Give another `kubeconfig-path`, leave it out for a fresh directory, or delete the file in a step before."
  );
}
async function isRegularFile(path) {
  try {
    const found = await lstat(path);
    if (found.isFile()) return true;
    const what = found.isSymbolicLink() ? "a symbolic link" : found.isDirectory() ? "a directory" : "not a plain file";
    throw pathProblem(`The kubeconfig-path is ${what}.`);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw codeOf(error) === "" ? error : fileFailure("Cannot use", path, error);
  }
}

// src/kubeconfig/files/prepare-target.ts
async function prepareTarget(options) {
  const temp = await rootOf(options.runnerTemp);
  const given = options.kubeconfigPath;
  if (given !== void 0 && given !== "") {
    return givenTarget(given, { workspace: await rootOf(options.workspace), temp });
  }
  if (temp === void 0 || !options.runnerTemp) {
    const next = "Run the step on a GitHub runner, or set RUNNER_TEMP to a directory that exists.";
    throw pathProblem(
      "RUNNER_TEMP is not set to an existing directory, so there is no place for the file.",
      next
    );
  }
  return freshTarget(resolve2(options.runnerTemp));
}
async function freshTarget(temp) {
  const next = "Set RUNNER_TEMP to a directory that the step may write.";
  if (temp.includes(delimiter2)) {
    throw pathProblem(`RUNNER_TEMP holds "${delimiter2}", which KUBECONFIG cannot express.`, next);
  }
  let directory;
  try {
    directory = await mkdtemp(join2(temp, DIRECTORY_PREFIX));
  } catch (error) {
    throw fileFailure("No directory can be made in", temp, error, next);
  }
  try {
    await chmod(directory, 448);
    await probe(directory);
  } catch (error) {
    await rmdir(directory).catch(() => void 0);
    throw fileFailure("No file can be written in", directory, error, next);
  }
  return { path: join2(directory, "config"), directory, replaces: false };
}
async function rootOf(path) {
  if (!path) return void 0;
  try {
    return await realpath(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return void 0;
    throw fileFailure(
      "Cannot read",
      path,
      error,
      "Set RUNNER_TEMP and GITHUB_WORKSPACE to directories that can be read."
    );
  }
}
export {
  prepareTarget
};

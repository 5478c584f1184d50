import {
  fileFailure,
  siblingName,
  writeNewFile
} from "./file-failure.js";
import {
  rename,
  unlink
} from "./index.js";
import { dirname } from "node:path";

// src/kubeconfig/files/write.ts
async function writeTo(target, text) {
  try {
    if (target.replaces) await replaceFile(target.path, text);
    else await writeNewFile(target.path, text);
  } catch (error) {
    const next = target.directory === void 0 ? void 0 : "Make room for it in RUNNER_TEMP, then run the step again.";
    throw fileFailure("The kubeconfig was not written to", target.path, error, next);
  }
  return { path: target.path, ...target.directory === void 0 ? {} : { directory: target.directory } };
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
  writeTo
};

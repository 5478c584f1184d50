import {
  MAX_CHARACTERS,
  readTree
} from "./tree.js";
import "./yaml-documents.js";
import "./yaml-2.js";
import {
  isTreeMap,
  textOf
} from "./secrets.js";
import {
  codeOf,
  readFile,
  realpath,
  stat
} from "./index.js";
import { delimiter, resolve } from "node:path";

// src/kubeconfig/files/other-names.ts
async function otherNames(variable, { directory, except }) {
  const paths = (variable ?? "").split(delimiter).filter((path) => path.trim() !== "");
  const found = await Promise.all(paths.map((path) => namesIn(resolve(directory, path), except)));
  return {
    taken: new Set(found.flatMap((names) => names ?? [])),
    unknown: found.includes(void 0)
  };
}
async function namesIn(path, except) {
  try {
    const real = await realpath(path);
    if (real === except) return [];
    const found = await stat(real);
    if (!found.isFile() || found.size > MAX_CHARACTERS) return void 0;
    const text = await readFile(real, "utf8");
    return text.trim() === "" ? [] : namesOf(readTree(text));
  } catch (error) {
    return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR" ? [] : void 0;
  }
}
function namesOf(root) {
  if (!isTreeMap(root)) return void 0;
  return ["clusters", "users", "contexts"].flatMap((key) => {
    const list = root.get(key);
    const entries = Array.isArray(list) ? list.filter(isTreeMap) : [];
    return entries.flatMap((entry) => textOf(entry, "name") ?? []);
  });
}
export {
  otherNames
};

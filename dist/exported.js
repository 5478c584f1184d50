import "./index.js";
import { delimiter } from "node:path";

// src/kubeconfig/files/exported.ts
function kubeconfigVariable(path, previous) {
  const parts = (previous ?? "").split(delimiter).filter((part) => part.trim() !== "");
  return [.../* @__PURE__ */ new Set([path, ...parts])].join(delimiter);
}
export {
  kubeconfigVariable
};

import { delimiter } from 'node:path';

/**
 * The value of `KUBECONFIG` with our file in front of what was there; kubectl merges the files, and the first
 * one to set a value wins. Empty and repeated parts are left out.
 * Source: https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/
 */
export function kubeconfigVariable(path: string, previous: string | undefined): string {
  const parts = (previous ?? '').split(delimiter).filter((part) => part.trim() !== '');
  return [...new Set([path, ...parts])].join(delimiter);
}

import * as core from '@actions/core';
import { ActionError } from '../../contract/result/errors.ts';

/**
 * Exports a variable to the job's later steps. The type keeps it to the two names that tools of Kubernetes read.
 * Throws an `ActionError` when the runner's file cannot be written.
 */
export function exportVariable(name: 'KUBECONFIG' | 'KUBE_CONFIG_PATH', value: string): void {
  try {
    core.exportVariable(name, value);
  } catch {
    throw new ActionError(`${name} could not be written to the runner’s file GITHUB_ENV.`, {
      next: 'Look whether the runner’s disk is full, or set `export-kubeconfig: false` and use the output `kubeconfig-path`.',
    });
  }
}

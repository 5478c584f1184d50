import * as core from '@actions/core';

/** Exports a variable to the job's later steps. The type keeps it to the two names that tools of Kubernetes read. */
export function exportVariable(name: 'KUBECONFIG' | 'KUBE_CONFIG_PATH', value: string): void {
  core.exportVariable(name, value);
}

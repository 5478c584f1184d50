import type { Context } from '../../../contract/context.ts';

/** Hands the kubeconfig to the job's later steps, in front of those that are there already. */
export async function exportKubeconfig({ machine }: Pick<Context, 'machine'>, path: string): Promise<void> {
  const { kubeconfigVariable } = await import('../../../kubeconfig/files/exported.ts');
  machine.exportVariable('KUBECONFIG', kubeconfigVariable(path, machine.env['KUBECONFIG']));
  machine.exportVariable('KUBE_CONFIG_PATH', path);
}

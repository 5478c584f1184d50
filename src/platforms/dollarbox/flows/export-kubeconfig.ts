import type { Context } from '../../../contract/context.ts';

/** Hands the kubeconfig to the job's later steps, in front of those that are there already. */
export async function exportKubeconfig(
  { env, exportVariable }: Pick<Context, 'env' | 'exportVariable'>,
  path: string,
): Promise<void> {
  const { kubeconfigVariable } = await import('../../../kubeconfig/exported.ts');
  exportVariable('KUBECONFIG', kubeconfigVariable(path, env['KUBECONFIG']));
  exportVariable('KUBE_CONFIG_PATH', path);
}

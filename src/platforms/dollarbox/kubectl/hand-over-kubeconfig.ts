import type { Context } from '../../../contract/context.ts';
import { formatTime, type Outputs } from '../../../contract/result/outputs.ts';
import type { Change, Fact } from '../../../contract/result/result.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { KubectlCredential, Org } from '../api/schema.ts';
import { type Issued, issueKubeconfig } from './issue-kubeconfig.ts';
import type { KubeconfigInputs } from './write-kubeconfig.ts';

/** A kubeconfig that the job's later steps can use, and how it is told. */
interface HandedOver {
  readonly credential: KubectlCredential;
  readonly outputs: Outputs;
  readonly facts: readonly Fact[];
}

/** What a dry run says of the kubeconfig that would be issued for the org. */
export function planKubeconfig({ slug }: Org, inputs: KubeconfigInputs): Change {
  const fields = {
    'kubeconfig path': inputs['kubeconfig-path'] ?? '(a new file in the runner’s temporary directory)',
    context: inputs.context ?? '(the platform’s)',
    namespace: inputs.namespace ?? '(the platform’s)',
    'programs and local files in it': inputs['allow-exec'] ? 'allowed' : 'refused',
    exported: inputs['export-kubeconfig'] ? 'yes' : 'no',
    'when the job ends': inputs['revoke-after-job'] === false ? 'kept' : 'deleted and revoked',
  };
  return {
    action: 'create',
    target: `kubectl credential in org ${slug}`,
    fields: Object.entries(fields).map(([field, to]) => ({ field, to })),
  };
}

/** Issues a kubeconfig for the org, and hands it to the job's later steps. */
export async function handOverKubeconfig(
  context: DollarboxContext,
  org: Org,
  inputs: KubeconfigInputs,
): Promise<HandedOver> {
  const issued = await issueKubeconfig(context, { ...inputs, org: org.slug });
  const { credential, kubeconfig, path } = issued;
  for (const warning of kubeconfig.warnings) context.log.warning(warning);
  for (const notice of kubeconfig.notices) context.log.notice(notice);
  if (issued.rotated) context.log.warning(rotation(issued));
  if (inputs['export-kubeconfig']) await exportKubeconfig(context, path);
  return {
    credential,
    outputs: {
      'kubeconfig-path': path,
      'credential-id': credential.id,
      context: kubeconfig.context,
      namespace: kubeconfig.namespace,
      'expires-at': kubeconfig.expiresAt,
    },
    facts: [
      { label: 'Kubeconfig', value: path },
      { label: 'Context', value: kubeconfig.context },
      ...(kubeconfig.namespace ? [{ label: 'Namespace', value: kubeconfig.namespace }] : []),
      { label: 'Server', value: kubeconfig.server },
      { label: 'Expires', value: kubeconfig.expiresAt ? formatTime(kubeconfig.expiresAt) : 'not known' },
      { label: 'When the job ends', value: issued.revokedAfterJob ? 'deleted and revoked' : 'not revoked' },
    ],
  };
}

function rotation({ credential: { id }, revokedAfterJob }: Issued): string {
  const end = revokedAfterJob
    ? 'It is revoked when the job ends.'
    : 'It is not revoked when the job ends, unless `revoke-after-job: true` is given.';
  return `Kubectl credential ${id} was there before: kubeconfigs issued for it earlier no longer work. ${end} Use a user of its own for each pipeline.`;
}

/** Hands the kubeconfig to the job's later steps, in front of those that are there already. */
async function exportKubeconfig({ machine }: Pick<Context, 'machine'>, path: string): Promise<void> {
  const { kubeconfigVariable } = await import('../../../kubeconfig/files/exported.ts');
  machine.exportVariable('KUBECONFIG', kubeconfigVariable(path, machine.env['KUBECONFIG']));
  machine.exportVariable('KUBE_CONFIG_PATH', path);
}

import { defineOperation } from '../../../contract/operation.ts';
import { formatTime } from '../../../contract/result/outputs.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { cleanUpKubeconfig } from '../../../platforms/dollarbox/kubectl/clean-up-kubeconfig.ts';
import { exportKubeconfig } from '../../../platforms/dollarbox/kubectl/export-kubeconfig.ts';
import { type Issued, issueKubeconfig } from '../../../platforms/dollarbox/kubectl/issue-kubeconfig.ts';
import { checkKubectl, findOrg } from '../../../platforms/dollarbox/orgs/find-org.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { credentialResource } from '../../../platforms/dollarbox/resources/view.ts';

/** Issues a kubeconfig for the job. Source: https://dollarbox.dev/docs/api/ (kubectl credentials) */
export const issueKubeconfigOperation = defineOperation({
  name: 'issue-kubeconfig',
  platform: dollarboxPlatform,
  summary: 'Issue a kubeconfig for the job; it is deleted and its credential revoked when the job ends.',
  inputs: {
    required: [],
    optional: [
      dollarbox.kubeconfigPath,
      dollarbox.context,
      dollarbox.namespace,
      dollarbox.exportKubeconfig,
      dollarbox.revokeAfterJob,
      dollarbox.allowExec,
    ],
  },
  outputs: ['kubeconfig-path', 'context', 'namespace', 'credential-id', 'expires-at'],
  outcomes: ['issued'],
  example: `
org: acme
namespace: web
`,
  run: async (inputs, context) => {
    const org = await findOrg(context.client);
    checkKubectl(org);
    if (context.dryRun) {
      const target = `kubectl credential in org ${org.slug}`;
      return {
        outcome: 'planned',
        changed: true,
        title: `Would issue a ${target}.`,
        plan: [{ action: 'create', target, fields: describe(inputs) }],
      };
    }
    const issued = await issueKubeconfig(context, {
      org: org.slug,
      kubeconfigPath: inputs['kubeconfig-path'],
      context: inputs.context,
      namespace: inputs.namespace,
      allowExec: inputs['allow-exec'],
      revokeAfterJob: inputs['revoke-after-job'],
    });
    const { credential, kubeconfig, path } = issued;
    for (const warning of kubeconfig.warnings) context.log.warning(warning);
    for (const notice of kubeconfig.notices) context.log.notice(notice);
    if (issued.rotated) context.log.warning(rotation(issued));
    if (inputs['export-kubeconfig']) await exportKubeconfig(context, path);
    return {
      outcome: 'issued',
      changed: true,
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: credentialResource(credential),
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
  },
  cleanup: cleanUpKubeconfig,
});

/** What the kubeconfig would be like. */
function describe(inputs: {
  readonly 'kubeconfig-path'?: string | undefined;
  readonly context?: string | undefined;
  readonly namespace?: string | undefined;
  readonly 'export-kubeconfig': boolean;
  readonly 'revoke-after-job'?: boolean | undefined;
}) {
  return [
    {
      field: 'kubeconfig path',
      to: inputs['kubeconfig-path'] ?? '(a new file in the runner’s temporary directory)',
    },
    { field: 'context', to: inputs.context ?? '(the platform’s)' },
    { field: 'namespace', to: inputs.namespace ?? '(the platform’s)' },
    { field: 'exported', to: inputs['export-kubeconfig'] ? 'yes' : 'no' },
    { field: 'when the job ends', to: inputs['revoke-after-job'] === false ? 'kept' : 'deleted and revoked' },
  ];
}

function rotation({ credential: { id }, revokedAfterJob }: Issued): string {
  const end = revokedAfterJob
    ? 'It is revoked when the job ends.'
    : 'It is not revoked when the job ends, unless `revoke-after-job: true` is given.';
  return `Kubectl credential ${id} was there before: kubeconfigs issued for it earlier no longer work. ${end} Use a user of its own for each pipeline.`;
}

import { common } from '../../../contract/inputs/common.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { cleanUpKubeconfig } from '../../../platforms/dollarbox/kubectl/clean-up-kubeconfig.ts';
import { allocationBy } from '../../../platforms/dollarbox/namespaces/allocation.ts';
import { previewNamespace } from '../../../platforms/dollarbox/namespaces/preview-namespace.ts';
import { previewSlug } from '../../../previews/slug.ts';
import { ownerOf, previewRules } from '../../../previews/which.ts';
import { previews } from '../../inputs/previews.ts';
import { PREVIEW, reportOn } from '../shapes/preview.ts';
import { resumedBy } from '../shapes/selected.ts';

/** Keeps a namespace for each open pull request. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const previewNamespaceOperation = defineOperation({
  name: 'preview-namespace',
  ...PREVIEW,
  summary:
    'Keep a namespace for a pull request, with a kubeconfig whose context points at it; delete it with all that is in it when the pull request is closed. DollarBox has no labels: a namespace is taken for the preview by its slug, which has a mark of the repository and the number, unless it is older than the pull request.',
  inputs: {
    required: [previews.namespaceName],
    optional: [
      common.pullRequest,
      previews.label,
      previews.superseded,
      dollarbox.allocatedContainers,
      dollarbox.allocatedVolumeGb,
      dollarbox.namespaceIfExists,
      dollarbox.kubeconfigPath,
      dollarbox.context,
      dollarbox.exportKubeconfig,
      dollarbox.revokeAfterJob,
      dollarbox.allowExec,
    ],
    rules: previewRules(),
  },
  outputs: [
    ...(['id', 'name', 'status', 'namespace'] as const),
    ...(['kubeconfig-path', 'context', 'credential-id', 'expires-at'] as const),
  ],
  resume: resumedBy('get-namespace'),
  example: `
org: acme
name: web
allocated-containers: 1
comment: true
environment: preview
`,
  reportOn: reportOn('namespace', previewSlug),
  run: (inputs, context) =>
    previewNamespace(context, {
      base: inputs.name,
      owner: ownerOf(inputs, context),
      rules: inputs,
      allocation: allocationBy(inputs),
      ifExists: inputs['if-exists'],
      kubeconfig: inputs,
    }),
  cleanup: cleanUpKubeconfig,
});

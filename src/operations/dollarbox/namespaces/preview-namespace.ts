import { common } from '../../../contract/inputs/common.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { previewSubject } from '../../../contract/result/report-subject.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { cleanUpKubeconfig } from '../../../platforms/dollarbox/kubectl/clean-up-kubeconfig.ts';
import { allocationBy } from '../../../platforms/dollarbox/namespaces/allocation.ts';
import { previewNamespace } from '../../../platforms/dollarbox/namespaces/preview-namespace.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { skipWithoutSecrets } from '../../../previews/skip.ts';
import { previewSlug } from '../../../previews/slug.ts';
import { isClosing, ownerOf, previewRules, pullRequestOf } from '../../../previews/which.ts';
import { previews } from '../../inputs/previews.ts';

/** Keeps a namespace for each open pull request. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const previewNamespaceOperation = defineOperation({
  name: 'preview-namespace',
  platform: dollarboxPlatform,
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
  outcomes: ['created', 'updated', 'recreated', 'unchanged', 'deleted', 'absent', 'skipped'],
  resume: { operation: 'get-namespace', input: 'id', output: 'id' },
  example: `
org: acme
name: web
allocated-containers: 1
comment: true
environment: preview
`,
  skip: skipWithoutSecrets,
  needs: (values, event) => (isClosing(values, event) ? FINDING : undefined),
  beginsReports: true,
  reportOn: (inputs, event, { repository }) => {
    const number = pullRequestOf(inputs, event);
    if (number === undefined) return undefined;
    const { org: scope = '' } = inputs as { readonly org?: string };
    const name = previewSlug(inputs.name, { repository, number });
    return previewSubject(
      { platform: 'dollarbox', kind: 'namespace', scope, name, pullRequest: number },
      isClosing(inputs, event),
    );
  },
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

/** All that a preview is found and taken down with. */
const FINDING = ['name', 'org', 'pull-request', 'label', 'token', 'base-url', 'ca-certificate', 'dry-run'];

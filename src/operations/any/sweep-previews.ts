import type { Context } from '../../contract/context.ts';
import { type Condition, neededWhere } from '../../contract/inputs/conditional-rules.ts';
import { defineOperation } from '../../contract/operation.ts';
import { previewSubject } from '../../contract/result/report-subject.ts';
import type { DollarboxClient } from '../../platforms/dollarbox/api/client.ts';
import { leftContainers } from '../../platforms/dollarbox/containers/left-containers.ts';
import { containerPreviewName } from '../../platforms/dollarbox/containers/preview-name.ts';
import { leftNamespaces } from '../../platforms/dollarbox/namespaces/left-namespaces.ts';
import type { ElasticboxClient } from '../../platforms/elasticbox/api/client.ts';
import { elasticbox } from '../../platforms/elasticbox/inputs/inputs.ts';
import { leftInstances } from '../../platforms/elasticbox/previews/left-previews.ts';
import { instancePreviewName } from '../../platforms/elasticbox/previews/preview-name.ts';
import { anyPlatform, PLATFORMS } from '../../platforms/registry.ts';
import { previewSlug, readSlug } from '../../previews/slug.ts';
import { sweep } from '../../previews/sweep.ts';
import { repositoryOf } from '../../previews/which.ts';
import { previews } from '../inputs/previews.ts';

const ON_ELASTICBOX: Condition = {
  words: '`platform` is `elasticbox`',
  holds: ({ values }) => values['platform'] === 'elasticbox',
};

/** Removes the previews whose pull request was closed without a run that took them down. */
export const sweepPreviews = defineOperation({
  name: 'sweep-previews',
  platform: anyPlatform,
  choosePlatform: ({ platform }) => (platform === undefined ? undefined : PLATFORMS[platform]),
  summary:
    'Remove the previews of this repository whose pull request is closed, failed ones first, then the oldest.',
  inputs: {
    required: [previews.platform],
    optional: [previews.sweptName, elasticbox.workspace],
    rules: [neededWhere(['workspace'], ON_ELASTICBOX)],
  },
  outputs: ['count'],
  outcomes: ['deleted', 'absent'],
  example: `
platform: dollarbox
org: acme
name: web
`,
  reportOn: () => undefined,
  run: async (inputs, context) => {
    const { platform, name: base, workspace = '' } = inputs;
    const repository = repositoryOf(context.run);
    const query = { repository, base };
    const { org = '' } = inputs as { readonly org?: string };
    if (platform === 'dollarbox') {
      const here = context as unknown as Context<DollarboxClient>;
      const left = [...(await leftContainers(here, query)), ...(await leftNamespaces(here, query))];
      return sweep(context, left, {
        subjectOf: (name, pullRequest) => {
          const kind = readSlug(name, repository) === pullRequest ? 'namespace' : 'container';
          return previewSubject({ platform, scope: org, name, pullRequest, kind }, true);
        },
        namesOf:
          base === undefined
            ? undefined
            : (number) => [containerPreviewName(base, number), previewSlug(base, { repository, number })],
      });
    }
    const left = await leftInstances(context as unknown as Context<ElasticboxClient>, {
      ...query,
      workspace,
    });
    return sweep(context, left, {
      subjectOf: (name, pullRequest) =>
        previewSubject({ platform, scope: workspace, name, pullRequest, kind: 'preview' }, true),
      namesOf: base === undefined ? undefined : (number) => [instancePreviewName(base, number)],
    });
  },
});

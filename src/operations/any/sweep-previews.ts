import type { Context } from '../../contract/context.ts';
import type { InputProblem } from '../../contract/errors.ts';
import { elasticbox } from '../../contract/inputs/elasticbox.ts';
import { previews } from '../../contract/inputs/previews.ts';
import { defineOperation } from '../../contract/operation.ts';
import { previewSubject } from '../../contract/report-subject.ts';
import { anyPlatform, PLATFORMS } from '../../platforms/any.ts';
import type { DollarboxClient } from '../../platforms/dollarbox/client.ts';
import { leftContainers } from '../../platforms/dollarbox/flows/left-previews.ts';
import { containerPreviewName } from '../../platforms/dollarbox/preview-name.ts';
import type { ElasticboxClient } from '../../platforms/elasticbox/client.ts';
import { leftInstances } from '../../platforms/elasticbox/flows/left-previews.ts';
import { instancePreviewName } from '../../platforms/elasticbox/preview-name.ts';
import { sweep } from '../../previews/sweep.ts';
import { repositoryOf } from '../../previews/which.ts';

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
  },
  outputs: ['count'],
  outcomes: ['deleted', 'absent'],
  example: `
platform: dollarbox
org: acme
name: web
`,
  check: ({ platform, workspace }) =>
    platform === 'elasticbox' && workspace === undefined ? [NO_WORKSPACE] : [],
  reportOn: () => undefined,
  run: async (inputs, context) => {
    const { platform, name: base, workspace = '' } = inputs;
    const query = { repository: repositoryOf(context.run), base };
    const left =
      platform === 'dollarbox'
        ? await leftContainers(context as unknown as Context<DollarboxClient>, query)
        : await leftInstances(context as unknown as Context<ElasticboxClient>, { ...query, workspace });
    const { org = '' } = inputs as { readonly org?: string };
    const scope = platform === 'dollarbox' ? org : workspace;
    const named = platform === 'dollarbox' ? containerPreviewName : instancePreviewName;
    return sweep(context, left, {
      subjectOf: (name, pullRequest) => previewSubject({ platform, scope, name, pullRequest }, true),
      nameOf: base === undefined ? undefined : (number) => named(base, number),
    });
  },
});

const NO_WORKSPACE: InputProblem = { input: 'workspace', problem: 'is required for ElasticBox' };

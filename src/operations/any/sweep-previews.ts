import type { Context } from '../../contract/context.ts';
import { type Condition, neededWhere } from '../../contract/inputs/conditional-rules.ts';
import { defineOperation } from '../../contract/operation.ts';
import { previewSubject } from '../../contract/result/report-subject.ts';
import type { DollarboxContext } from '../../platforms/dollarbox/api/client.ts';
import { leftContainers } from '../../platforms/dollarbox/containers/left-containers.ts';
import { containerPreviewName } from '../../platforms/dollarbox/containers/preview-name.ts';
import { leftNamespaces } from '../../platforms/dollarbox/namespaces/left-namespaces.ts';
import type { ElasticboxContext } from '../../platforms/elasticbox/api/client.ts';
import { elasticbox } from '../../platforms/elasticbox/inputs/inputs.ts';
import { leftInstances, type WorkspaceQuery } from '../../platforms/elasticbox/previews/left-previews.ts';
import { instancePreviewName } from '../../platforms/elasticbox/previews/preview-name.ts';
import type { RawClient } from '../../platforms/kit/raw.ts';
import { anyPlatform, PLATFORMS } from '../../platforms/registry.ts';
import type { LeftPreview } from '../../previews/left-preview.ts';
import type { Owner } from '../../previews/owner.ts';
import { previewSlug, readSlug } from '../../previews/slug.ts';
import { sweep } from '../../previews/sweep.ts';
import { repositoryOf } from '../../previews/which.ts';
import { previews } from '../inputs/previews.ts';

const ON_ELASTICBOX: Condition = {
  words: '`platform` is `elasticbox`',
  holds: ({ values }) => values['platform'] === 'elasticbox',
};

/** What is swept on a platform, and what it is called. */
interface Sweepable {
  left(context: Context<RawClient>, query: WorkspaceQuery): Left;
  /** The organisation or workspace as the step names it. */
  scopeOf(inputs: { readonly org?: string; readonly workspace?: string | undefined }): string;
  kindOf(name: string, owner: Owner): 'container' | 'namespace' | 'preview';
  /** The usual name first. */
  namesOf(base: string, owner: Owner): readonly string[];
}
type Left = Promise<readonly LeftPreview[]>;

const SWEEPABLE: Readonly<Record<'dollarbox' | 'elasticbox', Sweepable>> = {
  dollarbox: {
    left: async (context: DollarboxContext, query) => [
      ...(await leftContainers(context, query)),
      ...(await leftNamespaces(context, query)),
    ],
    scopeOf: ({ org = '' }) => org,
    kindOf: (name, { repository, number }) =>
      readSlug(name, repository) === number ? 'namespace' : 'container',
    namesOf: (base, owner) => [containerPreviewName(base, owner.number), previewSlug(base, owner)],
  },
  elasticbox: {
    left: (context: ElasticboxContext, query) => leftInstances(context, query),
    scopeOf: ({ workspace = '' }) => workspace,
    kindOf: () => 'preview',
    namesOf: (base, { number }) => [instancePreviewName(base, number)],
  },
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
    const { left, scopeOf, kindOf, namesOf } = SWEEPABLE[platform];
    const scope = scopeOf(inputs);
    return sweep(context, await left(context, { repository, base, workspace }), {
      subjectOf: (name, number) => {
        const kind = kindOf(name, { repository, number });
        return previewSubject({ platform, scope, name, pullRequest: number, kind }, true);
      },
      namesOf: base === undefined ? undefined : (number) => namesOf(base, { repository, number }),
    });
  },
});

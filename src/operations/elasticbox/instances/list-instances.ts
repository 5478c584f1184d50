import { defineOperation } from '../../../contract/operation.ts';
import { findWorkspace } from '../../../platforms/elasticbox/boxes/find-workspace.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { tagMatcher } from '../../../platforms/elasticbox/inputs/tag-matcher.ts';
import { instancesResult } from '../../../platforms/elasticbox/instances/instance-result.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { count } from '../../../support/text.ts';

/** Lists a workspace's instances. Source: https://elasticbox.com/documentation/api/workspaces/ */
export const listInstances = defineOperation({
  name: 'list-instances',
  platform: elasticboxPlatform,
  summary:
    'List a workspace’s instances, shared and terminated ones included; with `tags` those that have all of them.',
  inputs: { required: [elasticbox.workspace], optional: [elasticbox.selectedTags] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
workspace: operations
tags: pr-41
`,
  run: async ({ workspace: wanted, tags = [] }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const all = await client.listInstances(workspace.id);
    const instances = all.filter(tagMatcher(tags));
    return {
      outcome: 'listed',
      title: `${count(instances.length, 'instance')} in workspace ${workspace.id}.`,
      ...instancesResult(instances, client.baseUrl),
    };
  },
});

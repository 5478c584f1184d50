import { health } from '../../../contract/inputs/health.ts';
import { atMostOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { leaseFrom } from '../../../platforms/elasticbox/changes/lease.ts';
import { deploy } from '../../../platforms/elasticbox/deploy/deploy.ts';
import { findTarget } from '../../../platforms/elasticbox/deploy/deploy-target.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { isPattern, PATTERN } from '../../../platforms/elasticbox/inputs/tag-pattern.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { RESUME } from '../shapes/on-selected.ts';

/** Deploys a box, or brings its instance up to date. Source: https://elasticbox.com/documentation/api/instances/ */
export const deployBox = defineOperation({
  name: 'deploy-box',
  platform: elasticboxPlatform,
  summary:
    'Deploy a box, or bring the instance of this box, name and tags up to date, and wait until it is online.',
  inputs: {
    required: [elasticbox.workspace, elasticbox.box],
    optional: [
      health.check,
      health.status,
      elasticbox.boxVersion,
      elasticbox.policy,
      elasticbox.claims,
      elasticbox.name,
      elasticbox.variables,
      elasticbox.tags,
      elasticbox.lease,
      elasticbox.leaseAction,
      elasticbox.automaticUpdates,
      elasticbox.ifExists,
    ],
    rules: [atMostOne('policy', 'claims')],
  },
  outputs: [...INSTANCE_OUTPUTS, 'count', 'healthy'],
  outcomes: ['created', 'updated', 'recreated', 'unchanged'],
  resume: RESUME,
  example: `
workspace: operations
box: web
policy: linux-small
name: web-pr-41
tags: pr-41, web
lease: 24h
variables: |
  GIT_SHA: ab12cd
  nginx.http: 8080
`,
  check: ({ tags = [] }) => (tags.some(isPattern) ? [PATTERN] : []),
  run: async (inputs, context) => {
    const { policy, claims, variables = [], tags = [] } = inputs;
    return deploy(context, {
      target: await findTarget(context, inputs),
      ifExists: inputs['if-exists'],
      how: {
        policy,
        claims,
        variables,
        tags: [...new Set(tags)],
        lease: leaseFrom(context, inputs),
        automaticUpdates: inputs['automatic-updates'],
      },
    });
  },
});

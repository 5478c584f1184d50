import { common } from '../../../contract/inputs/common.ts';
import { neededWhere } from '../../../contract/inputs/conditional-rules.ts';
import { health } from '../../../contract/inputs/health.ts';
import { atMostOne, type InputRule } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import { previewSubject } from '../../../contract/result/report-subject.ts';
import { leaseFrom } from '../../../platforms/elasticbox/changes/lease.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { isPattern, PATTERN } from '../../../platforms/elasticbox/inputs/tag-pattern.ts';
import { INSTANCE_OUTPUTS } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { previewBox } from '../../../platforms/elasticbox/previews/preview-box.ts';
import { instancePreviewName } from '../../../platforms/elasticbox/previews/preview-name.ts';
import { isOwnerTag } from '../../../previews/owner.ts';
import { skipWithoutSecrets } from '../../../previews/skip.ts';
import { CLOSING, isClosing, ownerOf, previewRules, pullRequestOf } from '../../../previews/which.ts';
import { previews } from '../../inputs/previews.ts';
import { RESUME } from '../shapes/on-selected.ts';

/** A preview is found by its name, which begins as the box is called. */
const NAMED: InputRule = {
  ...neededWhere(['name'], CLOSING),
  sentence: '`name` or `box` is needed where the event says that the pull request was closed.',
  needed: '',
  problems: (given, facts) =>
    CLOSING.holds(facts) && !given('name') && !given('box')
      ? [{ input: 'name', problem: 'is required, or `box` in its place' }]
      : [],
};

/** Keeps an instance for each open pull request. Source: https://elasticbox.com/documentation/api/instances/ */
export const previewBoxOperation = defineOperation({
  name: 'preview-box',
  platform: elasticboxPlatform,
  summary:
    'Keep an instance of a box for a pull request: deploy it, update it on every push, terminate it when the pull request is closed.',
  inputs: {
    required: [elasticbox.workspace],
    optional: [
      health.check,
      health.status,
      common.pullRequest,
      previews.label,
      previews.superseded,
      previews.box,
      previews.instanceName,
      elasticbox.boxVersion,
      elasticbox.policy,
      elasticbox.claims,
      elasticbox.variables,
      elasticbox.tags,
      previews.lease,
      elasticbox.leaseAction,
      elasticbox.automaticUpdates,
      elasticbox.ifExists,
    ],
    rules: [...previewRules('box'), NAMED, atMostOne('policy', 'claims')],
  },
  outputs: [...INSTANCE_OUTPUTS, 'count', 'healthy'],
  outcomes: ['created', 'updated', 'recreated', 'unchanged', 'deleted', 'absent', 'skipped'],
  resume: RESUME,
  example: `
workspace: operations
box: web
policy: linux-small
name: web
variables: |
  GIT_SHA: \${{ github.sha }}
comment: true
environment: preview
`,
  skip: skipWithoutSecrets,
  needs: (values, event) => (isClosing(values, event) ? FINDING : undefined),
  beginsReports: true,
  check: (inputs) => {
    const { tags = [] } = inputs;
    return [
      ...(tags.some(isOwnerTag) ? [MARKED] : []),
      ...(tags.some(isPattern) ? [PATTERN] : []),
      ...(inputs['if-exists'] === 'create' ? [ONLY_ONE] : []),
    ];
  },
  reportOn: (inputs, event) => {
    const number = pullRequestOf(inputs, event);
    if (number === undefined) return undefined;
    const { workspace: scope, box = '', name: base = box } = inputs;
    const name = instancePreviewName(base, number);
    return previewSubject(
      { platform: 'elasticbox', scope, name, pullRequest: number, kind: 'preview' },
      isClosing(inputs, event),
    );
  },
  run: (inputs, context) => {
    const { workspace, box = '', name: base = box, policy, claims, variables = [], tags = [] } = inputs;
    const automaticUpdates = inputs['automatic-updates'];
    return previewBox(context, {
      owner: ownerOf(inputs, context),
      base,
      rules: inputs,
      target: { workspace, box, 'box-version': inputs['box-version'] },
      how: { policy, claims, variables, tags, lease: leaseFrom(context, inputs), automaticUpdates },
      ifExists: inputs['if-exists'],
    });
  },
});

/** All that a preview is found and taken down with. */
const FINDING = [
  ...['name', 'box', 'workspace', 'pull-request', 'label'],
  ...['token', 'auth-scheme', 'base-url', 'ca-certificate', 'dry-run'],
];

const MARKED: InputProblem = {
  input: 'tags',
  problem: 'cannot have one of the form `bxw-…-pr-…`, which marks whose preview the instance is',
};
const ONLY_ONE: InputProblem = {
  input: 'if-exists',
  problem: 'cannot be `create`: a pull request has one preview of a name',
};

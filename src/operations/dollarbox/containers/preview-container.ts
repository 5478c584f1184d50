import { common } from '../../../contract/inputs/common.ts';
import { health } from '../../../contract/inputs/health.ts';
import { defineOperation } from '../../../contract/operation.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import { previewSubject } from '../../../contract/result/report-subject.ts';
import { wantedBy } from '../../../platforms/dollarbox/containers/plan-container.ts';
import { previewContainer } from '../../../platforms/dollarbox/containers/preview-container.ts';
import { containerPreviewName } from '../../../platforms/dollarbox/containers/preview-name.ts';
import { containerInputs } from '../../../platforms/dollarbox/inputs/container-inputs.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { MARK_VARIABLE } from '../../../previews/owner.ts';
import { skipWithoutSecrets } from '../../../previews/skip.ts';
import { isClosing, ownerOf, previewRules, pullRequestOf } from '../../../previews/which.ts';
import { previews } from '../../inputs/previews.ts';

/** Keeps a container for each open pull request. Source: https://dollarbox.dev/docs/api/ */
export const previewContainerOperation = defineOperation({
  name: 'preview-container',
  platform: dollarboxPlatform,
  summary:
    'Keep a container for a pull request: create it, update it on every push, delete it when the pull request is closed.',
  inputs: {
    required: [previews.containerName],
    optional: [
      health.check,
      health.status,
      common.pullRequest,
      previews.label,
      previews.superseded,
      previews.image,
      previews.env,
      containerInputs.envFile,
      containerInputs.envMode,
      containerInputs.command,
      dollarbox.port,
      dollarbox.ifExists,
      containerInputs.onFailure,
    ],
    rules: previewRules('image'),
  },
  outputs: ['id', 'name', 'status', 'url', 'address', 'rolled-back', 'healthy'],
  outcomes: ['created', 'updated', 'recreated', 'unchanged', 'deleted', 'absent', 'skipped'],
  resume: { operation: 'get-container', input: 'id', output: 'id' },
  example: `
org: acme
name: web
image: ghcr.io/acme/web:\${{ github.event.pull_request.head.sha }}
port: 8080
comment: true
environment: preview
`,
  skip: skipWithoutSecrets,
  needs: (values, event) => (isClosing(values, event) ? FINDING : undefined),
  beginsReports: true,
  check: (inputs) => [
    ...(['env', 'env-file'] as const).flatMap((input) => (marks(inputs[input]) ? [taken(input)] : [])),
  ],
  reportOn: (inputs, event) => {
    const number = pullRequestOf(inputs, event);
    if (number === undefined) return undefined;
    const { org: scope = '' } = inputs as { readonly org?: string };
    const name = containerPreviewName(inputs.name, number);
    return previewSubject(
      { platform: 'dollarbox', scope, name, pullRequest: number, kind: 'container' },
      isClosing(inputs, event),
    );
  },
  run: (inputs, context) => {
    const { name: base, port, 'if-exists': ifExists, 'on-failure': onFailure } = inputs;
    const owner = ownerOf(inputs, context);
    return previewContainer(context, {
      base,
      owner,
      rules: inputs,
      wanted: wantedBy(inputs),
      port,
      ifExists,
      onFailure,
    });
  },
});

/** All that a preview is found and taken down with. */
const FINDING = ['name', 'org', 'pull-request', 'label', 'token', 'base-url', 'ca-certificate', 'dry-run'];

function marks(env: Readonly<Record<string, string>> | undefined): boolean {
  return env !== undefined && Object.hasOwn(env, MARK_VARIABLE);
}

function taken(input: string): InputProblem {
  return { input, problem: `cannot have ${MARK_VARIABLE}, which marks whose preview the container is` };
}

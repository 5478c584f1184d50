import { common } from '../../../contract/inputs/common.ts';
import { health } from '../../../contract/inputs/health.ts';
import { defineOperation } from '../../../contract/operation.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import { wantedBy } from '../../../platforms/dollarbox/containers/plan-container.ts';
import { previewContainer } from '../../../platforms/dollarbox/containers/preview-container.ts';
import { containerPreviewName } from '../../../platforms/dollarbox/containers/preview-name.ts';
import { containerInputs } from '../../../platforms/dollarbox/inputs/container-inputs.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { MARK_VARIABLE } from '../../../previews/owner.ts';
import { ownerOf, previewRules } from '../../../previews/which.ts';
import { previews } from '../../inputs/previews.ts';
import { DEPLOYMENT } from '../shapes/deployment.ts';
import { PREVIEW, reportOn } from '../shapes/preview.ts';

/** Keeps a container for each open pull request. Source: https://dollarbox.dev/docs/api/ */
export const previewContainerOperation = defineOperation({
  name: 'preview-container',
  ...PREVIEW,
  ...DEPLOYMENT,
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
  example: `
org: acme
name: web
image: ghcr.io/acme/web:\${{ github.event.pull_request.head.sha }}
port: 8080
comment: true
environment: preview
`,
  check: (inputs) =>
    (['env', 'env-file'] as const).filter((input) => marks(inputs[input])).map((input) => taken(input)),
  reportOn: reportOn('container', (base, { number }) => containerPreviewName(base, number)),
  run: (inputs, context) => {
    const { name: base, port, 'if-exists': ifExists, 'on-failure': onFailure } = inputs;
    const owner = ownerOf(inputs, context);
    const wanted = { wanted: wantedBy(inputs), port, ifExists, onFailure };
    return previewContainer(context, { base, owner, rules: inputs, ...wanted });
  },
});

function marks(env: Readonly<Record<string, string>> | undefined): boolean {
  return env !== undefined && Object.hasOwn(env, MARK_VARIABLE);
}

function taken(input: string): InputProblem {
  return { input, problem: `cannot have ${MARK_VARIABLE}, which marks whose preview the container is` };
}

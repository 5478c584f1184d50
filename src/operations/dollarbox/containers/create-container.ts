import { health } from '../../../contract/inputs/health.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { deployContainer } from '../../../platforms/dollarbox/containers/deploy-container.ts';
import { wantedBy } from '../../../platforms/dollarbox/containers/plan-container.ts';
import { containerInputs } from '../../../platforms/dollarbox/inputs/container-inputs.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { DEPLOYMENT } from '../shapes/deployment.ts';

/** Creates a container, or brings the one of this name up to date. Source: https://dollarbox.dev/docs/api/ */
export const createContainer = defineOperation({
  name: 'create-container',
  platform: dollarboxPlatform,
  ...DEPLOYMENT,
  summary: 'Create a container, or bring the one of this name up to date, and wait until it runs.',
  inputs: {
    required: [dollarbox.name, containerInputs.image],
    optional: [
      health.check,
      health.status,
      containerInputs.env,
      containerInputs.envFile,
      containerInputs.envMode,
      containerInputs.command,
      dollarbox.port,
      dollarbox.ifExists,
      containerInputs.onFailure,
    ],
  },
  outcomes: ['created', 'updated', 'recreated', 'unchanged'],
  example: `
org: acme
name: web
image: ghcr.io/acme/web:1.2.0
port: 8080
env: |
  LOG_LEVEL=info
`,
  run: (inputs, context) => {
    const { name, port, 'if-exists': ifExists, 'on-failure': onFailure } = inputs;
    return deployContainer(context, { name, wanted: wantedBy(inputs), port, ifExists, onFailure });
  },
});

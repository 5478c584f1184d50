import { health } from '../../../contract/inputs/health.ts';
import { atLeastOne, exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { updateContainer } from '../../../platforms/dollarbox/containers/change-container.ts';
import { containersAt } from '../../../platforms/dollarbox/containers/container-kind.ts';
import { wantedBy } from '../../../platforms/dollarbox/containers/plan-container.ts';
import { containerInputs } from '../../../platforms/dollarbox/inputs/container-inputs.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { tellEnsured } from '../../../platforms/dollarbox/resources/tell.ts';
import { DEPLOYMENT } from '../shapes/deployment.ts';

/** Changes a container in place. Its name is fixed once created. Source: https://dollarbox.dev/docs/api/ */
export const updateContainerOperation = defineOperation({
  name: 'update-container',
  platform: dollarboxPlatform,
  ...DEPLOYMENT,
  summary:
    'Change image, environment or command of a container in place and wait until it runs. A container cannot be renamed: create one of the new name and delete the old one.',
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      dollarbox.id,
      dollarbox.name,
      containerInputs.image,
      containerInputs.env,
      containerInputs.envFile,
      containerInputs.envMode,
      containerInputs.command,
      dollarbox.port,
      containerInputs.onFailure,
    ],
    rules: [exactlyOne('name', 'id'), atLeastOne('image', 'env', 'env-file', 'command')],
  },
  outcomes: ['updated', 'unchanged', 'absent'],
  example: `
org: acme
name: web
image: ghcr.io/acme/web:1.3.0
`,
  run: async (inputs, context) => {
    const { id, name: key, port, 'on-failure': onFailure } = inputs;
    const kind = containersAt(port);
    const found = await selectPresent(context.client, kind, { id, key });
    context.ledger.know(kind.outputs(found));
    const change = { wanted: wantedBy(inputs), port, onFailure };
    return tellEnsured(context, kind, found.name, await updateContainer(context, found, change));
  },
});

import { health } from '../../../contract/inputs/health.ts';
import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { CONTAINERS } from '../../../platforms/dollarbox/api/kinds.ts';
import { awaitContainer } from '../../../platforms/dollarbox/containers/await-container.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { tellFound } from '../../../platforms/dollarbox/resources/ensured.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { viewsOfContainer } from '../../../platforms/dollarbox/resources/view.ts';

/** Reads one container; with `wait: true` resumes a wait. Source: https://dollarbox.dev/docs/api/ */
export const getContainer = defineOperation({
  name: 'get-container',
  platform: dollarboxPlatform,
  summary: 'Read one container; with `wait: true` wait until it runs.',
  inputs: {
    required: [],
    optional: [health.check, health.status, dollarbox.id, dollarbox.name, dollarbox.port],
    rules: [exactlyOne('name', 'id')],
  },
  outputs: ['id', 'name', 'status', 'url', 'address', 'healthy'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  resume: { operation: 'get-container', input: 'id', output: 'id' },
  example: `
org: acme
name: web
port: 8080
`,
  run: async ({ id, name, port }, context) => {
    const found = await selectPresent(context.client, CONTAINERS, { id, key: name });
    return tellFound(context, found, viewsOfContainer(port), () =>
      awaitContainer(context, { container: found, port }),
    );
  },
});

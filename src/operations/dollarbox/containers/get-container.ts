import { health } from '../../../contract/inputs/health.ts';
import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { containersAt } from '../../../platforms/dollarbox/containers/container-kind.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { tellFound } from '../../../platforms/dollarbox/resources/tell.ts';
import { READING, resumedBy } from '../shapes/selected.ts';

/** Reads one container; with `wait: true` resumes a wait. Source: https://dollarbox.dev/docs/api/ */
export const getContainer = defineOperation({
  name: 'get-container',
  ...READING,
  summary: 'Read one container; with `wait: true` wait until it runs.',
  inputs: {
    required: [],
    optional: [health.check, health.status, dollarbox.id, dollarbox.name, dollarbox.port],
    rules: [exactlyOne('name', 'id')],
  },
  outputs: ['id', 'name', 'status', 'url', 'address', 'healthy'],
  resume: resumedBy('get-container'),
  example: `
org: acme
name: web
port: 8080
`,
  run: async ({ id, name: key, port }, context) => {
    const kind = containersAt(port);
    return tellFound(context, kind, await selectPresent(context.client, kind, { id, key }));
  },
});

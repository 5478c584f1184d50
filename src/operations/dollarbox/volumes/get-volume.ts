import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { tellFound } from '../../../platforms/dollarbox/resources/tell.ts';
import { VOLUMES } from '../../../platforms/dollarbox/volumes/volume-kind.ts';
import { READING, resumedBy, selectedBy } from '../shapes/selected.ts';

/** Reads one volume; with `wait: true` resumes a wait. Source: https://dollarbox.dev/docs/api/ */
export const getVolume = defineOperation({
  name: 'get-volume',
  ...READING,
  summary: 'Read one volume; with `wait: true` wait until it is bound.',
  inputs: selectedBy(dollarbox.name),
  outputs: ['id', 'name', 'status'],
  resume: resumedBy('get-volume'),
  example: `
org: acme
name: data
`,
  run: async ({ id, name: key }, context) =>
    tellFound(context, VOLUMES, await selectPresent(context.client, VOLUMES, { id, key })),
});

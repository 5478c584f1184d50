import { defineOperation } from '../../../contract/operation.ts';
import type { Instance } from '../../../platforms/elasticbox/api/instance-schema.ts';
import { noticeOvertaken } from '../../../platforms/elasticbox/changes/overtaken.ts';
import {
  moveField,
  runsVersion,
  updateVersion,
  versionFor,
} from '../../../platforms/elasticbox/changes/update-version.ts';
import { workOnSelected } from '../../../platforms/elasticbox/changes/work-on-selected.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { onSelected } from '../shapes/on-selected.ts';

/** Moves instances to a version of their box. Source: https://elasticbox.com/documentation/api/api-future/ (pull) */
export const updateInstance = defineOperation({
  name: 'update-instance',
  ...onSelected(elasticbox.boxVersion),
  summary:
    'Move one instance, or all that have all of the tags, to a version of their box, and wait for the reinstall.',
  outcomes: ['updated', 'unchanged'],
  example: `
instance: i-abc123
box-version: 1.2.0
`,
  run: ({ 'box-version': wanted, ...selection }, context) => {
    const find = (instance: Instance) => versionFor(context.client, instance, wanted);
    return workOnSelected(context, selection, {
      outcome: 'updated',
      check: find,
      plan: async (instance) => {
        const version = await find(instance);
        if (runsVersion(instance, version)) return [];
        return [moveField(instance, version), { field: 'operation', to: 'reinstall' }];
      },
      run: async (instance) => {
        const version = await find(instance);
        if (runsVersion(instance, version)) return undefined;
        const now = await updateVersion(context, instance, version);
        const written = { instance, variables: [], version: version.id };
        return { instance: now, overtaken: noticeOvertaken(context, written, now) };
      },
    });
  },
});

import { defineOperation } from '../../../contract/operation.ts';
import { nothingThere } from '../../../contract/result/nothing-there.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { removeInstance } from '../../../platforms/elasticbox/instances/remove-instance.ts';
import {
  describeSelection,
  selectInstances,
} from '../../../platforms/elasticbox/instances/select-instances.ts';
import { isGone } from '../../../platforms/elasticbox/instances/settle.ts';
import { sideBySide } from '../../../platforms/elasticbox/instances/side-by-side.ts';
import { instanceResource, labelOf } from '../../../platforms/elasticbox/instances/view.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { SELECTION } from '../shapes/on-selected.ts';

/** Terminates instances and deletes their records. Source: https://elasticbox.com/documentation/api/instances/ */
export const terminateInstance = defineOperation({
  name: 'terminate-instance',
  platform: elasticboxPlatform,
  summary: 'Terminate one instance, or all that have all of the tags, and delete their records.',
  inputs: {
    ...SELECTION,
    optional: [...SELECTION.optional, elasticbox.force, elasticbox.deleteRecord, elasticbox.ifMissing],
  },
  outputs: ['id', 'name', 'status', 'url', 'box-version', 'count'],
  outcomes: ['deleted', 'absent'],
  example: `
workspace: operations
tags: pr-41, web
`,
  run: async ({ force, 'delete-record': deleteRecord, 'if-missing': ifMissing, ...selection }, context) => {
    const selected = await selectInstances(context, selection, { terminated: deleteRecord });
    const found = selected.filter((instance) => deleteRecord || !isGone(instance));
    const [first] = found;
    if (!first)
      return nothingThere(`There is no ${describeSelection(selection)}.`, ifMissing, {
        outputs: { count: 0 },
      });
    const { baseUrl } = context.client;
    const targets = found.map(labelOf).join(', ');
    const only = found.length === 1 ? { id: first.id, name: first.name } : {};
    const shown = {
      resource: found.map((instance) => instanceResource(instance, baseUrl)),
      outputs: { ...only, count: found.length },
    };
    context.ledger.know(shown.outputs);
    if (context.dryRun) {
      const fields = [
        { field: 'force', to: force ? 'yes' : 'no' },
        { field: 'record', to: deleteRecord ? 'deleted' : 'kept' },
      ];
      const plan = found.map((one) => ({ action: 'delete' as const, target: labelOf(one), fields }));
      return { outcome: 'planned', plan, title: `Would terminate ${targets}.`, ...shown };
    }
    const done = await sideBySide(context, found, (instance) =>
      removeInstance(context, instance, { force, deleteRecord }),
    );
    if (!done.some(Boolean)) return { outcome: 'absent', title: `Gone already: ${targets}.`, ...shown };
    return { outcome: 'deleted', title: `Terminated ${targets}.`, ...shown };
  },
});

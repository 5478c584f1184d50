import { AbsentError } from '../../contract/errors.ts';
import { dollarbox } from '../../contract/inputs/dollarbox.ts';
import { defineOperation } from '../../contract/operation.ts';
import type { Result } from '../../contract/result.ts';
import { removeContainer } from '../../platforms/dollarbox/flows/remove-container.ts';
import {
  checkSelection,
  describeSelection,
  type Selection,
  selectContainer,
} from '../../platforms/dollarbox/flows/select-container.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';
import { called, containerOutputs, containerResource } from '../../platforms/dollarbox/view.ts';

/** Deletes a container and waits until it is gone. Source: https://dollarbox.dev/docs/api/ */
export const deleteContainer = defineOperation({
  name: 'delete-container',
  platform: dollarboxPlatform,
  summary: 'Delete a container and wait until it is gone.',
  inputs: { required: [], optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing] },
  outputs: ['id', 'name', 'status'],
  outcomes: ['deleted', 'absent'],
  example: `
org: acme
name: old-001
`,
  check: checkSelection,
  run: async ({ 'if-missing': ifMissing, ...selection }, context) => {
    const container = await selectContainer(context.client, selection);
    if (!container) return absent(selection, ifMissing);
    const { id, name } = containerOutputs(container, undefined);
    context.known({ id, name });
    const target = called(container);
    if (context.dryRun) {
      return {
        outcome: 'planned',
        changed: true,
        title: `Would delete ${target}.`,
        plan: [{ action: 'delete', target }],
      };
    }
    const deleted = await removeContainer(context, container);
    return {
      outcome: deleted ? 'deleted' : 'absent',
      changed: deleted,
      title: deleted ? `Deleted ${target}.` : `The ${target} was gone already.`,
      resource: containerResource(container),
      outputs: { id, name },
    };
  },
});

function absent(selection: Selection, ifMissing: 'ignore' | 'fail'): Result {
  const title = `There is no ${describeSelection(selection)}.`;
  if (ifMissing === 'fail')
    throw new AbsentError(title, { next: 'Set `if-missing: ignore` if that is fine.' });
  return { outcome: 'absent', changed: false, title };
}

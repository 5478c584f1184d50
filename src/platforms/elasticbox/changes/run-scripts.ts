import type { Inputs } from '../../../contract/inputs/input.ts';
import type { Result } from '../../../contract/result/result.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { elasticbox } from '../inputs/inputs.ts';
import type { InstanceSelection } from '../instances/select-instances.ts';
import { editInstance, operateInstance } from './change-instance.ts';
import { leaseFrom } from './lease.ts';
import { noticeOvertaken } from './overtaken.ts';
import { describeDifferences, differences, valuesOf, type WantedInstance } from './plan-changes.ts';
import { prepareVariables, uploadFiles } from './prepare-variables.ts';
import { workOnSelected } from './work-on-selected.ts';

/** The inputs of `reconfigure-instance` and `reinstall-instance`, beside what selects their instances. */
export const SCRIPT_INPUTS = [
  elasticbox.variables,
  elasticbox.lease,
  elasticbox.leaseAction,
  elasticbox.automaticUpdates,
] as const;

type ScriptInputs = InstanceSelection &
  Inputs<{ readonly required: []; readonly optional: typeof SCRIPT_INPUTS }>;

/** Writes what is given and differs, then runs the scripts, whether or not anything differed. */
export function runScripts(
  context: ElasticboxContext,
  inputs: ScriptInputs,
  operation: 'reconfigure' | 'reinstall',
): Promise<Result> {
  const lease = leaseFrom(context, inputs);
  const wantedOf = async (instance: Instance): Promise<WantedInstance> => {
    const check = { known: valuesOf(instance), complete: false };
    const variables = await prepareVariables(context, inputs.variables ?? [], check);
    return { variables, lease, automaticUpdates: inputs['automatic-updates'] };
  };
  return workOnSelected(context, inputs, {
    outcome: 'updated',
    check: wantedOf,
    plan: async (instance) => [
      ...describeDifferences(instance, differences(instance, await wantedOf(instance))),
      { field: 'operation', to: operation },
    ],
    run: async (instance) => {
      const wanted = await wantedOf(instance);
      const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
      const edited = await editInstance(context, instance, stored);
      const now = await operateInstance(context, edited, operation);
      const written = { instance: edited, variables: stored.variables };
      return { instance: now, overtaken: noticeOvertaken(context, written, now) };
    },
  });
}

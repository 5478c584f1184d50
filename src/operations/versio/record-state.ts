import { defineOperation } from '../../contract/operation.ts';
import type { Result } from '../../contract/result/result.ts';
import type { VersioContext } from '../../platforms/versio/api/client.ts';
import { versio } from '../../platforms/versio/inputs/inputs.ts';
import { versioPlatform } from '../../platforms/versio/platform.ts';
import { planRecord } from '../../platforms/versio/states/plan-record.ts';
import { type RecordedItem, recordMany } from '../../platforms/versio/states/record-many.ts';
import { recordOne } from '../../platforms/versio/states/record-one.ts';
import {
  checkRecordings,
  RECORD_RULES,
  type Recording,
  recordingsOf,
} from '../../platforms/versio/states/recordings.ts';
import {
  labelOf,
  recordedFacts,
  recordedTable,
  stateFacts,
  stateResource,
} from '../../platforms/versio/states/view.ts';
import type { Json } from '../../support/json.ts';
import { capital, count } from '../../support/text.ts';

/** Records states. Source: https://live.versio.io/doc/api-configuration-management-database */
export const recordState = defineOperation({
  name: 'record-state',
  platform: versioPlatform,
  summary:
    'Record the state of one instance, or of many at once. A state that is equal to the one before adds no change.',
  inputs: {
    required: [versio.environmentId],
    optional: [versio.entity, versio.instance, versio.state, versio.states, versio.at],
    rules: RECORD_RULES,
  },
  outputs: ['id', 'status', 'count'],
  outcomes: ['created', 'updated', 'unchanged', 'recorded'],
  example: `
environment-id: my-environment
entity: application
instance: shop
state: |
  displayName: Shop
  version: 1.4.2
  HostId: [web-1]
`,
  check: checkRecordings,
  run: async (inputs, context) => {
    const environment = inputs['environment-id'];
    const recordings = recordingsOf(environment, inputs, context.timing.clock.wall());
    const [only] = inputs.states ? [] : recordings;
    if (only) context.ledger.know({ id: only.key.instance });
    if (context.dryRun) return planned(await planRecord(context, recordings));
    return only ? one(context, only) : many(context, environment, recordings);
  },
});

async function one(context: VersioContext, recording: Recording): Promise<Result> {
  const { key } = recording;
  const { outcome, status } = await recordOne(context, recording);
  return {
    outcome,
    title: `${capital(labelOf(key))}: the state is ${outcome}.`,
    resource: stateResource(key, recording),
    outputs: { id: key.instance, status: status || undefined },
    facts: stateFacts(key, recording),
  };
}

async function many(
  context: VersioContext,
  environment: string,
  recordings: readonly Recording[],
): Promise<Result> {
  const resourceOf = (items: readonly RecordedItem[]): Json =>
    items.map(({ recording, status }) => ({ ...stateResource(recording.key, recording), status }));
  const items = await recordMany(context, environment, recordings, (done) =>
    context.ledger.know({ result: resourceOf(done) }),
  );
  return {
    outcome: 'recorded',
    changed: items.some(({ changed }) => changed),
    title: `Recorded ${count(items.length, 'state')}.`,
    resource: resourceOf(items),
    outputs: { count: items.length },
    facts: recordedFacts(items),
    table: recordedTable(items),
  };
}

function planned(plan: Awaited<ReturnType<typeof planRecord>>): Result {
  const changes = plan.filter(({ action }) => action !== 'none').length;
  return {
    outcome: 'planned',
    title: `Would record ${count(changes, 'change')} in ${count(plan.length, 'state')}.`,
    outputs: { count: plan.length },
    plan,
  };
}

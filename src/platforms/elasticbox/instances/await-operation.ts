import { ActionError } from '../../../contract/result/errors.ts';
import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import { type Judgement, poll } from '../../../http/wait/poll.ts';
import { asLine } from '../../../support/text.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { failureEvidence } from './failure-evidence.ts';
import { groupOf } from './group-looks.ts';
import { readInstance } from './read-instance.ts';
import { describeStatus, hasFailed, judgeIdle, OperationJudge, type OperationName } from './settle.ts';
import { entryOf, instanceOutputs, labelOf } from './view.ts';

/** An operation of ours that is under way. */
interface UnderWay {
  readonly instance: Instance;
  readonly operation: OperationName;
  /** `updated` as it was before the operation changed it; empty when that is not known. */
  readonly since: string;
  /** The instance was created just now: it may not be visible for a while. */
  readonly fresh?: boolean;
}

/**
 * Waits until our operation has ended. Throws when it ended badly, with the platform's own log lines, and when
 * somebody else's operation took over.
 */
export async function awaitOperation(
  context: ElasticboxContext,
  { instance, operation, since, fresh = false }: UnderWay,
): Promise<Instance> {
  const ours = new OperationJudge(operation, since, fresh);
  const settled = await look(context, instance, {
    judge: (seen) => ours.judge(seen),
    toleratesAbsenceFor: fresh ? LIST_LAG : 0,
  });
  if (ours.isForeign(settled)) throw takenOver(settled, operation);
  if (hasFailed(settled)) throw await failedError(context, settled);
  return settled;
}

/** If the step waits: until no operation is under way, whoever started it; gives the instance however it ended. */
export async function awaitIdle(context: ElasticboxContext, instance: Instance): Promise<Instance> {
  if (!context.wait || judgeIdle(instance) === 'settled') return instance;
  return look(context, instance, { judge: judgeIdle, first: instance });
}

async function look(
  context: ElasticboxContext,
  instance: Instance,
  how: {
    readonly judge: (seen: Instance) => Judgement;
    readonly toleratesAbsenceFor?: number;
    readonly first?: Instance;
  },
): Promise<Instance> {
  const { client, log } = context;
  context.ledger.leaveIfUntold(entryOf(instance), labelOf(instance));
  const group = groupOf(client, instance.owner);
  const timing = group.timing(context.timing);
  return group.join(instance.id, () =>
    poll<Instance>(
      {
        what: labelOf(instance),
        read: async (budget) => {
          const seen = budget
            ? await readInstance(client.within(budget), instance, 1)
            : await group.read({ client, timing }, instance, how.judge);
          context.ledger.know(instanceOutputs(seen, client.baseUrl));
          return seen;
        },
        describe: describeStatus,
        ...how,
        resume: `Raise \`timeout\`, or look at the page of ${labelOf(instance)}.`,
      },
      { timing, log },
    ),
  );
}

function takenOver(instance: Instance, operation: OperationName): ActionError {
  const { event, workspace } = instance.operation;
  const by = workspace === '' ? 'Somebody else' : `Workspace ${asLine(workspace)}`;
  return new ActionError(
    `${by} started ${asLine(event)} on ${labelOf(instance)} while this step waited for ${operation}.`,
    {
      title: `${labelOf(instance)} was taken over`,
      next: 'Look at the activity of the instance, find out who else works on it, and run the step again.',
    },
  );
}

/** The error of an instance that became unavailable, with what the platform tells of it when asked. */
export async function failedError(
  context: Pick<ElasticboxContext, 'client' | 'secrets'>,
  instance: Instance,
): Promise<ActionError> {
  const { event } = instance.operation;
  return new ActionError(
    `${labelOf(instance)} became unavailable: ${asLine(event) || 'its operation'} failed.`,
    {
      title: `${event === 'deploy' ? 'Deploying' : `The ${asLine(event)} of`} ${labelOf(instance)} failed`,
      next: SUPPORT,
      evidence: await failureEvidence(context, instance),
    },
  );
}

/** Source: https://elasticbox.com/documentation/api/api-overview-and-access/ (contacting support; provider limits). */
const SUPPORT =
  'Read the agent’s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH) or %ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log (Windows, by RDP). ' +
  'Limits of the cloud provider’s own account or API can be the cause, too. ' +
  'For ElasticBox support, share the box in a workspace that your organisation and ElasticBox can reach, attach these logs, and send the body of the request.';

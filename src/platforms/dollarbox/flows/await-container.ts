import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/errors.ts';
import { type Judgement, poll } from '../../../http/poll.ts';
import { oneLine } from '../../../support/text.ts';
import type { DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';
import { failureReason, hasFailed, judgeContainer } from '../settle.ts';
import { called, containerOutputs } from '../view.ts';

/** A list or read may lag behind a creation for so long, in milliseconds. */
const VISIBLE_WITHIN = 30_000;

/** How a container is waited for. */
export interface AwaitContainer {
  /** What is known of it. */
  readonly container: Container;
  /** For the `url` output. */
  readonly port: number | undefined;
  /** It was created just now: a 404 means "not visible yet" for a while. */
  readonly fresh?: boolean;
  /** Judges in place of `judgeContainer`; the container at hand is then not judged, it may be an old state. */
  readonly judge?: (container: Container) => Judgement;
}

/** Waits until the container runs and has an address. Throws when it ends badly; outputs are recorded all along. */
export async function awaitContainer(
  context: Context<DollarboxClient>,
  { container, port, fresh = false, judge }: AwaitContainer,
): Promise<Container> {
  const { client, known } = context;
  const record = (seen: Container): Container => {
    known(containerOutputs(seen, port));
    return seen;
  };
  record(container);
  context.left(called(container));
  const settled = await poll<Container>({
    what: called(container),
    read: async (budget) => record(await client.within(budget).getContainer(container.id, 1)),
    judge: judge ?? judgeContainer,
    describe: ({ status, ipv6_address }) =>
      status === 'running' && ipv6_address === '' ? 'running, without an address yet' : status,
    interval: context.pollInterval,
    ...context,
    ...(judge ? {} : { first: container }),
    toleratesAbsenceFor: fresh ? VISIBLE_WITHIN : 0,
    resume: `Raise \`timeout\`, or look at ${called(container)} in the control panel.`,
  });
  if (hasFailed(settled)) throw failed(settled);
  return settled;
}

/** The error of a container that ended badly. The API has no logs, so the usual causes are named. */
export function failed(container: Container): ActionError {
  const reason = oneLine(failureReason(container));
  return new ActionError(
    `${called(container)} ended as ${oneLine(container.status)}${reason ? `: ${reason}` : '; DollarBox gives no reason'}.`,
    {
      title: `Container ${container.name} did not start`,
      next:
        'Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. ' +
        'The control panel shows the container’s log. A failed container counts against the plan’s limit until it is deleted.',
    },
  );
}

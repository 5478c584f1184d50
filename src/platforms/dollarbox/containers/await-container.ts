import type { Judgement } from '../../../http/wait/poll.ts';
import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { isRunning, judgeContainer } from '../resources/settle.ts';
import { CONTAINER_SETTLES } from '../resources/settle-times.ts';
import { containerOutputs } from '../resources/view.ts';

/** How a container is waited for. */
interface AwaitContainer {
  /** What is known of it. */
  readonly container: Container;
  /** For the `url` output. */
  readonly port: number | undefined;
  /** It was created just now. */
  readonly fresh?: boolean;
  /** Judges in place of `judgeContainer`; the container at hand is then not judged, it may be an old state. */
  readonly judge?: (container: Container) => Judgement;
}

/** Waits until the container runs and has an address. Throws when it ends badly. */
export function awaitContainer(
  context: DollarboxContext,
  { container, port, fresh = false, judge }: AwaitContainer,
): Promise<Container> {
  return awaitSettled<Container>(context, {
    kind: CONTAINERS,
    item: container,
    judge: judge ?? judgeContainer,
    unsure: judge !== undefined,
    fresh,
    settles: CONTAINER_SETTLES,
    describe: (seen) =>
      isRunning(seen) && seen.ipv6_address === '' ? 'running, without an address yet' : seen.status,
    outputs: (seen) => containerOutputs(seen, port),
    // The API has no logs, so the usual causes are named.
    failed: ({ name }) => ({
      title: `Container ${name} did not start`,
      next:
        'Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. ' +
        'The control panel shows the container’s log. A failed container counts against the plan’s limit until it is deleted.',
    }),
  });
}

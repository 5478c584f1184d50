import type { Context } from '../../../contract/context.ts';
import type { Judgement } from '../../../http/poll.ts';
import type { ContainerBody, DollarboxClient } from '../client.ts';
import type { Container } from '../schema.ts';
import { hasFailed, isRunning, judgeContainer } from '../settle.ts';
import { called } from '../view.ts';
import { awaitContainer } from './await-container.ts';

/** A container that shows no sign of a change is believed after so long, in milliseconds. */
const STEADY_FOR = 5_000;

/**
 * Changes a container in place and waits until it runs as changed. The API shows no revision: a container
 * that still says `running` (or `failed`) right after the change may be the old one. It is believed when it
 * said something else in between, or keeps saying so for some seconds, which is then told.
 */
export async function changeContainer(
  context: Context<DollarboxClient>,
  container: Container,
  body: ContainerBody,
  port: number | undefined,
): Promise<Container> {
  const answered = await context.client.updateContainer(container.id, body);
  context.wrote();
  if (!context.wait) return answered;
  const rollout = new Rollout(answered, body.image, () => context.clock.now());
  const settled = await awaitContainer(context, {
    container: answered,
    port,
    judge: (seen) => rollout.judge(seen),
  });
  if (!rollout.seen) {
    context.log.notice(
      `${called(container)} said it was running all the time: DollarBox does not show whether the change is live yet.`,
    );
  }
  return settled;
}

/** Judges a container that was changed just now. */
class Rollout {
  /** The change showed: the container was neither running nor failed at some look. */
  seen: boolean;
  readonly #image: string | undefined;
  readonly #now: () => number;
  readonly #since: number;

  constructor(answered: Container, image: string | undefined, now: () => number) {
    this.seen = !isRunning(answered) && !hasFailed(answered);
    this.#image = image;
    this.#now = now;
    this.#since = now();
  }

  judge(container: Container): Judgement {
    const judgement = judgeContainer(container);
    if (!isRunning(container) && !hasFailed(container)) this.seen = true;
    if (judgement !== 'settled') return judgement;
    if (!hasFailed(container) && this.#image !== undefined && container.image !== this.#image)
      return 'pending';
    return this.seen || this.#now() - this.#since >= STEADY_FOR ? 'settled' : 'pending';
  }
}

import type { Context } from '../../../contract/context.ts';
import type { Judgement } from '../../../http/poll.ts';
import type { ContainerBody, DollarboxClient } from '../client.ts';
import { CONTAINERS, called, capital, entryOf } from '../kinds.ts';
import type { Container } from '../schema.ts';
import { endedBadly, isRunning, judgeContainer } from '../settle.ts';
import { containerOutputs } from '../view.ts';
import { awaitContainer } from './await-container.ts';
import { wholeBody } from './plan-container.ts';

/** A container that shows no sign of a change is believed after so long, in milliseconds. */
const STEADY_FOR = 5_000;

/**
 * Changes a container in place and waits until it runs as changed. The API shows no revision: a container
 * that still says `running` (or `failed`) right after the change may be the old one. It is believed when it
 * said something else in between, or keeps saying so for some seconds, which is then told.
 *
 * The container is read right before, since what does not change is sent along as it is now.
 */
export async function changeContainer(
  context: Context<DollarboxClient>,
  { id }: Container,
  body: ContainerBody,
  port: number | undefined,
): Promise<Container> {
  const { ledger } = context;
  const { containers } = context.client;
  const container = await containers.get(id);
  const entry = entryOf(CONTAINERS, container);
  ledger.leave(entry, `${called(CONTAINERS, container)}, being changed`);
  const answered = await containers.update(id, wholeBody(container, body));
  ledger.wrote();
  ledger.know(containerOutputs(answered, port));
  ledger.leave(entry, called(CONTAINERS, answered));
  if (!context.wait) return answered;
  const rollout = new Rollout(container, answered, body, () => context.timing.clock.now());
  const settled = await awaitContainer(context, {
    container: answered,
    port,
    judge: (seen) => rollout.judge(seen),
  });
  if (!rollout.seen) {
    context.log.notice(
      `${capital(called(CONTAINERS, container))} said it was running all the time: DollarBox does not show whether the change is live yet.`,
    );
  }
  return settled;
}

/** Judges a container that was changed just now. */
class Rollout {
  /** The change showed: the container was on its way at some look. */
  seen: boolean;
  /** The image that it must have to be believed; `undefined` when that did not change. */
  readonly #image: string | undefined;
  readonly #now: () => number;
  readonly #since: number;

  constructor(before: Container, answered: Container, { image }: ContainerBody, now: () => number) {
    this.seen = isOnItsWay(answered);
    // The platform may spell the image in its own way, which its answer shows.
    this.#image = image !== undefined && answered.image !== before.image ? answered.image : image;
    this.#now = now;
    this.#since = now();
  }

  judge(container: Container): Judgement {
    const judgement = judgeContainer(container);
    if (isOnItsWay(container)) this.seen = true;
    if (judgement !== 'settled') return judgement;
    if (isRunning(container) && this.#image !== undefined && container.image !== this.#image)
      return 'pending';
    return this.seen || this.#now() - this.#since >= STEADY_FOR ? 'settled' : 'pending';
  }
}

function isOnItsWay(container: Container): boolean {
  return !isRunning(container) && !endedBadly(container);
}

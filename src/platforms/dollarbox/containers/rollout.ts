import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import type { Judgement } from '../../../http/wait/poll.ts';
import type { ContainerBody } from '../api/client.ts';
import type { Container } from '../api/schema.ts';
import { endedBadly, isRunning } from '../resources/settle.ts';
import { judgeContainer } from './container-kind.ts';

/** A container that shows no sign of a change is believed after so long, in milliseconds. */
const STEADY_FOR = 5_000;

/** Judges a container that was changed just now. */
export class Rollout {
  /** The change showed: the container was on its way at some look. */
  seen: boolean;
  /** The image that it must have to be believed; `undefined` when that did not change. */
  readonly #image: string | undefined;
  readonly #before: string;
  /** The answer to the change had it: then the field says what is wanted, not what runs. */
  readonly #answered: boolean;
  /** A look showed that image. */
  #shown = false;
  /** Since when looks have shown one that another run has set; `undefined` when the last did not. */
  #other: number | undefined;
  readonly #now: () => number;
  readonly #since: number;

  constructor(before: Container, answered: Container, { image }: ContainerBody, now: () => number) {
    this.seen = isOnItsWay(answered);
    // The platform may spell the image in its own way, which its answer shows.
    this.#image = image !== undefined && answered.image !== before.image ? answered.image : image;
    this.#before = before.image;
    this.#answered = answered.image === this.#image;
    this.#now = now;
    this.#since = now();
  }

  /** `settled` once the container is believed to be as changed. */
  judge(container: Container): Judgement {
    const judgement = judgeContainer(container);
    if (isOnItsWay(container)) this.seen = true;
    if (container.image === this.#image) this.#shown = true;
    if (judgement !== 'settled') return judgement;
    if (isRunning(container) && this.#image !== undefined && container.image !== this.#image)
      return this.#judgeOther(container);
    this.#other = undefined;
    return this.seen || this.#now() - this.#since >= STEADY_FOR ? 'settled' : 'pending';
  }

  /** It runs another image: the one from before may be an old state, anything else is what another run has made of it. */
  #judgeOther({ image }: Container): Judgement {
    const now = this.#now();
    const isOld = !this.#shown && !(this.#answered && now - this.#since >= LIST_LAG);
    if (image === this.#before && isOld) return 'pending';
    this.#other ??= now;
    return now - this.#other >= STEADY_FOR ? 'settled' : 'pending';
  }
}

function isOnItsWay(container: Container): boolean {
  return !isRunning(container) && !endedBadly(container);
}

import type { ActionError } from '../../../contract/result/errors.ts';
import type { Timing } from '../../../contract/time/timing.ts';
import { AnswerShapeError, HttpError } from '../../../http/failure/errors.ts';
import { isTransient } from '../../../http/retry/transient.ts';
import type { Judgement } from '../../../http/wait/poll.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { oneFor } from '../api/read-once.ts';
import { readInstance } from './read-instance.ts';

/** Looks that are due within this many milliseconds are one; timers of the same length do not end at once. */
const TOGETHER = 250;

/** One call for all who wait. */
interface Round {
  readonly began: number;
  /** Who was asked for and has not taken the answer yet. */
  readonly open: Set<string>;
  readonly answers: Promise<ReadonlyMap<string, Instance>>;
}

/** What a look needs of its step. */
interface Looking {
  readonly client: ElasticboxClient;
  readonly timing: Timing;
}

/**
 * Waits for several instances of a workspace with one call a round. The list only tells who is still at it: whoever looks
 * done, or is not in it, is read alone, and so is everyone in a round whose list fails, and from then on where the
 * platform refuses such a list.
 */
class Group {
  readonly #jitter: number[] = [];
  readonly #waiting = new Set<string>();
  readonly #owner: string;
  #round: Round | undefined;
  #refused = false;

  constructor(owner: string) {
    this.#owner = owner;
  }

  /** Waits as one of the group until `work` is done. */
  async join<T>(id: string, work: () => Promise<T>): Promise<T> {
    this.#waiting.add(id);
    try {
      return await work();
    } finally {
      this.#waiting.delete(id);
    }
  }

  /** The same pauses for all, so that who began together looks together. */
  timing(timing: Timing): Timing {
    let nth = 0;
    const random = (): number => {
      if (nth === this.#jitter.length) this.#jitter.push(timing.random());
      nth += 1;
      return this.#jitter[nth - 1] as number;
    };
    return { ...timing, random };
  }

  /** Reads once; `judge` says who is still at it. */
  async read(looking: Looking, instance: Instance, judge: (seen: Instance) => Judgement): Promise<Instance> {
    const listed = await this.#listed(looking, instance.id);
    return listed && judge(listed) === 'pending' ? listed : readInstance(looking.client, instance, 1);
  }

  async #listed(looking: Looking, id: string): Promise<Instance | undefined> {
    if (this.#refused || this.#waiting.size < 2) return undefined;
    const now = looking.timing.clock.now();
    const last = this.#round;
    const round = last?.open.has(id) && now - last.began <= TOGETHER ? last : this.#begin(looking, now);
    round.open.delete(id);
    try {
      return (await round.answers).get(id);
    } catch (error) {
      const isAnswer = error instanceof AnswerShapeError || error instanceof HttpError;
      if (!isAnswer || asksToWait(error)) throw error;
      this.#refused ||= !isTransient(error);
      return undefined;
    }
  }

  #begin({ client }: Looking, began: number): Round {
    const ids = [...this.#waiting];
    const answers = client
      .listByIds(this.#owner, ids, 1)
      .then((instances) => new Map(instances.map((instance) => [instance.id, instance])));
    // Whoever was to take it may have ended meanwhile.
    answers.catch(() => undefined);
    this.#round = { began, open: new Set(ids), answers };
    return this.#round;
  }
}

/** More calls in place of this one would be the wrong answer. */
function asksToWait(error: ActionError): boolean {
  return error instanceof HttpError && (error.kind === 'limited' || error.retryAfterMs !== undefined);
}

/** The group of those who wait for instances of the same workspace with the same client. */
export function groupOf(client: ElasticboxClient, owner: string): Group {
  return oneFor(client, `group of ${owner}`, () => new Group(owner));
}

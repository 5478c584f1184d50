import { Deadline } from '../contract/deadline.ts';
import { ActionError } from '../contract/errors.ts';
import type { Client } from '../contract/platform.ts';
import { connect } from './connect.ts';
import type { Performance, Progress } from './progress.ts';

/** Undoing has this long, in milliseconds, after the deadline. */
const UNDO_TIME = 30_000;

interface Step {
  readonly what: string;
  readonly work: (client: Client) => Promise<void>;
}

/** How to undo what the step created, for `on-timeout: cancel`. */
export class Undo {
  readonly #steps: Step[] = [];
  readonly #performance: Performance;
  readonly #progress: Progress;

  constructor(performance: Performance, progress: Progress) {
    this.#performance = performance;
    this.#progress = progress;
  }

  register(what: string, work: (client: Client) => Promise<void>): void {
    this.#steps.push({ what, work });
  }

  /** Undoes the last step first, with a client and a deadline of its own. Returns one sentence for each step. */
  async run(): Promise<readonly string[]> {
    if (this.#steps.length === 0) return ['Nothing was created by this step, so nothing was undone.'];
    const late = new AbortController();
    const deadline = new Deadline(UNDO_TIME);
    const timer = setTimeout(() => late.abort(deadline.error()), UNDO_TIME);
    const signal = AbortSignal.any([this.#performance.cancel, late.signal]);
    const client = await connect({
      ...this.#performance,
      signal,
      deadline,
      timeline: this.#progress.timeline,
    });
    try {
      const said: string[] = [];
      for (const step of this.#steps.toReversed()) said.push(await undoStep(step, client));
      return said;
    } finally {
      clearTimeout(timer);
      await client.close();
    }
  }
}

async function undoStep({ what, work }: Step, client: Client): Promise<string> {
  try {
    await work(client);
    return `Undone: ${what}.`;
  } catch (error) {
    const reason = error instanceof ActionError ? error.message : 'an unexpected error';
    return `Could not be undone, and is left: ${what} (${reason})`;
  }
}

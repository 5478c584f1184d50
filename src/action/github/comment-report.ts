import type { CommentTask } from '../../contract/runner/cleanup.ts';
import type { Log } from '../../contract/runner/log.ts';
import { type CommentFacts, renderComment } from '../../reporting/comment/comment-body.ts';
import { WORKFLOW_BOT, writeMarker } from '../../reporting/comment/comment-marker.ts';
import { writeSection } from '../../reporting/comment/sections.ts';
import type { Github } from '../../reporting/github/github-client.ts';
import { GithubError } from '../../reporting/github/github-error.ts';
import type { StepLedger } from '../state/ledger.ts';
import type { Killed } from '../state/saved-step.ts';
import type { ReportPlan } from './report-plan.ts';
import { writeComment } from './write-comment.ts';

const KIND = 'github-comment';

/** A step's comment on its pull request. */
export class CommentReport {
  readonly #plan: ReportPlan;
  readonly #pullRequest: number;
  readonly #ledger: StepLedger;
  readonly #log: Log;

  constructor(plan: ReportPlan, pullRequest: number, { ledger, log }: { ledger: StepLedger; log: Log }) {
    this.#plan = plan;
    this.#pullRequest = pullRequest;
    this.#ledger = ledger;
    this.#log = log;
  }

  /** Key of the task in the state file. */
  get #key(): string {
    return `${KIND} ${this.#plan.key}`;
  }

  /** Leaves the comment to the post step, until main has written it. `facts` hold no secrets. */
  keep(facts: CommentFacts): CommentTask {
    const task = this.#taskOf(facts);
    this.#ledger.cleanUp(task);
    return task;
  }

  /** What the post step writes if main is killed. */
  foretell(factsOf: (killed: Killed) => CommentFacts): void {
    this.#ledger.foretell(this.#key, (killed) => this.#taskOf(factsOf(killed)));
  }

  #taskOf(facts: CommentFacts): CommentTask {
    const { key, former, run, subject } = this.#plan;
    const preview = facts.state === 'down' ? undefined : this.#plan.preview;
    const at = facts.now.getTime();
    const shared = this.#plan.comment === 'shared';
    const marker = writeMarker({ key, run, at, preview, by: WORKFLOW_BOT });
    const body = shared
      ? writeSection({ key, at, text: renderComment('', facts) })
      : renderComment(marker, facts);
    const onlyUpdate = subject.closing === true;
    return {
      kind: KIND,
      key: this.#key,
      pullRequest: this.#pullRequest,
      body,
      ...(shared ? { shared } : {}),
      ...(former === undefined ? {} : { former }),
      onlyUpdate,
    };
  }

  /** Takes it back: another step has told what there is to tell. */
  drop(): void {
    this.#ledger.cleanedUp(this.#key);
  }

  /** Writes it; returns its address, empty when there is none. */
  async write(github: Github, task: CommentTask): Promise<string> {
    try {
      const written = await writeComment(github, task, this.#plan.run);
      if (!task.shared) this.#ledger.cleanedUp(this.#key);
      if (written.others > 0) {
        this.#log.warning(
          `There are ${written.others + 1} comments of this action for ${this.#plan.subject.title} on pull request ${task.pullRequest}; the newest was updated, the others can be deleted.`,
        );
      }
      if (written.done === 'later')
        this.#log.info('The comment tells of a later look at the resource than this one; it stays as it is.');
      return written.url;
    } catch (error) {
      // What GitHub refused it will refuse again; what it did not answer the post step tries once more.
      if (error instanceof GithubError && !['unanswered', 'limited'].includes(error.failure))
        this.#ledger.cleanedUp(this.#key);
      throw error;
    }
  }
}

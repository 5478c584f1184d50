import type { Run } from '../contract/context.ts';
import { type Condition, neededUnless } from '../contract/inputs/conditional-rules.ts';
import type { InputRule } from '../contract/inputs/input-rules.ts';
import { ActionError } from '../contract/result/errors.ts';
import type { PullRequest, TriggerEvent } from '../contract/runner/github.ts';
import type { Owner } from './owner.ts';

/** The inputs that say for which pull request there is a preview, and while it has which label. */
export interface Which {
  readonly 'pull-request'?: number | undefined;
  readonly label?: string | undefined;
}

/** Number of the pull request that the step is about; `undefined` when nothing names one. */
export function pullRequestOf({ 'pull-request': given }: Which, event: TriggerEvent): number | undefined {
  return given ?? event.pullRequest?.number;
}

/** The event itself is about this pull request. */
export function isOfEvent(number: number, { pullRequest }: TriggerEvent): boolean {
  return pullRequest?.number === number;
}

/**
 * The event says that the pull request of the step was closed, or lost the label: the step is there to take its preview
 * down.
 */
export function isClosing(which: Which, event: TriggerEvent): boolean {
  const number = pullRequestOf(which, event);
  if (number === undefined || !isOfEvent(number, event)) return false;
  const unlabeled = event.action === 'unlabeled' && isLabel(which.label, event.label);
  return unlabeled || event.action === 'closed' || event.pullRequest?.state === 'closed';
}

/** The event is about a label, and not about the one that previews go by. */
export function isOfOtherLabel({ label }: Which, event: TriggerEvent): boolean {
  const about = event.action === 'labeled' || event.action === 'unlabeled';
  return about && label !== undefined && !isLabel(label, event.label);
}

/** Whether it has the label; `undefined` when nobody tells. Without one it always has. */
export function hasLabel({ label }: Which, pull: PullRequest | undefined): boolean | undefined {
  return label === undefined ? true : pull?.labels?.some((name) => isLabel(label, name));
}

/** GitHub compares names of labels without case. Source: https://docs.github.com/rest/issues/labels */
function isLabel(label: string | undefined, name: string): boolean {
  return label?.toLowerCase() === name.toLowerCase();
}

/** The event has a pull request, so that the step need not name one. */
const IN_EVENT: Condition = {
  words: 'the event is about a pull request',
  holds: ({ event }) => event.pullRequest !== undefined,
};

const NUMBERED: InputRule = {
  ...neededUnless(['pull-request'], IN_EVENT),
  problems: (given, facts) =>
    given('pull-request') || IN_EVENT.holds(facts)
      ? []
      : [{ input: 'pull-request', problem: `is required: ${nameOf(facts.event)} has no pull request` }],
};

/** The step is there to take the preview down. */
export const CLOSING: Condition = {
  words: 'the event says that the pull request was closed',
  holds: ({ values, event }) => isClosing(values as Which, event),
};

/** There must be a pull request; and unless it was closed, these inputs are required, too. */
export function previewRules(...deploying: readonly string[]): readonly InputRule[] {
  return deploying.length === 0 ? [NUMBERED] : [NUMBERED, neededUnless(deploying, CLOSING)];
}

/** The owner of the previews of this step. Throws when the runner does not say which repository this is. */
export function ownerOf(which: Which, { event, run }: { event: TriggerEvent; run: Run }): Owner {
  return { repository: repositoryOf(run), number: pullRequestOf(which, event) ?? 0 };
}

/** The repository of the run. */
export function repositoryOf({ repository }: Run): string {
  if (/^[^/\s#]+\/[^/\s#]+$/.test(repository)) return repository;
  throw new ActionError('GITHUB_REPOSITORY is not set, so previews could not be told from those of others.', {
    next: 'Run this as a step of a GitHub workflow, or set GITHUB_REPOSITORY to `owner/name`.',
  });
}

function nameOf({ name }: TriggerEvent): string {
  return name === '' ? 'the event' : `the event \`${name}\``;
}

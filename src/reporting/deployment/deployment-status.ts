import type { Outcome } from '../../contract/result/outcomes.ts';
import { formatOutput, type Outputs } from '../../contract/result/outputs.ts';
import type { DeploymentTask } from '../../contract/runner/cleanup.ts';
import { oneLine } from '../../support/text.ts';

/** The last status of a deployment, as far as this action gives one. */
export type FinalStatus = Pick<DeploymentTask, 'state' | 'description' | 'environmentUrl'>;

/** GitHub takes descriptions of up to 140 characters. Source: https://docs.github.com/rest/deployments/statuses */
const MAX_DESCRIPTION = 140;

/** Longest address that is shown. */
const MAX_URL = 1_000;

/** Outcomes after which nothing of what the environment stands for is up. */
const DOWN: ReadonlySet<Outcome> = new Set(['deleted', 'absent', 'revoked', 'retired', 'stopped', 'skipped']);

/** Whether nothing is up after this outcome. */
export function isDown(outcome: Outcome): boolean {
  return DOWN.has(outcome);
}

/** How the step ended, as a deployment sees it. */
interface DeploymentEnding {
  readonly outcome: Outcome;
  /** The step had an error, tolerated or not. */
  readonly failed: boolean;
  /** One sentence; plain text without secrets. */
  readonly title: string;
  readonly outputs: Outputs;
}

/** The status that a deployment ends with. */
export function finalStatus({ outcome, failed, title, outputs }: DeploymentEnding): FinalStatus {
  const description = describe(title);
  if (failed) return { state: stateOfFailure(outcome), description };
  if (isDown(outcome)) return { state: 'inactive', description };
  const url = environmentUrl(outputs);
  return { state: 'success', description, ...(url === undefined ? {} : { environmentUrl: url }) };
}

function stateOfFailure(outcome: Outcome): 'error' | 'failure' {
  return outcome === 'timed-out' || outcome === 'cancelled' ? 'error' : 'failure';
}

/** Text as the description of a status: one line of at most 140 characters. */
export function describe(text: string): string {
  return oneLine(text, MAX_DESCRIPTION);
}

/**
 * The output `url` when it is safe to be clicked: https without user info; plain http only to the container's own
 * IPv6 address, which this action wrote down itself.
 */
export function environmentUrl({ url, address }: Outputs): string | undefined {
  const text = url === undefined ? '' : formatOutput(url);
  if (text.length > MAX_URL || !URL.canParse(text)) return undefined;
  const parsed = new URL(text);
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  if (parsed.protocol === 'https:') return parsed.href;
  const own = address === undefined ? '' : `http://[${formatOutput(address)}]/`;
  const isOwn = URL.canParse(own) && new URL(own).hostname === parsed.hostname;
  return parsed.protocol === 'http:' && isOwn ? parsed.href : undefined;
}

import { ActionError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { Box } from '../api/box-schema.ts';
import type { Workspace } from '../api/schema.ts';
import { findNamed, isPolicy } from './find-box.ts';

/** How a deployment policy is chosen. */
interface PolicyChoice {
  readonly workspace: Workspace;
  /** The box to deploy; the policy must claim all that it requires. */
  readonly box: Box;
  /** Name or id. */
  readonly policy: string | undefined;
  readonly claims: readonly string[] | undefined;
}

/**
 * The policy of this name or id, or the first by name whose claims hold all that are wanted. Either way its
 * claims must hold what the box requires. With neither given, the only policy that fits is taken.
 * Source: https://elasticbox.com/documentation/api/boxes/ (requirements and claims).
 */
export function choosePolicy(boxes: readonly Box[], choice: PolicyChoice): Box {
  const { workspace, box, policy, claims } = choice;
  const policies = boxes.filter(isPolicy);
  if (policy !== undefined) {
    const words = { input: 'policy', noun: 'deployment policy', plural: 'deployment policies' };
    const found = findNamed(policies, { workspace, wanted: policy, ...words });
    const lacking = missingClaims(found, [...new Set(box.requirements)]);
    if (lacking.length === 0) return found;
    throw new ActionError(
      `Policy ${found.name} (${found.id}) does not claim what box ${box.name} requires: ${list(lacking)}.`,
      { next: suggest(policies, box) },
    );
  }
  const wanted = [...new Set([...(claims ?? []), ...box.requirements])];
  const fitting = policies
    .filter((one) => missingClaims(one, wanted).length === 0)
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  const [first] = fitting;
  if (first && (claims !== undefined || fitting.length === 1)) return first;
  if (first)
    throw new ActionError(`Box ${box.name} needs a deployment policy, and several fit.`, {
      next: `Set \`policy\` or \`claims\`. ${suggest(policies, box)}`,
    });
  throw new ActionError(
    `No deployment policy of workspace ${workspace.id} claims ${list(wanted) || 'that'}.`,
    { next: suggest(policies, box) },
  );
}

function missingClaims({ claims }: Box, wanted: readonly string[]): string[] {
  return wanted.filter((claim) => !claims.includes(claim));
}

function suggest(policies: readonly Box[], box: Box): string {
  const fitting = policies.filter((one) => missingClaims(one, box.requirements).length === 0);
  if (fitting.length === 0)
    return `No policy there claims all that the box requires: ${list(box.requirements)}.`;
  const shown = fitting.slice(0, 10).map(({ name, claims }) => `${name} [${claims.join(', ')}]`);
  return `Policies that fit the box: ${shown.join('; ')}.`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { Field } from '../../../contract/result/result.ts';
import { variableKey } from '../boxes/stack.ts';
import { numberOf } from '../boxes/version-number.ts';
import type { WantedVariable } from '../changes/plan-changes.ts';
import { formatStamp } from '../instances/stamp.ts';
import type { DeployInputs, DeployTarget } from './deploy-target.ts';

/** Every field of what a deploy would create, for people; of a Password, or of a type nobody told, only the name. */
export function describeDeploy(
  { workspace, version, name, isApplication }: DeployTarget,
  { claims, tags, lease, automaticUpdates }: DeployInputs,
  { policy, variables }: { readonly policy?: string; readonly variables: readonly WantedVariable[] },
): readonly Field[] {
  const fields = {
    name,
    workspace: workspace.name || workspace.id,
    box: version.name,
    'box version': numberOf(version),
    policy,
    claims: claims?.join(', '),
    tags: tags.join(', ') || '(none)',
    lease: lease ? `${formatStamp(lease.expire)} (${lease.operation})` : '(none, always on)',
    'automatic updates': isApplication ? undefined : (automaticUpdates ?? 'off'),
  };
  const given = Object.entries(fields).flatMap(([field, to]) => (to === undefined ? [] : [{ field, to }]));
  return [
    ...given,
    ...variables.map((variable) => ({ field: `variable ${variableKey(variable)}`, to: shown(variable) })),
  ];
}

function shown({ type, value, tags }: WantedVariable): string {
  if (tags) return `instances with the tags ${tags.join(', ')}`;
  return type === '' || type === 'Password' ? '(set)' : value || '(empty)';
}

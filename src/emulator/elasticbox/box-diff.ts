import type { Box, Fields, Variable } from './records.ts';
import { readVariables } from './variable-list.ts';

/** What is different in a box that was sent, in the groups of the page. Source: https://elasticbox.com/documentation/api/boxes/ */
export function diffBoxes(before: Box, body: Fields): Fields {
  const after = {
    ...before,
    ...body,
    variables: readVariables(body['variables'] ?? before.variables),
  } as Box;
  const variables = diffVariables(before.variables, after.variables);
  const differs = (keys: readonly string[]) =>
    keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const details = differs([
    'name',
    'description',
    'visibility',
    'requirements',
    'claims',
    'automatic_updates',
  ]);
  const events = differs(['events']);
  const profile = differs(['profile', 'provider_id', 'lifespan']);
  const none = variables.added.length + variables.removed.length + variables.changed.length === 0;
  return {
    changed: !none || details.length + events.length + profile.length > 0,
    box_variables: { title: 'Variables', files_diff: [], ...variables },
    box_details: details,
    box_events: events,
    box_profile_properties: profile,
  };
}

function diffVariables(before: readonly Variable[], after: readonly Variable[]) {
  const key = ({ name, scope = '' }: Variable) => `${scope}/${name}`;
  const old = new Map(before.map((variable) => [key(variable), variable]));
  const now = new Set(after.map(key));
  return {
    added: after.filter((variable) => !old.has(key(variable))),
    removed: before.filter((variable) => !now.has(key(variable))),
    changed: after.filter((variable) => {
      const was = old.get(key(variable));
      return was !== undefined && JSON.stringify(was) !== JSON.stringify(variable);
    }),
  };
}

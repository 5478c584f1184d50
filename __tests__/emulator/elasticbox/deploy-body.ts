import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';

/** A deploy request that is in order; `changes` replaces fields, `undefined` leaves one out. */
export function deployBody(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schema: 'http://elasticbox.net/schemas/deploy-instance-request',
    owner: 'operations',
    name: 'shop-pr-41',
    box: boxWith({}),
    policy_box: { id: BOXES.linux, variables: [] },
    instance_tags: ['pr-41', 'web'],
    automatic_updates: 'off',
    ...changes,
  };
}

/** The box `web` with the required variable and others by name. */
export function boxWith(values: Readonly<Record<string, string>>): Record<string, unknown> {
  const all = { GIT_SHA: 'ab12cd', ...values };
  const variables = Object.entries(all).map(([name, value]) => ({ name, type: 'Text', value }));
  return { id: BOXES.web, variables };
}

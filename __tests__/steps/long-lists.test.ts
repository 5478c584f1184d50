import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';

/* Every list that can be too long for an output is in a file as a whole. */

const emulator = useEmulator();
const MANY = 1_500;
const many = (one: (at: number) => object) => Array.from({ length: MANY }, (_, at) => one(at));
const org = 'acme';
const SCRIPT = 'http://elasticbox.net/schemas/boxes/script';
const long = 'x'.repeat(60);

it.each([
  ['list-volumes', { volumes: many((at) => ({ org, name: `v-${at}`, size_gb: 1, status: 'bound' })) }],
  ['list-namespaces', { namespaces: many((at) => ({ org, slug: `n-${at}`, name: `n-${at}` })) }],
  ['list-invitations', { invitations: many((at) => ({ org, email: `i${at}@example.com` })) }],
  ['list-members', { members: many((at) => ({ org, email: `m${at}@example.com`, name: `M ${at}` })) }],
  ['list-boxes', { boxes: many((at) => ({ name: `many-${at}`, schema: SCRIPT })) }],
  ['list-box-versions', { versions: many((minor) => version(minor)) }],
  ['list-instances', { instances: many((at) => ({ id: `i-m${at}`, name: `m-${at}`, box: BOXES.web })) }],
  ['list-workspaces', { workspaces: many((at) => ({ id: `team-${at}`, name: `Team ${at} ${long}` })) }],
])('%s', async (operation, seed) => {
  const elasticbox = /box|instances|workspaces/.test(operation);
  const platform = elasticbox ? 'elasticbox' : 'dollarbox';
  emulator.get().control.seed(platform, seed);
  const inputs: Record<string, string> = elasticbox
    ? { token: ELASTICBOX_TOKEN, ...(operation === 'list-workspaces' ? {} : { workspace: 'operations' }) }
    : { token: DOLLARBOX_TOKEN, org };
  if (operation === 'list-box-versions') inputs['box'] = 'web';
  const ran = await runAction({
    with: { operation, 'base-url': `${emulator.url}/${platform}`, ...inputs },
  });
  expect(ran.exitCode).toBe(0);
  const count = Number(ran.outputs['count']);
  expect(count).toBeGreaterThanOrEqual(MANY);
  const whole = JSON.parse(readFileSync(ran.outputs['result-path'] ?? '', 'utf8')) as readonly unknown[];
  expect(whole).toHaveLength(count);
  const first = JSON.parse(ran.outputs['result'] ?? '') as readonly unknown[];
  expect(first).toEqual(whole.slice(0, first.length));
  expect(ran.stdout).toContain(`holds the first ${first.length} of ${count} items`);
  ran.runner.remove();
});

function version(minor: number) {
  return { box: BOXES.web, number: { major: 9, minor, patch: 0 }, description: long };
}

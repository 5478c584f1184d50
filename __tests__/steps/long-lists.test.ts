import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { OPERATIONS } from '../../src/operations/index.ts';
import { TOKENS } from '../examples/operation-worlds.ts';
import { useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';

/* Every list that can be too long for an output is in a file as a whole. */

const emulator = useEmulator();
const MANY = 1_500;
const many = (one: (at: number) => object) => Array.from({ length: MANY }, (_, at) => one(at));
const org = 'acme';
const SCRIPT = 'http://elasticbox.net/schemas/boxes/script';
const long = 'x'.repeat(60);
const VERSIO = { 'environment-id': 'my-environment', entity: 'host' };
const CALL = { platform: 'dollarbox', path: '/api/v1/volumes/', paginate: 'true' };
const volumes = many((at) => ({ org, name: `v-${at}`, size_gb: 1, status: 'bound' }));
const instances = many((at) => ({ id: `i-m${at}`, name: `m-${at}`, box: BOXES.web }));
const version = (minor: number) => ({
  box: BOXES.web,
  number: { major: 9, minor, patch: 0 },
  description: long,
});
const state = (id: string, utc: number) => ({
  environment: 'my-environment',
  entity: 'host',
  id,
  utc,
  state: { at: utc },
});

/** A list of which the start data has no more. */
function answer(platform: string, path: string, json: unknown): FaultRule {
  return { kind: 'status', platform, method: 'GET', path, status: 200, json, times: 'always' };
}

const ORGS = {
  results: many((at) => ({ slug: `org-${at}`, name: `Org ${at}`, status: 'active' })),
  next: null,
};
const CREDENTIALS = {
  results: many((at) => ({ id: at + 1, created_at: '2026-01-01T00:00:00Z' })),
  next: null,
};
const PROVIDERS = many((at) => ({
  id: `p-${at}`,
  name: `P ${at} ${long}`,
  type: 'AWS',
  state: 'ready',
  owner: org,
}));
const SITES = {
  boxes: many((at) => ({ id: `BOX${at}`, name: `wp${at}`, title: long, domain: `w${at}.example.com` })),
  meta: { current_page: 1, last_page: 1, total: MANY },
};

/** What the list has to have, how it is asked for, and what answers in place of the emulator. */
const ROWS: readonly (readonly [string, object, Readonly<Record<string, string>>?, FaultRule?])[] = [
  ['list-volumes', { volumes }, { org }],
  ['list-namespaces', { namespaces: many((at) => ({ org, slug: `n-${at}`, name: `n-${at}` })) }, { org }],
  ['list-invitations', { invitations: many((at) => ({ org, email: `i${at}@example.com` })) }, { org }],
  [
    'list-members',
    { members: many((at) => ({ org, email: `m${at}@example.com`, name: `M ${at}` })) },
    { org },
  ],
  ['list-orgs', {}, {}, answer('dollarbox', '/api/v1/orgs/', ORGS)],
  ['list-kubectl-credentials', {}, { org }, answer('dollarbox', '/api/v1/kubectl-credentials/', CREDENTIALS)],
  [
    'list-boxes',
    { boxes: many((at) => ({ name: `many-${at}`, schema: SCRIPT })) },
    { workspace: 'operations' },
  ],
  ['list-box-versions', { versions: many(version) }, { workspace: 'operations', box: 'web' }],
  ['list-instances', { instances }, { workspace: 'operations' }],
  ['list-workspaces', { workspaces: many((at) => ({ id: `team-${at}`, name: `Team ${at} ${long}` })) }],
  [
    'list-providers',
    {},
    { workspace: 'operations' },
    answer('elasticbox', '/services/workspaces/operations/providers', PROVIDERS),
  ],
  ['list-wordpress-boxes', {}, {}, answer('raidboxes', '/v1/boxes', SITES)],
  ['list-states', { instances: many((at) => state(`host-${long}-${at}`, 1e12 + at)) }, VERSIO],
  [
    'get-history',
    { instances: many((at) => state('web-9', 1e12 + at * 1_000)) },
    { ...VERSIO, instance: 'web-9' },
  ],
  ['call-api', { volumes }, { ...CALL, query: `org: ${org}` }],
];

async function run(operation: string, seed: object, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const platform = inputs['platform'] ?? OPERATIONS[operation]?.platform.id ?? '';
  emulator.get().control.seed(platform, seed);
  const base = { operation, 'base-url': `${emulator.url}/${platform}`, token: TOKENS[platform] ?? '' };
  const ran = await runAction({ with: { ...base, ...inputs } });
  expect(ran.exitCode).toBe(0);
  return ran;
}

it.each(ROWS)('%s', async (operation, seed, inputs = {}, fault = undefined) => {
  if (fault) emulator.faults(fault);
  const ran = await run(operation, seed, inputs);
  const count = Number(ran.outputs['count']);
  expect(count).toBeGreaterThanOrEqual(MANY);
  const whole = JSON.parse(readFileSync(ran.outputs['result-path'] ?? '', 'utf8')) as readonly unknown[];
  expect(whole).toHaveLength(count);
  const first = JSON.parse(ran.outputs['result'] ?? '') as readonly unknown[];
  expect(first.length).toBeGreaterThan(99);
  expect(first).toEqual(whole.slice(0, first.length));
  expect(ran.stdout).toContain(`holds the first ${first.length} of ${count} items`);
  ran.runner.remove();
});

it('every operation that lists has a row here, or a test of its own', () => {
  const lists = Object.values(OPERATIONS).filter(({ outcomes }) => outcomes.includes('listed'));
  const rows = ROWS.map(([operation]) => operation);
  const missing = lists.map(({ name }) => name).filter((name) => !rows.includes(name));
  expect(missing).toEqual(['check-ssl', 'list-containers']);
});

it('report-usage keeps its sums, and the first of its instances', async () => {
  const ran = await run('report-usage', { instances }, { workspace: 'operations' });
  type Report = Readonly<Record<'workspaces' | 'boxes' | 'providers' | 'instances', readonly unknown[]>>;
  const whole = JSON.parse(readFileSync(ran.outputs['result-path'] ?? '', 'utf8')) as Report;
  const shown = JSON.parse(ran.outputs['result'] ?? '') as Report;
  const first = shown.instances.length;
  expect([first > 99, first < whole.instances.length]).toEqual([true, true]);
  expect(shown).toEqual({ ...whole, instances: whole.instances.slice(0, first) });
  expect(ran.stdout).toContain(
    'The output `result` has at most the first items of instances; it is whole in',
  );
  ran.runner.remove();
});

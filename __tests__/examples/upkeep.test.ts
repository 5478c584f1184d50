import { describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import { DEPLOY_USER } from '../../src/emulator/raidboxes/seed/seed-users.ts';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { lookUp, runExample, type Surroundings } from './workflow-runner.ts';

/* The workflows of `examples/` that look after what is there, run step by step against the emulator. */

const emulator = useEmulator();
const surroundings = (more: Partial<Surroundings> = {}): Surroundings => ({
  url: emulator.url,
  secrets: {
    DOLLARBOX_TOKEN,
    ELASTICBOX_TOKEN,
    RAIDBOXES_EMAIL: DEPLOY_USER.email,
    RAIDBOXES_PASSWORD: DEPLOY_USER.password,
  },
  ...more,
});
const stored = (section: string) =>
  (emulator.get().control.inspect('dollarbox') as Readonly<Record<string, readonly { name: string }[]>>)[
    section
  ] ?? [];

describe('inventory.yml', () => {
  const instance = (at: number, tags: readonly string[]) => ({
    id: `i-${at}`,
    name: `w-${at}`,
    box: BOXES.web,
    tags,
  });
  const slugs = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ org: 'acme', slug: `team-${at}`, status: 'active' }));

  it.each([3, 1_000])('keeps every list as a whole, of %i namespaces, too', async (many) => {
    const instances = [instance(1, ['pr-41']), instance(2, ['pr-41x']), instance(3, ['pr-7', 'web'])];
    emulator.get().control.seed('elasticbox', { instances });
    emulator.get().control.seed('dollarbox', { namespaces: slugs(many) });
    const [job] = await runExample('inventory.yml', surroundings());
    expect(job?.status).toBe('success');
    const kept = JSON.parse(job?.steps.at(-1)?.artifact ?? '') as Readonly<
      Record<string, readonly { id: string }[]>
    >;
    expect(kept['instances']?.map(({ id }) => id)).toEqual(['i-1', 'i-3']);
    expect(kept['namespaces']?.length).toBe(
      stored('namespaces').filter((one) => 'org' in one && one.org === 'acme').length,
    );
    expect(kept['without_certificate']).not.toEqual([]);
    expect(lookUp(job, 'steps.namespaces.outputs.result-path') === null).toBe(many < 1_000);
  });
});

describe('namespace-upkeep.yml', () => {
  const upkeep = (inputs: object) =>
    runExample(
      'namespace-upkeep.yml',
      surroundings({ inputs: { slug: 'team-web', containers: 2, remove: false, ...inputs } }),
    );
  const outcomes = async (inputs: object) =>
    (await upkeep(inputs))[0]?.steps.map(({ outputs }) => outputs['outcome']);

  it('gives it another share, and removes it when told to', async () => {
    const namespaces = [{ org: 'acme', slug: 'team-web', status: 'active' }];
    emulator.get().control.seed('dollarbox', { namespaces });
    expect(await outcomes({})).toEqual(['read', 'updated', undefined]);
    expect(stored('namespaces')).toContainEqual(
      expect.objectContaining({ name: 'team-web', allocatedContainers: 2 }),
    );
    expect(await outcomes({ remove: true })).toEqual(['read', undefined, 'deleted']);
  });

  it('changes nothing when there is none of the name', async () => {
    expect(await outcomes({ slug: 'team-wbe', remove: true })).toEqual(['absent', undefined, undefined]);
    expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('merge-queue.yml', () => {
  it('tries the commit of the queue, tells the pull request, and leaves nothing', async () => {
    const head_sha = commitOf('acme/web#7');
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${'b'.repeat(40)}`;
    const event = {
      action: 'checks_requested',
      merge_group: { head_sha, head_ref, base_ref: 'refs/heads/main' },
    };
    const github = { event_name: 'merge_group', event, sha: head_sha };
    const instead = { 'What would be merged': { 'health-check': '' } };
    const [job] = await runExample('merge-queue.yml', surroundings({ github, instead }));
    expect(job?.steps.map(({ outputs }) => outputs['outcome'])).toEqual(['created', 'deleted']);
    expect(stored('containers').map(({ name }) => name)).not.toContain('queue-4242');
    const { comments, deployments } = emulator.get().control.inspect('github') as {
      readonly comments: readonly { readonly number: number; readonly body: string }[];
      readonly deployments: readonly {
        readonly sha: string;
        readonly production: boolean;
        readonly state: string;
      }[];
    };
    expect(comments.filter(({ body }) => body.includes('queue-4242')).map(({ number }) => number)).toEqual([
      7,
    ]);
    expect(deployments).toContainEqual(
      expect.objectContaining({
        sha: head_sha,
        environment: 'merge-queue',
        production: false,
        state: 'inactive',
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/versio/seed/seed.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import type { Surroundings } from './workflow-runner.ts';
import { lookUp, runExample } from './workflow-runner.ts';

/* The release workflows of `examples/`, run step by step against the emulator. */

const emulator = useEmulator();

function surroundings(more: Partial<Surroundings> = {}): Surroundings {
  return {
    url: emulator.url,
    secrets: { ELASTICBOX_TOKEN, VERSIO_TOKEN: DEMO_TOKENS.full },
    vars: { VERSIO_ENVIRONMENT: 'my-environment' },
    ...more,
  };
}

const tag = (name: string): Surroundings => surroundings({ github: { ref_name: name } });

interface Instance {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly boxes: readonly { readonly version?: { readonly number: Readonly<Record<string, number>> } }[];
  readonly variables: readonly { readonly name: string; readonly value?: string }[];
}

function instances(name: string): readonly Instance[] {
  const all = emulator.get().control.inspect('elasticbox') as { readonly instances: readonly Instance[] };
  return all.instances.filter((one) => one.name === name);
}

interface Environment {
  readonly id: string;
  readonly instances: readonly {
    readonly entity: string;
    readonly id: string;
    readonly changes: readonly { readonly state: Readonly<Record<string, unknown>> }[];
  }[];
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

function environment(): Environment | undefined {
  const all = emulator.get().control.inspect('versio') as { readonly environments: readonly Environment[] };
  return all.environments.find(({ id }) => id === 'my-environment');
}

const recorded = () => environment()?.instances.find(({ id }) => id === 'web-live')?.changes ?? [];
const sent = () => environment()?.events ?? [];

describe('release.yml', () => {
  it('deploys the version of the tag, records it, and says so', async () => {
    const [job] = await runExample('release.yml', tag('1.0.0'));
    expect(job?.status).toBe('success');
    const [instance, ...others] = instances('web-live');
    expect(others).toEqual([]);
    expect(instance).toMatchObject({ id: lookUp(job, 'steps.deploy.outputs.id'), state: 'done' });
    expect(instance?.boxes[0]?.version?.number).toEqual({ major: 1, minor: 0, patch: 0 });
    expect(job?.steps[1]?.outcome).toBe('skipped');
    expect(recorded()).toHaveLength(1);
    expect(recorded()[0]?.state).toMatchObject({
      version: '1.0.0',
      instance: instance?.id,
      addresses: [{ public: expect.any(String) }],
    });
    expect(sent()).toEqual([
      expect.objectContaining({ trigger: 'release', message: 'Web 1.0.0 is live (created)', severity: 1 }),
    ]);
  });

  it('brings the same instance to the next version; the second run of it changes nothing', async () => {
    await runExample('release.yml', tag('1.0.0'));
    const [first] = instances('web-live');
    await runExample('release.yml', tag('1.1.0'));
    const [second, ...others] = instances('web-live');
    expect([second?.id, others]).toEqual([first?.id, []]);
    expect(second?.boxes[0]?.version?.number).toEqual({ major: 1, minor: 1, patch: 0 });
    expect(recorded().map(({ state }) => state['version'])).toEqual(['1.0.0', '1.1.0']);
    const [again] = await runExample('release.yml', tag('1.1.0'));
    expect(again?.steps.slice(0, 3).map(({ outputs }) => outputs['outcome'])).toEqual(
      Array(3).fill('unchanged'),
    );
    expect(recorded()).toHaveLength(2);
  });

  it('records nothing when the deploy fails, and says that it failed', async () => {
    const [job] = await runExample(
      'release.yml',
      surroundings({ instead: { deploy: { box: 'broken', 'box-version': 'latest', variables: '{}' } } }),
    );
    expect(job?.status).toBe('failure');
    expect(job?.steps.map(({ outcome }) => outcome)).toEqual([
      'failure',
      'skipped',
      'skipped',
      'skipped',
      'success',
    ]);
    expect(recorded()).toEqual([]);
    expect(sent()).toEqual([expect.objectContaining({ trigger: 'release-failed', severity: 7 })]);
  });
});

describe('rollback.yml', () => {
  const back = (version: string): Surroundings =>
    surroundings({ inputs: { version, reason: 'The "cart": broken' } });

  it('moves the instance back, corrects the record and says why', async () => {
    await runExample('release.yml', tag('1.0.0'));
    await runExample('release.yml', tag('1.1.0'));
    const [job] = await runExample('rollback.yml', back('1.0.0'));
    expect(job?.status).toBe('success');
    const [instance] = instances('web-live');
    expect(instance?.boxes[0]?.version?.number).toEqual({ major: 1, minor: 0, patch: 0 });
    expect(recorded().at(-1)?.state).toEqual({ displayName: 'Web', version: '1.0.0', rolledBack: true });
    expect(sent().at(-1)).toMatchObject({
      trigger: 'rollback',
      message: 'Web is back at 1.0.0. The "cart": broken',
    });
  });

  it('writes nothing when the version is there already', async () => {
    await runExample('release.yml', tag('1.0.0'));
    emulator.get().control.clearJournal();
    const [job] = await runExample('rollback.yml', back('1.0.0'));
    expect(job?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'skipped', 'skipped']);
    expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is red for a version that is not there', async () => {
    await runExample('release.yml', tag('1.0.0'));
    const [job] = await runExample('rollback.yml', back('9.9.9'));
    expect(job?.status).toBe('failure');
    expect(recorded()).toHaveLength(1);
  });
});

describe('release-with-approval.yml', () => {
  it('goes to staging and production; a wait that was not needed is left out', async () => {
    const jobs = await runExample('release-with-approval.yml', surroundings());
    expect(jobs.map(({ name, status }) => [name, status])).toEqual([
      ['staging', 'success'],
      ['production', 'success'],
    ]);
    expect(jobs[1]?.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'skipped']);
    expect([instances('web-staging').length, instances('web-production').length]).toEqual([1, 1]);
  });

  it('lets the step end with a warning when it takes long, and resumes the wait by id', async () => {
    const { clock } = emulator.get().control;
    const before = (step: string): void => {
      if (step === 'deploy') clock.freeze();
      if (step === 'Wait for the rest') clock.thaw();
    };
    const slow = surroundings({ instead: { deploy: { timeout: '2s' } }, before });
    const [, production] = await runExample('release-with-approval.yml', slow);
    const [deploy, meanwhile, rest] = production?.steps ?? [];
    expect(production?.status).toBe('success');
    expect(deploy?.outputs['outcome']).toBe('timed-out');
    expect(warnings(deploy?.ran?.stdout ?? '').join()).toContain('`operation: get-instance`');
    const [instance, ...others] = instances('web-production');
    expect(others).toEqual([]);
    expect(meanwhile?.log).toContain(instance?.id);
    expect(rest?.outputs).toMatchObject({ outcome: 'read', id: instance?.id, status: 'done' });
  });

  it('does not touch production when staging fails', async () => {
    emulator.faults({
      kind: 'status',
      status: 401,
      json: { message: 'no' },
      platform: 'elasticbox',
      times: 'always',
    });
    const jobs = await runExample('release-with-approval.yml', surroundings());
    expect(jobs.map(({ name, status }) => [name, status])).toEqual([['staging', 'failure']]);
  });
});

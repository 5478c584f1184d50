import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../../src/emulator/server.ts';
import { deployBox } from '../../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { runOperation } from '../../../support/run-operation.ts';
import { creations, startElasticBox, WEB, writes } from '../support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const deploy = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(deployBox, emulator, { inputs: { ...WEB, ...inputs } });

/** What was written since the last call, as `PUT reconfigure`. */
function written(): string[] {
  const steps = writes(emulator).map(({ method, path, query }) => {
    const last = path.split('/').at(-1) ?? '';
    const operation = query.find(([name]) => name === 'operation')?.[1];
    return `${method} ${operation ?? (last.startsWith('i-') ? 'instance' : last)}`;
  });
  emulator.control.clearJournal();
  return steps;
}

describe('a first deploy', () => {
  it('creates one instance, waits until it is online, and tells where it is', async () => {
    const { result, known, left, wrote } = await deploy({ lease: '24h', 'lease-action': 'shutdown' });
    expect(result).toMatchObject({ outcome: 'created', changed: true });
    const id = String(result?.outputs?.id);
    expect(result?.outputs).toMatchObject({
      name: 'web-pr-41',
      status: 'done',
      url: `${emulator.url}/elasticbox/#/instances/${id}/web-pr-41`,
      address: expect.stringMatching(/^127\.10\./),
      addresses: [
        {
          machine: expect.any(String),
          public: expect.any(String),
          private: expect.stringMatching(/^127\.20\./),
        },
      ],
    });
    const day = 24 * 3_600_000;
    const expiry = result?.outputs?.['expires-at'] as Date | undefined;
    expect(Math.abs(Number(expiry) - emulator.control.clock.now() - day)).toBeLessThan(60_000);
    expect(known).toMatchObject({ id });
    expect(left).toEqual([`instance web-pr-41 (${id})`]);
    expect(wrote).toBe(true);
    expect(creations(emulator)).toHaveLength(1);
  });

  it('sends what the platform’s schema asks for, with a tag of its own of at most 30 characters', async () => {
    await deploy({ lease: '90m', 'automatic-updates': 'minor' });
    const body = creations(emulator)[0]?.body as Record<string, unknown>;
    expect(body).toMatchObject({
      schema: 'http://elasticbox.net/schemas/deploy-instance-request',
      owner: 'operations',
      name: 'web-pr-41',
      box: { variables: [{ name: 'GIT_SHA', type: 'Text', value: 'ab12cd' }] },
      policy_box: { variables: [] },
      automatic_updates: 'minor',
      lease: {
        expire: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/),
        operation: 'terminate',
      },
    });
    const tags = body['instance_tags'] as string[];
    expect(tags.slice(0, 2)).toEqual(['pr-41', 'web']);
    expect(tags[2]).toMatch(/^bxw-[0-9a-f]{24}$/);
  });

  it('has all three documented headers on every request, reads included', async () => {
    await deploy();
    for (const { headerNames } of emulator.control.journal()) {
      expect(headerNames).toEqual(
        expect.arrayContaining(['content-type', 'elasticbox-token', 'elasticbox-release']),
      );
      expect(headerNames).not.toContain('authorization');
    }
  });

  it('sends the token as a bearer credential when told to', async () => {
    emulator.control.setSwitch('elasticbox.auth-headers', 'bearer');
    expect((await deploy({ 'auth-scheme': 'bearer' })).result?.outcome).toBe('created');
    expect(
      emulator.control.journal().some(({ headerNames }) => headerNames.includes('elasticbox-token')),
    ).toBe(false);
  });

  it('takes the box’s name when none is given, and the workspace by its name', async () => {
    const { result } = await runOperation(deployBox, emulator, {
      inputs: { token: WEB.token, workspace: 'Platform Operations', box: 'nginx', policy: 'linux-small' },
    });
    expect(result?.outputs?.name).toBe('nginx');
  });

  it('does not wait when told so', async () => {
    const { result } = await deploy({ wait: 'false' });
    expect(result?.outputs).toMatchObject({ status: 'processing' });
  });

  it('waits a little for addresses that come late', async () => {
    const json = { id: 'eb-1', machines: [{ name: 'eb-1-1' }] };
    emulator.control.addFault({
      kind: 'status',
      status: 200,
      json,
      path: '/services/instances/:id/service',
      times: 3,
    });
    expect((await deploy()).result?.outputs?.address).toMatch(/^127\./);
    emulator.control.setSwitch('elasticbox.addresses', 'none');
    expect((await deploy({ 'if-exists': 'create' })).result?.outputs).not.toHaveProperty(
      'address',
      expect.any(String),
    );
  });

  it('deploys a CloudFormation box with provider and region among the variables', async () => {
    const inputs = { token: WEB.token, workspace: 'operations', box: 'bucket' };
    const missing = await runOperation(deployBox, emulator, { inputs });
    expect(missing.error?.message).toContain('provider_id is required for a CloudFormation box');
    const variables =
      'provider_id: c0000000-0000-4000-a000-000000000002\nlocation: eu-west-1\nBucketName: logs';
    const { result } = await runOperation(deployBox, emulator, { inputs: { ...inputs, variables } });
    expect(result?.outcome).toBe('created');
    expect(creations(emulator)[0]?.body).toMatchObject({
      box: { variables: [{ name: 'BucketName', value: 'logs' }] },
      policy_box: { variables: [{ name: 'provider_id' }, { name: 'location', value: 'eu-west-1' }] },
    });
  });
});

describe('a second deploy', () => {
  let first: string;
  beforeEach(async () => {
    first = String((await deploy()).result?.outputs?.id);
    emulator.control.clearJournal();
  });

  it('changes nothing when nothing differs', async () => {
    const { result, wrote } = await deploy();
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false, outputs: { id: first } });
    expect(wrote).toBe(false);
    expect(written()).toEqual([]);
  });

  it('writes changed variables and reconfigures', async () => {
    const { result } = await deploy({ variables: 'GIT_SHA: ef34\nnginx.http: 8090' });
    expect(result).toMatchObject({ outcome: 'updated', changed: true, outputs: { id: first } });
    expect(result?.resource).toMatchObject({
      event: 'reconfigure',
      variables: [
        { name: 'GIT_SHA', scope: '', value: 'ef34' },
        { name: 'http', scope: 'nginx', type: 'Port', value: '8090' },
      ],
    });
    expect(written()).toEqual(['PUT instance', 'PUT reconfigure']);
    expect((await deploy({ variables: 'GIT_SHA: ef34\nnginx.http: 8090' })).result?.outcome).toBe(
      'unchanged',
    );
  });

  it('moves a lease forward without running any script', async () => {
    const { result } = await deploy({ lease: '12h' });
    expect(result).toMatchObject({ outcome: 'updated', resource: { event: 'deploy' } });
    expect(written()).toEqual(['PUT instance']);
  });

  const cases = [
    { policy: 'reinstall', outcome: 'updated', same: true, steps: ['PUT reinstall'] },
    { policy: 'reuse', outcome: 'unchanged', same: true, steps: [] },
    { policy: 'create', outcome: 'created', same: false, steps: ['POST instances'] },
    {
      policy: 'recreate',
      outcome: 'recreated',
      same: false,
      steps: ['DELETE terminate', 'DELETE delete', 'POST instances'],
    },
  ];
  it.each(cases)('with if-exists: $policy it is $outcome', async ({ policy, outcome, same, steps }) => {
    const { result } = await deploy({ 'if-exists': policy });
    expect(result).toMatchObject({ outcome, outputs: { status: 'done' } });
    expect(result?.outputs?.id === first).toBe(same);
    expect(written()).toEqual(steps);
  });

  it('with if-exists: fail it is red, with the id', async () => {
    const { error } = await deploy({ 'if-exists': 'fail' });
    expect(error?.message).toContain(first);
    expect(written()).toEqual([]);
  });

  it.each([
    { differs: 'name', inputs: { name: 'web-pr-42' } },
    { differs: 'tags', inputs: { tags: 'pr-41, web, blue' } },
  ])('creates another when the $differs differ', async ({ inputs }) => {
    expect((await deploy(inputs)).result?.outcome).toBe('created');
  });

  it('finds it by fewer tags', async () => {
    expect((await deploy({ tags: 'web' })).result).toMatchObject({
      outcome: 'unchanged',
      outputs: { id: first },
    });
  });

  it('is red when several match, lists the ids and touches none', async () => {
    const second = String((await deploy({ 'if-exists': 'create' })).result?.outputs?.id);
    written();
    const { error } = await deploy();
    expect(error?.message).toContain(first);
    expect(error?.message).toContain(second);
    expect(written()).toEqual([]);
  });

  it('moves to another version that is asked for by its number', async () => {
    const { result, log } = await deploy({ 'box-version': '1.1.0' });
    expect(log.join('\n')).toContain('web draft → 1.1.0');
    expect(result).toMatchObject({ outcome: 'updated', outputs: { 'box-version': '1.1.0' } });
  });
});

describe('instances in other states', () => {
  it('never matches a terminated one', async () => {
    const { result } = await deploy({ name: 'web-gone', tags: 'gone' });
    expect(result?.outcome).toBe('created');
  });

  it('starts one that is shut down', async () => {
    const { result } = await deploy({ name: 'web-off', tags: 'off' });
    expect(result).toMatchObject({ outcome: 'updated', resource: { event: 'poweron', state: 'done' } });
  });

  it('configures one that failed once more', async () => {
    const { result } = await deploy({ name: 'web-bad', tags: 'bad' });
    expect(result).toMatchObject({ outcome: 'updated', resource: { event: 'reconfigure', state: 'done' } });
  });
});

describe('a dry run', () => {
  it('writes nothing and says what would be created', async () => {
    const { result } = await deploy({
      'dry-run': 'true',
      variables: 'GIT_SHA: x\nADMIN_PASSWORD: hunter2-hunter2',
    });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [
        {
          action: 'create',
          target: 'instance web-pr-41 of box web with policy linux-small',
          fields: expect.arrayContaining([
            { field: 'box version', to: 'draft' },
            { field: 'variable GIT_SHA', to: 'x' },
            { field: 'variable ADMIN_PASSWORD', to: '(set)' },
          ]),
        },
      ],
    });
    expect(written()).toEqual([]);
  });

  it('shows field by field what would change', async () => {
    await deploy();
    written();
    const { result } = await deploy({
      'dry-run': 'true',
      variables: 'GIT_SHA: ef34\nADMIN_PASSWORD: hunter2-hunter2',
    });
    expect(result?.plan).toEqual([
      {
        action: 'update',
        target: expect.stringContaining('web-pr-41'),
        fields: [
          { field: 'variable GIT_SHA', from: 'ab12cd', to: 'ef34' },
          { field: 'variable ADMIN_PASSWORD', from: '(not set)', to: '(changed)' },
          { field: 'operation', to: 'reconfigure' },
        ],
      },
    ]);
    expect(written()).toEqual([]);
  });

  it.each(['recreate', 'reuse', 'reinstall'])('with if-exists: %s writes nothing either', async (policy) => {
    await deploy();
    written();
    const { result } = await deploy({ 'dry-run': 'true', 'if-exists': policy });
    expect(result).toMatchObject({ outcome: 'planned', changed: policy !== 'reuse' });
    expect(written()).toEqual([]);
  });
});

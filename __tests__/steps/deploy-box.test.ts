import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { deploy, error, instances, PASSWORD, WEB, work, writes } from './support/deploy-step.ts';

/* `deploy-box` on the built action: a first deploy, a second one, and how an instance can end. */

const emulator = useEmulator();
const set = (name: string, value: string): void =>
  emulator.get().control.setSwitch(`elasticbox.${name}`, value);

describe('an instance that is not there yet', () => {
  it('is created once, waited for, and told with its addresses and the end of its lease', async () => {
    const ran = await deploy(emulator, { lease: '24h', 'lease-action': 'shutdown' });
    expect(ran.exitCode).toBe(0);
    const [instance] = instances(emulator);
    expect(ran.outputs).toMatchObject({
      outcome: 'created',
      changed: 'true',
      platform: 'elasticbox',
      operation: 'deploy-box',
      id: instance?.id,
      name: 'web-pr-41',
      status: 'done',
      url: `${emulator.url}/elasticbox/#/instances/${instance?.id}/web-pr-41`,
      address: expect.stringMatching(/^127\.10\./),
      'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
    const expires = Date.parse(ran.outputs['expires-at'] ?? '');
    expect(Math.abs(expires - Date.now() - 24 * 3_600_000)).toBeLessThan(60_000);
    expect(instance?.lease?.operation).toBe('shutdown');
    expect(JSON.parse(ran.outputs['result'] ?? '')).toMatchObject({
      id: instance?.id,
      workspace: 'operations',
    });
    expect(instances(emulator)).toHaveLength(1);
    expect(writes(emulator)).toEqual(['POST instances']);
    expect(ran.summary).toContain('deploy-box: created');
  });

  it('has all three documented headers on every request', async () => {
    await deploy(emulator);
    for (const { headerNames } of emulator.requests()) {
      expect(headerNames).toEqual(
        expect.arrayContaining(['content-type', 'elasticbox-token', 'elasticbox-release']),
      );
      expect(headerNames).not.toContain('authorization');
    }
  });

  it('is sent with a bearer credential when told to', async () => {
    set('auth-headers', 'bearer');
    const ran = await deploy(emulator, { 'auth-scheme': 'bearer' });
    expect(ran.outputs['outcome']).toBe('created');
    for (const { headerNames } of emulator.requests()) expect(headerNames).not.toContain('elasticbox-token');
    const refused = await deploy(emulator);
    expect(error(refused)).toMatch(/401[\s\S]*Next: .*auth-scheme: bearer/);
  });

  it('tells the addresses of every machine of its policy', async () => {
    const ran = await deploy(emulator, { policy: 'linux-cluster' });
    const addresses = JSON.parse(ran.outputs['addresses'] ?? '') as { public: string; machine: string }[];
    expect(addresses).toHaveLength(3);
    expect(new Set(addresses.map(({ machine }) => machine)).size).toBe(3);
    expect(ran.outputs['address']).toBe(addresses[0]?.public);
  });

  it('is waited for until late addresses are there, and does without any', async () => {
    set('addresses', 'late');
    expect((await deploy(emulator)).outputs['address']).toMatch(/^127\.10\./);
    set('addresses', 'none');
    const ran = await deploy(emulator, { name: 'bare' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'done' });
    expect(ran.outputs['address'] ?? '').toBe('');
  });

  it('is not waited for when told so', async () => {
    const ran = await deploy(emulator, { wait: 'false' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'processing' });
  });
});

describe('a second run', () => {
  it.each(['off', 'on'])('changes nothing (slim-lists: %s)', async (slim) => {
    set('slim-lists', slim);
    const first = await deploy(emulator);
    emulator.get().control.clearJournal();
    const ran = await deploy(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', id: first.outputs['id'] });
    expect(writes(emulator)).toEqual([]);
    expect(instances(emulator)).toHaveLength(1);
  });

  it('is a dry run that says so', async () => {
    await deploy(emulator);
    emulator.get().control.clearJournal();
    const ran = await deploy(emulator, { 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'false' });
    expect(writes(emulator)).toEqual([]);
  });
});

describe('a dry run', () => {
  it('writes nothing and names passwords, not their values', async () => {
    const ran = await deploy(emulator, {
      'dry-run': 'true',
      variables: `GIT_SHA: ab12cd\nADMIN_PASSWORD: '${PASSWORD}'`,
    });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toEqual([
      {
        action: 'create',
        target: 'instance web-pr-41 of box web with policy linux-small',
        fields: expect.arrayContaining([
          { field: 'variable GIT_SHA', to: 'ab12cd' },
          { field: 'variable ADMIN_PASSWORD', to: '(set)' },
        ]),
      },
    ]);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('an instance that ends badly', () => {
  it('is red with the failing activity and the machine’s log, in log and summary', async () => {
    const ran = await deploy(emulator, { variables: 'GIT_SHA: x\nINSTALL_EXIT_CODE: 3' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({
      outcome: 'failed',
      changed: 'true',
      id: instances(emulator)[0]?.id,
      status: 'unavailable',
      url: expect.stringContaining('/#/instances/i-'),
    });
    expect(error(ran)).toMatch(/became unavailable: deploy failed[\s\S]*\nNext: .*elasticbox-agent\.log/);
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).toMatch(/install script ended with exit code 3.*exit code 3/);
      expect(text).toContain('ERROR install returned exit code 3');
    }
    expect(instances(emulator)).toHaveLength(1);
  });

  it('is red with what the provider says when there is no machine', async () => {
    const ran = await deploy(emulator, { variables: 'GIT_SHA: x\nPROVIDER_FAILS: yes' });
    expect(ran.outputs).toMatchObject({ outcome: 'failed', status: 'unavailable' });
    expect(ran.stdout).toContain('The provider could not create the machine');
    expect(ran.summary).toContain('The provider could not create the machine');
  });

  it('is red when somebody else takes it over', async () => {
    set('other-actor', 'on');
    const ran = await deploy(emulator);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', id: instances(emulator)[0]?.id });
    expect(error(ran)).toMatch(/someone-else started shutdown[\s\S]*\nNext: /);
  });

  it('is red at once when the name must be unique and is taken', async () => {
    set('unique-names', 'yes');
    const ran = await deploy(emulator, { name: 'web-stable', tags: 'another' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/web-stable already exists[\s\S]*\nNext: /);
    expect(writes(emulator)).toEqual(['POST instances']);
    expect(instances(emulator, 'web-stable')).toHaveLength(1);
  });
});

describe('inputs', () => {
  it('are all refused at once, before any request', async () => {
    const ran = await deploy(emulator, {
      claims: 'linux',
      name: 'n'.repeat(31),
      variables: '- name: A\n  vlue: 1',
      tags: 't'.repeat(31),
      lease: '5s',
      'lease-action': 'terminat',
      'automatic-updates': 'always',
      'if-exists': 'reconfig',
      'auth-scheme': 'basic',
      timeout: 'soon',
      wait: 'yes',
    });
    expect(ran.exitCode).toBe(1);
    const names = ['claims', 'name', 'variables', 'tags', 'lease', 'lease-action', 'automatic-updates'];
    for (const name of [...names, 'if-exists', 'auth-scheme', 'timeout', 'wait'])
      expect(error(ran)).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(error(ran)).toContain('Did you mean "reconfigure"?');
    expect(emulator.requests()).toEqual([]);
    expect(ran.outputs['outcome']).toBe('failed');
  });

  it('that are missing are named, the token with a word on forks', async () => {
    const ran = await work(emulator, { operation: 'deploy-box', token: '' });
    expect(error(ran)).toMatch(/^token: is required/m);
    expect(error(ran)).toMatch(/^workspace: is required/m);
    expect(error(ran)).toMatch(/^box: is required/m);
    expect(error(ran)).toContain('fork');
    expect(emulator.requests()).toEqual([]);
  });

  it('that the operation does not use are a warning', async () => {
    const ran = await deploy(emulator, { org: 'acme', 'dry-run': 'true' });
    expect(warnings(ran.stdout)).toEqual(['Input org is not used by deploy-box.']);
  });

  it('with another platform’s token are refused without sending it', async () => {
    const ran = await work(emulator, {
      operation: 'deploy-box',
      ...WEB,
      token: 'dbx_acme000000_not-for-you',
    });
    expect(error(ran)).toMatch(/^token: .*DollarBox/m);
    expect(emulator.requests()).toEqual([]);
  });
});

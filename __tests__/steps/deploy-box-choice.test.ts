import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { Runner } from '../support/run-action.ts';
import {
  DEPLOY,
  deploy,
  error,
  instances,
  PASSWORD,
  SHOP,
  type Stored,
  work,
  writes,
} from './support/deploy-step.ts';

/* `deploy-box` on the built action: which box, version, policy and variables are meant. */

const emulator = useEmulator();
const V1 = 'b0000000-0000-4000-a000-000000000002';
const V11 = 'b0000000-0000-4000-a000-000000000003';
const DRAFT = 'b0000000-0000-4000-a000-000000000001';
const LARGE = 'b0000000-0000-4000-a000-000000000022';

function variable(instance: Stored | undefined, name: string, scope?: string): string | undefined {
  return instance?.variables.find((one) => one.name === name && one.scope === scope)?.value;
}

describe('the version of the box', () => {
  it.each([
    { wanted: '1.0.0', id: V1 },
    { wanted: V11, id: V11 },
    { wanted: 'latest', id: DRAFT },
    { wanted: DRAFT, id: DRAFT },
  ])('$wanted', async ({ wanted, id }) => {
    const ran = await deploy(emulator, { 'box-version': wanted });
    expect(ran.outputs['outcome']).toBe('created');
    expect(instances(emulator)[0]?.boxes[0]?.id).toBe(id);
  });

  it('of a box that may only be read is its newest one', async () => {
    const ran = await deploy(emulator, { box: 'shared-tools', variables: 'CHANNEL: beta' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(instances(emulator)[0]?.boxes[0]?.id).toBe('b0000000-0000-4000-a000-000000000007');
    const again = await deploy(emulator, { box: 'shared-tools', variables: 'CHANNEL: beta' });
    expect(again.outputs['outcome']).toBe('unchanged');
  });

  it('that is not there is refused with those that are', async () => {
    const ran = await deploy(emulator, { 'box-version': '1.2.0' });
    expect(error(ran)).toMatch(/no version 1\.2\.0\.[\s\S]*Next: .*1\.1\.0 or 1\.0\.0/);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('the deployment policy', () => {
  it.each([
    { inputs: { policy: 'linux-large' }, name: 'linux-large' },
    { inputs: { policy: LARGE }, name: 'linux-large' },
    { inputs: { claims: 'linux, large' }, name: 'linux-large' },
    { inputs: { claims: '[cluster]' }, name: 'linux-cluster' },
    { inputs: { claims: 'linux' }, name: 'linux-cluster' },
  ])('$inputs', async ({ inputs, name }) => {
    await deploy(emulator, { policy: '', ...inputs });
    expect(instances(emulator)[0]?.policy_box.name).toBe(name);
  });

  it.each([
    { inputs: { policy: 'linux-smal' }, says: /no deployment policy linux-smal.*Did you mean "linux-small"/ },
    { inputs: { policy: 'windows-small' }, says: /does not claim what box web requires: linux[\s\S]*Next: / },
    { inputs: { claims: 'linux, gpu' }, says: /claims linux, gpu and linux|claims linux and gpu|claims/ },
    { inputs: {}, says: /needs a deployment policy, and several fit[\s\S]*Next: Set `policy` or `claims`/ },
  ])('is refused: $inputs', async ({ inputs, says }) => {
    const ran = await deploy(emulator, { policy: '', ...inputs });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(says);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('a name that several have', () => {
  it.each([
    { inputs: { box: 'twin' }, says: /2 boxes are named twin.*000010 and b.*000011[\s\S]*Next: Set `box`/ },
    { inputs: { workspace: 'Quality' }, says: /2 workspaces are named Quality: quality-7 and quality-8/ },
    { inputs: { workspace: 'operation' }, says: /Did you mean "operations"/ },
    { inputs: { box: 'webb' }, says: /no box webb.*Did you mean "web"/ },
    { inputs: { box: 'shop' }, says: /application box/ },
  ])('is refused with what there is: $inputs', async ({ inputs, says }) => {
    const ran = await deploy(emulator, inputs);
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(says);
    expect(error(ran)).toContain('\nNext: ');
    expect(writes(emulator)).toEqual([]);
  });

  it('of instances is refused with their ids', async () => {
    const first = await deploy(emulator);
    const second = await deploy(emulator, { 'if-exists': 'create' });
    emulator.get().control.clearJournal();
    const ran = await deploy(emulator);
    expect(error(ran)).toContain(first.outputs['id']);
    expect(error(ran)).toContain(second.outputs['id']);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('variables', () => {
  it('that do not fit the box are all refused at once, without their values', async () => {
    const variables = [
      'NOT_THERE: a',
      'GREETTING: b',
      'nginx.NOTHING: c',
      'WORKERS: many',
      'http: 70000',
      'LOG_LEVEL: loud',
      'SETTINGS: no/such.file',
      'GREETING: [a, b]',
      `ADMIN_PASSWORD: '${PASSWORD}'`,
    ];
    const ran = await deploy(emulator, { variables: variables.join('\n') });
    expect(ran.exitCode).toBe(1);
    for (const says of [
      /NOT_THERE is not a variable of the box/,
      /GREETTING .*Did you mean "GREETING"/,
      /nginx\.NOTHING is not a variable/,
      /WORKERS must be a number/,
      /http must be a port/,
      /LOG_LEVEL must be debug, info or error/,
      /SETTINGS must be the path of a readable file/,
      /GREETING is of type Text and takes a value, not tags/,
      /GIT_SHA is required by the box and has no value/,
    ])
      expect(error(ran)).toMatch(says);
    expect(error(ran)).not.toMatch(/many|70000|loud|no\/such/);
    expect(writes(emulator)).toEqual([]);
  });

  it('reach the box as they are written, passwords unseen', async () => {
    const variables = `GIT_SHA: 1234e56\nGREETING: 'yes'\nWORKERS: 0010\nnginx.http: 8443\nADMIN_PASSWORD: '${PASSWORD}'`;
    const ran = await deploy(emulator, { variables });
    expect(ran.outputs['outcome']).toBe('created');
    const [instance] = instances(emulator);
    expect(variable(instance, 'GIT_SHA')).toBe('1234e56');
    expect(variable(instance, 'GREETING')).toBe('yes');
    expect(variable(instance, 'WORKERS')).toBe('0010');
    expect(variable(instance, 'http', 'nginx')).toBe('8443');
    expect(JSON.parse(ran.outputs['result'] ?? '').variables).toContainEqual({
      name: 'ADMIN_PASSWORD',
      scope: '',
      type: 'Password',
    });
  });

  it('of type File are uploaded from the workspace', async () => {
    const runner = new Runner();
    writeFileSync(join(runner.workspace, 'settings.ini'), '[web]\nport = 80\n');
    const ran = await deploy(emulator, { variables: 'GIT_SHA: x\nSETTINGS: settings.ini' }, { runner });
    expect(ran.outputs['outcome']).toBe('created');
    expect(variable(instances(emulator)[0], 'SETTINGS')).toMatch(/^\/services\/blobs\/download\//);
    expect(writes(emulator)).toEqual(['POST upload', 'POST instances']);
    runner.remove();
  });

  it('of type Binding find their instance by tags, or take its id', async () => {
    await deploy(emulator, { variables: 'GIT_SHA: x\ndb: [stable, db]' });
    await deploy(emulator, { name: 'by-id', variables: 'GIT_SHA: x\ndb: i-dbon01' });
    const bound = (name: string) =>
      (instances(emulator, name)[0] as unknown as { bindings: { instances: string[] }[] }).bindings;
    expect(bound('web-pr-41')).toEqual([expect.objectContaining({ name: 'db', instances: ['i-dbon01'] })]);
    expect(bound('by-id')).toEqual([expect.objectContaining({ name: 'db', instances: ['i-dbon01'] })]);
  });
});

describe('a refusal of the platform', () => {
  const refuse = () =>
    emulator.faults({ ...DEPLOY, kind: 'status', status: 400, json: { message: 'The box has a problem' } });

  it('of an application shows the body of its request, too', async () => {
    refuse();
    const ran = await work(emulator, { ...SHOP, claims: 'linux' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/400: The box has a problem[\s\S]*\nNext: /);
    expect(ran.summary).toContain('Box was not deployed as shop');
    expect(ran.stdout).toMatch(/"requirements": \[\s+"linux"\s+\]/);
    expect(instances(emulator, 'shop-pr-41-web')).toEqual([]);
  });

  it('shows the body of the request without its passwords', async () => {
    refuse();
    const ran = await deploy(emulator, { variables: `GIT_SHA: x\nADMIN_PASSWORD: '${PASSWORD}'` });
    expect(error(ran)).toMatch(/400: The box has a problem[\s\S]*\nNext: /);
    expect(ran.summary).toContain('ADMIN&#95;PASSWORD');
    expect(ran.stdout).toContain('"name": "ADMIN_PASSWORD"');
    expect(ran.stdout).toContain('"value": "***"');
    expect(instances(emulator)).toEqual([]);
  });

  it('is red for somebody who may only look', async () => {
    const ran = await deploy(emulator, { token: '0e1a57b0-62f8-4d15-b37a-91c4e8d6ad01' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/403[\s\S]*\nNext: Use a token whose user may do this/);
    expect(instances(emulator)).toEqual([]);
  });
});

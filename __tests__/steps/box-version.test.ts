import { describe, expect, it } from '@jest/globals';
import { BOXES } from '../../src/emulator/elasticbox/seed/seed-boxes.ts';
import { ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { deploy, error, instances, work, writes } from './support/deploy-step.ts';

/* Which version of a box runs, and how an instance gets to another, on the built action. */

const emulator = useEmulator();
const deployed = (): string | undefined => instances(emulator)[0]?.boxes[0]?.id;

/** Deploys a first instance of this version; the journal begins after it. */
async function first(version: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const ran = await deploy(emulator, { 'box-version': version, ...inputs });
  expect(ran.outputs['outcome']).toBe('created');
  emulator.get().control.clearJournal();
  return ran.outputs['id'] ?? '';
}

describe('what is deployed', () => {
  it.each([
    ['latest', BOXES.web, 'draft'],
    ['draft', BOXES.web, 'draft'],
    ['released', BOXES.webV11, '1.1.0'],
    ['1.0.0', BOXES.webV1, '1.0.0'],
    ['v1.0.0', BOXES.webV1, '1.0.0'],
    [BOXES.webV1, BOXES.webV1, '1.0.0'],
  ])('%s is %s, and the result says so', async (wanted, id, said) => {
    const ran = await deploy(emulator, { 'box-version': wanted });
    expect(deployed()).toBe(id);
    expect(ran.outputs['box-version']).toBe(said);
    expect(JSON.parse(ran.outputs['result'] ?? '')).toMatchObject({ box: { version: said } });
  });

  it('released is the highest number, in whatever order the list is', async () => {
    const version = (number: number, patch: number) => ({
      box: BOXES.web,
      number: { major: 1, minor: number, patch },
    });
    const { control } = emulator.get();
    control.setSwitch('elasticbox.version-numbers', 'accept');
    control.seed('elasticbox', { versions: [version(10, 0), version(9, 0), version(1, 1)] });
    expect((await deploy(emulator, { 'box-version': 'released' })).outputs['box-version']).toBe('1.10.0');
  });

  it.each(['released', '3.0.0'])(
    '%s of a box without versions is red before anything is sent',
    async (wanted) => {
      const ran = await deploy(emulator, { box: 'database', 'box-version': wanted });
      expect(ran.exitCode).toBe(1);
      expect(error(ran)).toMatch(/has no version[\s\S]*\nNext: /);
      expect(writes(emulator)).toEqual([]);
    },
  );

  it('the draft of a box that may only be read is refused', async () => {
    const ran = await deploy(emulator, { box: 'shared-tools', 'box-version': 'draft', variables: '' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toContain('may not see the draft');
  });
});

describe('an instance that is there', () => {
  it.each(['reconfigure', 'reinstall'])('is moved with if-exists: %s, and never twice', async (ifExists) => {
    const id = await first('1.0.0');
    const inputs = { 'box-version': 'released', 'if-exists': ifExists };
    const plan = await deploy(emulator, { ...inputs, 'dry-run': 'true' });
    expect(JSON.parse(plan.outputs['plan'] ?? '')[0]).toMatchObject({
      action: 'update',
      fields: [
        { field: 'box version', from: '1.0.0', to: '1.1.0' },
        { field: 'operation', to: 'reinstall' },
      ],
    });
    expect(writes(emulator)).toEqual([]);
    const ran = await deploy(emulator, inputs);
    expect(ran.outputs).toMatchObject({ outcome: 'updated', id, 'box-version': '1.1.0', changed: 'true' });
    expect(ran.stdout).toContain('1.0.0 → 1.1.0');
    expect(ran.summary).toContain('1.0.0 → 1.1.0');
    expect(deployed()).toBe(BOXES.webV11);
    expect(writes(emulator)).toEqual(['PUT pull']);
    if (ifExists === 'reinstall') return;
    expect((await deploy(emulator, inputs)).outputs['outcome']).toBe('unchanged');
  });

  it('gets its new values before the scripts of the new version run', async () => {
    await first('1.0.0');
    const ran = await deploy(emulator, { 'box-version': '1.1.0', variables: 'GIT_SHA: ef34' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', 'box-version': '1.1.0' });
    expect(writes(emulator)).toEqual(['PUT instance', 'PUT pull']);
    expect(instances(emulator)[0]?.variables.find(({ name }) => name === 'GIT_SHA')?.value).toBe('ef34');
  });

  it('takes a variable that only the new version has', async () => {
    await first('1.0.0');
    const { get } = emulator;
    const box = `${emulator.url}/elasticbox/services/boxes/${BOXES.web}`;
    const headers = { 'elasticbox-token': ELASTICBOX_TOKEN, 'content-type': 'application/json' };
    const draft = (await (await fetch(box, { headers })).json()) as { variables: object[] };
    const variables = [...draft.variables, { name: 'NEW_IN_2', type: 'Text', value: '' }];
    const version = { box: BOXES.web, description: '', number: { major: 2, minor: 0, patch: 0 } };
    await fetch(box, { method: 'PUT', headers, body: JSON.stringify({ ...draft, variables, version }) });
    get().control.clearJournal();
    const ran = await deploy(emulator, {
      'box-version': '2.0.0',
      variables: 'GIT_SHA: ab12cd\nNEW_IN_2: yes',
    });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', 'box-version': '2.0.0' });
    expect(instances(emulator)[0]?.variables).toContainEqual(
      expect.objectContaining({ name: 'NEW_IN_2', value: 'yes' }),
    );
  });

  it('starts the reinstall itself where the platform does not', async () => {
    emulator.get().control.setSwitch('elasticbox.pull-reinstalls', 'no');
    await first('1.0.0');
    const ran = await deploy(emulator, { 'box-version': '1.1.0' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', 'box-version': '1.1.0' });
    expect(writes(emulator)).toEqual(['PUT pull', 'PUT reinstall']);
  });

  it.each(['reuse', 'latest'])('%s leaves it where it is', async (how) => {
    await first('1.0.0');
    const inputs = how === 'reuse' ? { 'box-version': '1.1.0', 'if-exists': 'reuse' } : {};
    const ran = await deploy(emulator, inputs);
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', 'box-version': '1.0.0' });
    expect(writes(emulator)).toEqual([]);
  });
});

it('update-instance tells from and to, in log and summary', async () => {
  const instance = await first('1.0.0');
  const inputs = { operation: 'update-instance', instance, 'box-version': 'released' };
  const ran = await work(emulator, inputs);
  expect(ran.outputs).toMatchObject({ outcome: 'updated', 'box-version': '1.1.0' });
  for (const text of [ran.stdout, ran.summary]) expect(text).toContain('web 1.0.0 → 1.1.0');
});

it('a dry run tells every field of what it would create, of passwords the name only', async () => {
  const ran = await deploy(emulator, {
    'dry-run': 'true',
    'box-version': 'released',
    lease: '2h',
    variables: 'GIT_SHA: ab12cd\nADMIN_PASSWORD: \'a-pass/word+of "ours"\'',
  });
  const [change] = JSON.parse(ran.outputs['plan'] ?? '') as { fields: { field: string; to: string }[] }[];
  const fields = Object.fromEntries((change?.fields ?? []).map(({ field, to }) => [field, to]));
  expect(fields).toMatchObject({
    name: 'web-pr-41',
    box: 'web',
    'box version': '1.1.0',
    policy: 'linux-small',
    tags: 'pr-41, web',
    'variable GIT_SHA': 'ab12cd',
    'variable ADMIN_PASSWORD': '(set)',
  });
  expect(fields['lease']).toMatch(/^\d{4}-.*\(terminate\)$/);
  expect(ran.outputs['box-version']).toBe('1.1.0');
});

describe('an application', () => {
  const shop = { box: 'shop', name: 'shop-pr-41', tags: 'pr-41', policy: '', variables: '' };
  const apply = (inputs: Readonly<Record<string, string>>) => deploy(emulator, { ...shop, ...inputs });

  it.each(['reconfigure', 'reinstall'])(
    'that is there cannot be moved to a version of other boxes, and nothing is changed: %s',
    async (ifExists) => {
      await apply({});
      const at = `${emulator.url}/elasticbox/services/boxes/${BOXES.shop}`;
      const headers = { 'elasticbox-token': ELASTICBOX_TOKEN, 'content-type': 'application/json' };
      const draft = (await (await fetch(at, { headers })).json()) as { readonly services: readonly object[] };
      const version = { box: BOXES.shop, number: { major: 1, minor: 0, patch: 0 } };
      const body = JSON.stringify({ ...draft, services: draft.services.slice(1), version });
      await fetch(at, { method: 'PUT', headers, body });
      emulator.get().control.clearJournal();
      const moved = { 'box-version': '1.0.0', 'if-exists': ifExists };
      for (const dry of ['true', 'false']) {
        const ran = await apply({ ...moved, 'dry-run': dry });
        expect([ran.exitCode, ran.outputs['outcome'], ran.outputs['changed']]).toEqual([
          1,
          'failed',
          'false',
        ]);
        expect(error(ran)).toMatch(/cannot be moved[\s\S]*Nothing was changed\.[\s\S]*`if-exists: recreate`/);
      }
      expect(writes(emulator)).toEqual([]);
      expect((await apply({ ...moved, 'if-exists': 'recreate' })).outputs).toMatchObject({
        outcome: 'recreated',
        count: '1',
      });
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { errors } from '../support/workflow-commands.ts';
import { deploy, error, instances, PASSWORD, SHOP, work, writes } from './support/deploy-step.ts';

/* `deploy-box` on the built action when an instance of this box, name and tags is there. */

const emulator = useEmulator();

/** Deploys a first instance; its id. */
async function first(inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const ran = await deploy(emulator, inputs);
  expect(ran.outputs['outcome']).toBe('created');
  emulator.get().control.clearJournal();
  return ran.outputs['id'] ?? '';
}

describe('if-exists', () => {
  it('reconfigure writes what differs and runs the scripts', async () => {
    const id = await first();
    const ran = await deploy(emulator, {
      variables: `GIT_SHA: ef34\nADMIN_PASSWORD: '${PASSWORD}'`,
      lease: '2h',
    });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', changed: 'true', id, status: 'done' });
    expect(writes(emulator)).toEqual(['PUT instance', 'PUT reconfigure']);
    expect(instances(emulator)[0]?.variables.find(({ name }) => name === 'GIT_SHA')?.value).toBe('ef34');
    expect(ran.outputs['expires-at']).toMatch(/Z$/);
  });

  it('reconfigure plans it field by field, passwords apart', async () => {
    await first();
    const variables = `GIT_SHA: ef34\nADMIN_PASSWORD: '${PASSWORD}'`;
    const ran = await deploy(emulator, { 'dry-run': 'true', variables });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    const [change] = JSON.parse(ran.outputs['plan'] ?? '') as { action: string; fields: unknown[] }[];
    expect(change).toMatchObject({
      action: 'update',
      fields: [
        { field: 'variable GIT_SHA', from: 'ab12cd', to: 'ef34' },
        { field: 'variable ADMIN_PASSWORD', from: '(not set)', to: '(changed)' },
        { field: 'operation', to: 'reconfigure' },
      ],
    });
    expect(writes(emulator)).toEqual([]);
  });

  it('reinstall runs the install scripts though nothing differs', async () => {
    const id = await first();
    const ran = await deploy(emulator, { 'if-exists': 'reinstall' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', id });
    expect(writes(emulator)).toEqual(['PUT reinstall']);
  });

  it('recreate terminates the old one, deletes its record and deploys anew', async () => {
    const id = await first();
    const ran = await deploy(emulator, { 'if-exists': 'recreate' });
    expect(ran.outputs).toMatchObject({ outcome: 'recreated', changed: 'true', status: 'done' });
    expect(ran.outputs['id']).not.toBe(id);
    expect(instances(emulator).map((instance) => instance.id)).toEqual([ran.outputs['id']]);
    expect(writes(emulator).at(0)).toBe('DELETE terminate');
    expect(writes(emulator).at(-1)).toBe('POST instances');
  });

  it('recreate leaves the old one alone when the inputs are wrong', async () => {
    const id = await first();
    const ran = await deploy(emulator, { 'if-exists': 'recreate', variables: 'NOT_THERE: 1' });
    expect(ran.exitCode).toBe(1);
    expect(writes(emulator)).toEqual([]);
    expect(instances(emulator)[0]?.id).toBe(id);
  });

  it('reuse takes it as it is', async () => {
    const id = await first();
    const ran = await deploy(emulator, { 'if-exists': 'reuse', variables: 'GIT_SHA: ef34' });
    expect(ran.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', id });
    expect(writes(emulator)).toEqual([]);
  });

  it('create makes another one', async () => {
    const id = await first();
    const ran = await deploy(emulator, { 'if-exists': 'create' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(ran.outputs['id']).not.toBe(id);
    expect(instances(emulator)).toHaveLength(2);
  });

  it('fail is red and names it', async () => {
    const id = await first();
    const ran = await deploy(emulator, { 'if-exists': 'fail' });
    expect(ran.exitCode).toBe(1);
    expect(error(ran)).toMatch(/already an instance web-pr-41[\s\S]*\nNext: /);
    expect(error(ran)).toContain(id);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('an application', () => {
  it('with if-exists: fail, and several of a name, are red with what to do next', async () => {
    await work(emulator, SHOP);
    const failed = await work(emulator, { ...SHOP, 'if-exists': 'fail' });
    await work(emulator, { ...SHOP, 'if-exists': 'create' });
    const several = await work(emulator, SHOP);
    expect([failed.exitCode, several.exitCode]).toEqual([1, 1]);
    expect(errors(failed.stdout)[0]?.properties).toContain('title=Application shop-pr-41 exists');
    expect(error(failed)).toMatch(/is there already[\s\S]*\nNext: Choose another name or tag/);
    expect(errors(several.stdout)[0]?.properties).toContain(
      'title=Application shop-pr-41 is there more than',
    );
    expect(error(several)).toMatch(/Several applications[\s\S]*\nNext: Terminate those/);
  });
});

describe('an instance', () => {
  it('of other tags is not the same', async () => {
    await first();
    const ran = await deploy(emulator, { tags: 'pr-42' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(instances(emulator)).toHaveLength(2);
  });

  it('that is terminated does not count', async () => {
    const ran = await deploy(emulator, { name: 'web-gone', tags: 'gone' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(instances(emulator, 'web-gone')).toHaveLength(2);
  });

  it('that is shut down is started', async () => {
    const ran = await deploy(emulator, { name: 'web-off', tags: 'off' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', id: 'i-webof1', status: 'done' });
    expect(writes(emulator)).toEqual(['PUT poweron']);
  });

  it('that failed is configured again, and red again when that fails', async () => {
    const ran = await deploy(emulator, {
      name: 'web-bad',
      tags: 'bad',
      variables: 'GIT_SHA: ab12cd\nCONFIGURE_EXIT_CODE: 4',
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({
      outcome: 'failed',
      changed: 'true',
      id: 'i-webbad',
      status: 'unavailable',
    });
    expect(ran.stdout).toMatch(/configure script ended with exit code 4/);
  });

  it('of another version is moved to the one that is given', async () => {
    const id = await first({ 'box-version': '1.0.0' });
    const ran = await deploy(emulator, { 'box-version': '1.1.0' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', id, 'box-version': '1.1.0' });
    expect(ran.stdout).toContain('1.0.0 → 1.1.0');
  });

  it('that is busy is waited for, and the deadline says so', async () => {
    const ran = await deploy(emulator, { name: 'web-stuck', tags: 'stuck', timeout: '3s' });
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', id: 'i-webnow', changed: 'false' });
    expect(writes(emulator)).toEqual([]);
  });
});

describe('a lost answer', () => {
  it.each([
    { what: 'the edit', path: '/services/instances/:id' },
    { what: 'the reconfigure', path: '/services/instances/:id/reconfigure' },
  ])('to $what is not taken for somebody else’s doing', async ({ path }) => {
    const id = await first();
    emulator.faults({ platform: 'elasticbox', method: 'PUT', path, kind: 'cut-after' });
    const ran = await deploy(emulator, { variables: 'GIT_SHA: ef34' });
    expect(ran.outputs).toMatchObject({ outcome: 'updated', id, status: 'done' });
    expect(instances(emulator)).toHaveLength(1);
  });
});

describe('two runs at the same time', () => {
  it('end with one instance', async () => {
    const runs = await Promise.all([deploy(emulator), deploy(emulator)]);
    const ids = new Set(runs.map(({ outputs }) => outputs['id']));
    expect(instances(emulator).map(({ id }) => id)).toEqual([...ids]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createContainer } from '../../../src/operations/dollarbox/containers/create-container.ts';
import { updateContainerOperation } from '../../../src/operations/dollarbox/containers/update-container.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const folder = mkdtempSync(join(tmpdir(), 'boxwright-env-'));
const file = join(folder, 'app.env');
const WEB = { name: 'web', image: 'registry.example.com/web:1' };
const env = () => box.state().containers.find(({ name, org }) => name === 'web' && org === 'acme')?.env;

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('env-file', () => {
  it('stands below env', async () => {
    writeFileSync(file, 'A=file\nB=file\n');
    await box.run(createContainer, { ...WEB, 'env-file': file, env: 'B=env' });
    expect(env()).toEqual({ A: 'file', B: 'env' });
  });
});

describe('env-mode: merge', () => {
  const merge = { 'env-mode': 'merge' };

  it('keeps what is not given, as it is at the time of the change', async () => {
    await box.run(createContainer, { ...WEB, env: 'A=1\nB=1' });
    const { result } = await box.run(updateContainerOperation, { name: 'web', env: 'B=2', ...merge });
    expect([result?.outcome, env()]).toEqual(['updated', { A: '1', B: '2' }]);
    const again = await box.run(createContainer, { ...WEB, env: 'B=2', ...merge });
    expect(again.result?.outcome).toBe('unchanged');
    await box.run(createContainer, { ...WEB, env: 'B=2' });
    expect(env()).toEqual({ B: '2' });
  });

  it('takes in what another user added between the look and the change', async () => {
    await box.run(createContainer, { ...WEB, env: 'A=1' });
    const theirs = { id: 123, name: 'web', status: 'running', image: WEB.image, command: [] };
    box.faults({
      kind: 'status',
      status: 200,
      json: { ...theirs, env: { A: '1', THEIRS: '1' } },
      method: 'GET',
      path: '/api/v1/containers/123/',
      skip: 1,
    });
    await box.run(updateContainerOperation, { name: 'web', env: 'B=2', ...merge });
    expect(env()).toEqual({ A: '1', B: '2', THEIRS: '1' });
  });

  it('keeps what is not given through a recreation', async () => {
    await box.run(createContainer, { ...WEB, env: 'A=1' });
    await box.run(createContainer, { ...WEB, env: 'B=2', 'if-exists': 'recreate', ...merge });
    expect(env()).toEqual({ A: '1', B: '2' });
  });

  it('shows only what is changed in a dry run', async () => {
    await box.run(createContainer, { ...WEB, env: 'A=1' });
    const dry = { name: 'web', env: 'B=2', 'dry-run': 'true', ...merge };
    const { result } = await box.run(updateContainerOperation, dry);
    expect(result?.plan?.[0]?.fields).toEqual([{ field: 'env B', from: '(not set)', to: '(set)' }]);
  });
});

describe('on-failure: rollback', () => {
  const GOOD = { ...WEB, env: 'A=1', command: 'serve' };
  const BAD = { ...WEB, image: 'registry.example.com/web:fail', env: 'A=2', command: 'run' };
  const rollback = { 'on-failure': 'rollback' };
  const web = () => box.state().containers.find(({ name, org }) => name === 'web' && org === 'acme');
  const patches = () => box.requests('PATCH').length;

  it.each([
    ['create-container', createContainer],
    ['update-container', updateContainerOperation],
  ])('puts image, env and command back and waits for them: %s', async (_name, operation) => {
    await box.run(createContainer, GOOD);
    const ran = await box.run(operation, { ...BAD, ...rollback, port: '80' });
    expect(ran.error?.outcome).toBe('failed');
    expect(told(ran)).toMatch(/ended as failed.*from before were put back, and it is running again/);
    expect(web()).toMatchObject({ image: GOOD.image, env: { A: '1' }, command: ['serve'], stage: 'settled' });
    expect(ran.known).toMatchObject({ 'rolled-back': true, status: 'running' });
    expect(patches()).toBe(2);
  });

  it('puts back what ran before a recreation', async () => {
    await box.run(createContainer, GOOD);
    const ran = await box.run(createContainer, { ...BAD, ...rollback, 'if-exists': 'recreate' });
    expect(ran.error?.outcome).toBe('failed');
    expect(told(ran)).toMatch(/was deleted to be made anew\..*ended as failed.*and it is running again/);
    expect(web()).toMatchObject({ image: GOOD.image, env: { A: '1' }, command: ['serve'], stage: 'settled' });
    expect(ran.known).toMatchObject({ 'rolled-back': true, status: 'running' });
    expect(ran.error).toMatchObject({ gone: false });
  });

  it('waits, where the status does not show the change', async () => {
    await box.run(createContainer, GOOD);
    box.turn('patch-status', 'unchanged');
    const ran = await box.run(createContainer, { ...BAD, ...rollback });
    expect(ran.error?.outcome ?? ran.result?.outcome).toBeDefined();
    expect(web()?.image).toBe(ran.error ? GOOD.image : BAD.image);
  });

  it('leaves it as it is unless asked', async () => {
    await box.run(createContainer, GOOD);
    const ran = await box.run(createContainer, BAD);
    expect([ran.error?.outcome, web()?.image, patches()]).toEqual(['failed', BAD.image, 1]);
    expect(ran.known).not.toHaveProperty('rolled-back');
  });

  it('has nothing to go back to when it did not run before', async () => {
    await box.run(createContainer, { ...BAD, image: 'registry.example.com/other:fail' });
    const ran = await box.run(updateContainerOperation, { ...BAD, ...rollback });
    expect([ran.error?.outcome, web()?.image, patches()]).toEqual(['failed', BAD.image, 1]);
  });

  it('does not take back what another run has changed since', async () => {
    await box.run(createContainer, GOOD);
    // It stays pending until the two answers below: first that it failed, then that another run has changed it.
    const image = 'registry.example.com/web:hang';
    const running = box.run(createContainer, { ...BAD, image, ...rollback });
    while (web()?.image !== image) await new Promise((resolve) => setTimeout(resolve, 5));
    const seen = { id: 123, name: 'web', env: { A: '2' }, command: ['run'] };
    const answers = [
      { ...seen, status: 'failed', image },
      { ...seen, status: 'pending', image: 'registry.example.com/theirs:3' },
    ];
    for (const json of answers)
      box.faults({ kind: 'status', status: 200, json, method: 'GET', path: '/api/v1/containers/123/' });
    const ran = await running;
    expect(told(ran)).toMatch(/It was not rolled back: it has been changed by another run since/);
    expect(ran.known).toMatchObject({ 'rolled-back': false });
    expect(patches()).toBe(1);
  });

  it('is told when it cannot be done', async () => {
    await box.run(createContainer, GOOD);
    box.faults({
      kind: 'status',
      status: 403,
      method: 'PATCH',
      skip: 1,
      json: { error: { code: 'permission_denied', message: 'No.' } },
    });
    const ran = await box.run(createContainer, { ...BAD, ...rollback });
    expect(told(ran)).toMatch(/ended as failed.*It was not rolled back: .*permission_denied/);
    expect(ran.known).toMatchObject({ 'rolled-back': false });
  });

  it('is done at the deadline with on-timeout: cancel', async () => {
    await box.run(createContainer, GOOD);
    const hang = { ...BAD, image: 'registry.example.com/web:hang' };
    const ran = await box.run(createContainer, { ...hang, ...rollback });
    expect(ran.error?.outcome).toBe('timed-out');
    expect(web()?.image).toBe(hang.image);
    expect(await ran.undo()).toHaveLength(1);
    expect(web()).toMatchObject({ image: GOOD.image, env: { A: '1' }, command: ['serve'] });
  });
});

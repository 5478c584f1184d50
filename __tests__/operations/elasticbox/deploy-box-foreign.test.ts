import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { startInstance } from '../../../src/operations/elasticbox/instances/start-instance.ts';
import { runOperation } from '../../support/run-operation.ts';
import { creations, startElasticBox, TOKEN } from './support.ts';

/* What is found, listed or answered is not this step's own until its tag says so. */

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const WEB = {
  token: TOKEN,
  workspace: 'operations',
  box: 'web',
  policy: 'linux-small',
  name: 'web-pr-41',
  tags: 'pr-41',
  variables: 'GIT_SHA: x',
};
const DEPLOY = { platform: 'elasticbox', method: 'POST', path: '/services/instances' };
const LIST = { platform: 'elasticbox', method: 'GET', path: '/services/workspaces/:id/instances' };

const deploy = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(deployBox, emulator, { inputs: { ...WEB, ...inputs } });

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly operation: { readonly event: string };
}

function stored(name = WEB.name): readonly Stored[] {
  const { instances } = emulator.control.inspect('elasticbox') as { readonly instances: readonly Stored[] };
  return instances.filter((instance) => instance.name === name);
}

/** The instance as the platform shows it, for answers that are spoiled. */
async function shown(id: string): Promise<Record<string, unknown>> {
  const at = `${emulator.url}/elasticbox/services/instances/${id}`;
  return (await fetch(at, { headers: { 'elasticbox-token': TOKEN } })).json() as Promise<
    Record<string, unknown>
  >;
}

/** Somebody else terminates it and deletes its record. */
async function remove(id: unknown): Promise<void> {
  emulator.control.setSwitch('elasticbox.missing', '404');
  for (const operation of ['force_terminate', 'delete']) {
    const at = `${emulator.url}/elasticbox/services/instances/${id}?operation=${operation}`;
    await fetch(at, { method: 'DELETE', headers: { 'elasticbox-token': TOKEN } });
    emulator.control.clock.advance(60_000);
  }
}

describe('an answer that describes an instance of somebody else', () => {
  it.each(['status', 'status-after'] as const)('is no answer: its own is looked for (%s)', async (kind) => {
    await deploy({ name: 'payments' });
    const [other] = stored('payments');
    const json = await shown(other?.id ?? '');
    emulator.control.addFault({ ...DEPLOY, kind, status: 202, json });
    const { result } = await deploy();
    expect(result).toMatchObject({ outcome: 'created', outputs: { id: stored()[0]?.id } });
    expect(stored()).toHaveLength(1);
    expect(creations(emulator)).toHaveLength(2);
  });

  it('is not undone, whatever the ledger says', async () => {
    const { result, undo } = await deploy();
    const id = String(result?.outputs?.id);
    const at = `${emulator.url}/elasticbox/services/instances/${id}`;
    const headers = { 'elasticbox-token': TOKEN, 'content-type': 'application/json' };
    await fetch(at, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ ...(await shown(id)), tags: ['prod'] }),
    });
    await expect(undo()).rejects.toThrow(/does not have the tag bxw-/);
    expect(stored()).toHaveLength(1);
  });
});

describe('a list', () => {
  it('that shows a dead instance is not believed', async () => {
    const { result } = await deploy();
    const dead = await shown(String(result?.outputs?.id));
    await remove(dead['id']);
    expect(stored()).toEqual([]);
    emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json: [dead] });
    const again = await deploy({ 'if-exists': 'reuse' });
    expect(again.result).toMatchObject({ outcome: 'created' });
    expect(again.result?.outputs?.id).not.toBe(dead['id']);
    emulator.control.addFault({
      ...LIST,
      kind: 'status',
      status: 200,
      json: [{ ...dead, tags: ['nightly'] }],
    });
    const started = await runOperation(startInstance, emulator, {
      inputs: { token: TOKEN, workspace: 'operations', tags: 'nightly' },
    });
    expect(started.error?.outcome).toBe('absent');
  });

  it('that shows a dead instance shows no twin', async () => {
    const { result } = await deploy();
    const dead = await shown(String(result?.outputs?.id));
    await remove(dead['id']);
    emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json: [dead], skip: 1, times: 2 });
    const again = await deploy();
    expect(again.result?.outcome).toBe('created');
    expect(stored().map(({ id }) => id)).toEqual([again.result?.outputs?.id]);
  });

  it('whose fuller form lacks an instance keeps the slim one', async () => {
    const { result } = await deploy();
    const { variables: _, ...slim } = await shown(String(result?.outputs?.id));
    const json = [{ ...slim, boxes: [{ name: 'web' }] }];
    emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json });
    emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json: [] });
    const again = await deploy({ 'if-exists': 'reuse' });
    expect(again.result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(creations(emulator)).toHaveLength(1);
  });

  it('that does not show the creation in time makes the step say that there may be two', async () => {
    emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json: [], times: 'always' });
    const { result, log } = await deploy();
    expect(result?.outcome).toBe('created');
    const tag = stored()[0]?.tags.find((one) => one.startsWith('bxw-'));
    expect(log.join('\n')).toMatch(new RegExp(`warning .*there may be another instance web-pr-41 .*${tag}`));
  });
});

describe('a change of an instance', () => {
  it('is made of what was read right before, so that what others changed meanwhile stays', async () => {
    const { result } = await deploy();
    const id = String(result?.outputs?.id);
    const before = await shown(id);
    const at = `${emulator.url}/elasticbox/services/instances/${id}`;
    const headers = { 'elasticbox-token': TOKEN, 'content-type': 'application/json' };
    const tags = [...(before['tags'] as string[]), 'theirs'];
    await fetch(at, { method: 'PUT', headers, body: JSON.stringify({ ...before, tags }) });
    const look = { platform: 'elasticbox', method: 'GET', path: '/services/instances/:id' };
    emulator.control.addFault({ ...look, kind: 'status', status: 200, json: before });
    const changed = await deploy({ variables: 'GIT_SHA: y' });
    expect(changed.result?.outcome).toBe('updated');
    expect(stored()[0]?.tags).toContain('theirs');
  });
});

describe('a recreation', () => {
  it('that cannot create says what is gone, however it ends', async () => {
    const { result } = await deploy();
    emulator.control.addFault({ ...DEPLOY, kind: 'status', status: 400, json: { message: 'No quota.' } });
    const { error } = await deploy({ 'if-exists': 'recreate' });
    expect(error?.outcome).toBe('failed');
    expect(error?.message).toMatch(/No quota\./);
    expect(error?.message).toContain(`(${result?.outputs?.id}) had been terminated and deleted before`);
  });

  it('is not mistaken for its dead predecessor, which the list still shows', async () => {
    const { result } = await deploy();
    const old = await shown(String(result?.outputs?.id));
    emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json: [old], skip: 1, times: 1 });
    const again = await deploy({ 'if-exists': 'recreate' });
    expect(again.result).toMatchObject({ outcome: 'recreated', outputs: { id: stored()[0]?.id } });
    expect(stored()).toHaveLength(1);
  });
});

describe('an application box', () => {
  const SHOP = { box: 'shop', name: 'shop-pr-41', policy: '', variables: '' };
  const shop = (more: Readonly<Record<string, string>> = {}) => {
    const inputs = Object.entries({ ...WEB, ...SHOP, ...more }).filter(([, value]) => value !== '');
    return runOperation(deployBox, emulator, { inputs: Object.fromEntries(inputs) });
  };

  it('whose answer is lost and of which the list shows a part first is taken as a whole', async () => {
    await shop({ name: 'probe', tags: 'probe' });
    emulator.control.addFault({ ...DEPLOY, kind: 'cut-after' });
    let part: readonly unknown[] | undefined;
    const listed = async (): Promise<readonly { readonly name: string }[]> => {
      const at = `${emulator.url}/elasticbox/services/workspaces/operations/instances`;
      return (await fetch(at, { headers: { 'elasticbox-token': TOKEN } })).json() as Promise<
        readonly { readonly name: string }[]
      >;
    };
    const watch = setInterval(async () => {
      if (part) return;
      const mine = (await listed()).filter(({ name }) => name.startsWith('shop-pr-41'));
      if (mine.length < 2 || part) return;
      part = mine.slice(0, 1);
      emulator.control.addFault({ ...LIST, kind: 'status', status: 200, json: part, times: 1 });
    }, 1);
    const { result } = await shop();
    clearInterval(watch);
    expect(result).toMatchObject({ outcome: 'created', outputs: { count: 2 } });
  });
});

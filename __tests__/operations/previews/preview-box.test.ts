import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { previewBoxOperation } from '../../../src/operations/elasticbox/boxes/preview-box.ts';
import { ownerTag } from '../../../src/previews/owner.ts';
import { type RunOptions, runOperation } from '../../support/run-operation.ts';
import { creations, startElasticBox, TOKEN, writes } from '../elasticbox/support.ts';
import { FakeGithub, pullRequestEvent } from './fake-github.ts';

/* An instance for each pull request: open, push, close, and all that can come between. */

const DAY = 86_400_000;
const WEB = { token: TOKEN, workspace: 'operations', box: 'web', policy: 'linux-small' };
const TAG = ownerTag({ repository: 'acme/web', number: 7 });
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startElasticBox();
});
beforeEach(() => emulator.control.reset());
afterAll(() => emulator.close());

function run(action: string, inputs: Record<string, string> = {}, more: Partial<RunOptions> = {}) {
  const all = { ...WEB, variables: 'GIT_SHA: ab12cd', ...inputs };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const github = more.github ?? new FakeGithub({ 7: action === 'closed' ? 'closed' : 'open' });
  const event = more.event ?? pullRequestEvent(action);
  return runOperation(previewBoxOperation, emulator, { ...more, inputs: given, event, github });
}

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly operation: { readonly event: string };
  readonly lease?: { readonly expire: string; readonly operation: string };
  readonly variables: readonly { readonly name: string; readonly value?: string }[];
}

function instances(name = 'web-pr-7'): readonly Stored[] {
  const state = emulator.control.inspect('elasticbox') as { readonly instances: readonly Stored[] };
  return state.instances.filter((instance) => instance.name === name);
}

function leaseOf(instance: Stored | undefined): number {
  return Date.parse(`${instance?.lease?.expire.replace(' ', 'T').slice(0, 23)}Z`);
}

describe('an open pull request', () => {
  it('gets an instance that says whose it is and ends after a week', async () => {
    const ran = await run('opened', { tags: 'web' });
    expect(ran.error).toBeUndefined();
    expect(ran.result).toMatchObject({ outcome: 'created', outputs: { name: 'web-pr-7', status: 'done' } });
    const [instance] = instances();
    expect(instance?.tags).toEqual(expect.arrayContaining(['web', TAG]));
    expect(instance?.lease?.operation).toBe('terminate');
    const left = leaseOf(instance) - emulator.control.clock.now();
    expect(left).toBeGreaterThan(6.9 * DAY);
    expect(left).toBeLessThanOrEqual(7 * DAY);
  });

  it('has it reconfigured on a push, its lease begun anew, whatever tags the push has', async () => {
    await run('opened', { tags: 'web, commit-1' });
    const [before] = instances();
    emulator.control.clock.advance(DAY);
    const ran = await run('synchronize', { tags: 'web, commit-2', variables: 'GIT_SHA: other' });
    expect(ran.result?.outcome).toBe('updated');
    expect(instances()).toHaveLength(1);
    expect(leaseOf(instances()[0]) - leaseOf(before)).toBeGreaterThan(0.9 * DAY);
    expect(instances()[0]?.variables).toContainEqual(expect.objectContaining({ value: 'other' }));
  });

  it('has only its lease extended when nothing else changed', async () => {
    await run('opened', { lease: '2h' });
    emulator.control.clearJournal();
    const ran = await run('synchronize', { lease: '3h' });
    expect(ran.result).toMatchObject({ outcome: 'updated', changed: true });
    expect(writes(emulator).map(({ method, query }) => [method, query])).toEqual([['PUT', []]]);
  });

  it('has the lease extended even when the instance is reused as it is', async () => {
    await run('opened');
    const [before] = instances();
    emulator.control.clock.advance(DAY);
    const ran = await run('synchronize', { 'if-exists': 'reuse', variables: 'GIT_SHA: other' });
    expect(ran.result).toMatchObject({ outcome: 'updated', changed: true });
    expect(ran.result?.outputs?.['expires-at']).toEqual(new Date(leaseOf(instances()[0])));
    expect(leaseOf(instances()[0]) - leaseOf(before)).toBeGreaterThan(0.9 * DAY);
    expect(instances()[0]?.variables).not.toContainEqual(expect.objectContaining({ value: 'other' }));
  });

  it('is named after its box without a name, and shortened', async () => {
    const base = 'a-name-that-is-longer-than-thirty-characters';
    expect((await run('opened')).result?.outputs?.name).toBe('web-pr-7');
    const name = (await run('opened', { name: base })).result?.outputs?.name;
    expect(name).toMatch(/^a-name-that-is-?-x[0-9a-f]{8}-pr-7$/);
    expect(String(name).length).toBeLessThanOrEqual(30);
    expect((await run('closed', { name: base, box: '' })).result?.outcome).toBe('deleted');
  });

  it('is only planned in a dry run', async () => {
    const github = new FakeGithub({ 7: 'open' });
    const ran = await run('opened', { 'dry-run': 'true' }, { github });
    expect(ran.result).toMatchObject({ outcome: 'planned', plan: [{ action: 'create' }] });
    expect(github.asked).toEqual([7]);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('a closed pull request', () => {
  it('has its instance terminated and its record deleted, by name alone', async () => {
    await run('opened');
    const ran = await run('closed', { box: '', policy: '', variables: '', name: 'web' });
    expect(ran.error).toBeUndefined();
    expect(ran.result).toMatchObject({ outcome: 'deleted', changed: true, outputs: { name: 'web-pr-7' } });
    expect(ran.result?.outputs).toMatchObject({
      url: undefined,
      address: undefined,
      'expires-at': undefined,
    });
    expect(instances()).toEqual([]);
  });

  it('is fine without one', async () => {
    expect((await run('closed')).result).toMatchObject({ outcome: 'absent', changed: false });
    expect(writes(emulator)).toEqual([]);
  });

  it('is only planned in a dry run', async () => {
    await run('opened');
    emulator.control.clearJournal();
    const github = new FakeGithub({ 7: 'closed' });
    const ran = await run('closed', { 'dry-run': 'true' }, { github });
    expect(ran.result).toMatchObject({ outcome: 'planned', plan: [{ action: 'delete' }] });
    expect(github.asked).toEqual([7]);
    expect(writes(emulator)).toEqual([]);
  });

  it('has every instance of its preview removed, and no other', async () => {
    await run('opened');
    await run('opened', { name: 'api' });
    await run(
      'opened',
      {},
      { event: pullRequestEvent('opened', { number: 8 }), github: new FakeGithub({ 8: 'open' }) },
    );
    expect((await run('closed')).result?.outcome).toBe('deleted');
    expect([instances(), instances('api-pr-7'), instances('web-pr-8')].map(({ length }) => length)).toEqual([
      0, 1, 1,
    ]);
  });

  it('that is closed while its preview is deployed ends green with nothing left', async () => {
    const github = new FakeGithub({ 7: 'open' });
    github.before = () => {
      if (github.asked.length === 2) github.set(7, 'closed');
    };
    const ran = await run('opened', {}, { github });
    expect(ran.result).toMatchObject({ outcome: 'deleted', changed: true });
    expect(instances()).toEqual([]);
    expect(creations(emulator)).toHaveLength(1);
  });

  it('ends green even if the deploy failed', async () => {
    const github = new FakeGithub({ 7: 'open' });
    github.before = () => {
      if (github.asked.length === 2) github.set(7, 'closed');
    };
    const ran = await run('opened', { variables: 'GIT_SHA: x\nINSTALL_EXIT_CODE: 3' }, { github });
    expect(ran.error).toBeUndefined();
    expect(ran.result?.outcome).toBe('deleted');
    expect(instances()).toEqual([]);
  });
});

describe('an application box', () => {
  const SHOP = { box: 'shop', name: 'shop', policy: '', variables: '' };
  const parts = () => [...instances('shop-pr-7-db'), ...instances('shop-pr-7-web')];

  it('is a preview of several instances, found again whatever tags the push has', async () => {
    const opened = await run('opened', { ...SHOP, tags: 'commit-1' });
    expect(opened.result).toMatchObject({ outcome: 'created', outputs: { name: 'shop-pr-7', count: 2 } });
    expect(parts().map(({ tags }) => tags.includes(TAG))).toEqual([true, true]);
    const pushed = await run('synchronize', { ...SHOP, tags: 'commit-2' });
    expect(pushed.result?.outcome).toBe('updated');
    expect([parts().length, creations(emulator).length]).toEqual([2, 1]);
    expect((await run('closed', SHOP)).result?.outcome).toBe('deleted');
    expect(parts()).toEqual([]);
  });
});

describe('an instance of the same name', () => {
  it.each([
    ['nobody’s', '', /is nobody’s preview/],
    [
      'another repository’s',
      ownerTag({ repository: 'acme/shop', number: 7 }),
      /another pull request or repository/,
    ],
  ])('is refused when it is %s, and left alone', async (_name, tags, message) => {
    const inputs = { ...WEB, name: 'web-pr-7', variables: 'GIT_SHA: x', ...(tags && { tags }) };
    await runOperation(deployBox, emulator, { inputs });
    emulator.control.clearJournal();
    for (const action of ['synchronize', 'closed']) {
      const ran = await run(action, { 'if-exists': 'recreate' });
      expect(ran.error?.message).toMatch(message);
      expect(ran.error?.next).toContain('Choose another `name`');
    }
    expect(writes(emulator)).toEqual([]);
  });

  it('but another box is refused: two steps of a workflow may share a name', async () => {
    await run('opened', { name: 'app' });
    emulator.control.clearJournal();
    const ran = await run('opened', { name: 'app', box: 'database', variables: '' });
    expect(ran.error?.message).toMatch(/preview of another box than database/);
    expect(writes(emulator)).toEqual([]);
  });
});

describe('two runs at the same instant', () => {
  it('leave one instance, the older one', async () => {
    const github = new FakeGithub({ 7: 'open' });
    emulator.control.addFault({
      kind: 'delay',
      delayMs: 300,
      method: 'POST',
      path: '/services/instances',
      times: 2,
    });
    const [one, other] = await Promise.all([
      run('opened', {}, { github }),
      run('synchronize', {}, { github }),
    ]);
    expect([one.error, other.error]).toEqual([undefined, undefined]);
    expect(creations(emulator)).toHaveLength(2);
    const left = instances();
    expect(left).toHaveLength(1);
    expect([one.result?.outputs?.id, other.result?.outputs?.id]).toEqual([left[0]?.id, left[0]?.id]);
    expect(left[0]?.operation.event).not.toBe('terminate');
  });
});

describe('inputs', () => {
  it.each([
    ['no box', { box: '' }, /^box: is required, unless/],
    ['no workspace', { workspace: '' }, /^workspace: is required/],
    ['a second preview', { 'if-exists': 'create' }, /^if-exists: cannot be `create`/],
    [
      'an owner’s tag',
      { tags: ownerTag({ repository: 'acme/shop', number: 7 }) },
      /^tags: cannot have one of/,
    ],
    ['policy and claims', { claims: 'linux' }, /^claims: cannot be given/],
  ])('are refused with %s', async (_name, inputs, message) => {
    const ran = await run('opened', inputs);
    expect(ran.error?.message).toMatch(message);
    expect(emulator.control.journal()).toEqual([]);
  });

  it('need something to find the preview by', async () => {
    const ran = await run('closed', { box: '' });
    expect(ran.error?.message).toMatch(/^name: is required, or `box` in its place/);
  });
});

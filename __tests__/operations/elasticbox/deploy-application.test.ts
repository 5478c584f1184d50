import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { EmulatedTime, runOperation } from '../../support/run-operation.ts';
import { creations, startElasticBox, TOKEN, writes } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const SHOP = { token: TOKEN, workspace: 'operations', box: 'shop', name: 'shop-pr-41', tags: 'pr-41' };

const deploy = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(deployBox, emulator, { inputs: { ...SHOP, ...inputs } });

const DEPLOY = { method: 'POST', path: '/services/instances' } as const;
const LIST = { method: 'GET', path: '/services/workspaces/:id/instances' } as const;

interface Service {
  readonly name: string;
  readonly box: { readonly variables: readonly object[] };
}

/** Somebody changes the box's services, and of the box what else is given. */
async function edit(change: (services: readonly Service[]) => readonly Service[], more = {}): Promise<void> {
  const at = `${emulator.url}/elasticbox/services/boxes/${BOXES.shop}`;
  const headers = { 'elasticbox-token': TOKEN, 'content-type': 'application/json' };
  const draft = (await (await fetch(at, { headers })).json()) as { services: readonly Service[] };
  const body = JSON.stringify({ ...draft, services: change(draft.services), ...more });
  expect((await fetch(at, { method: 'PUT', headers, body })).status).toBe(200);
}

/** From now on the second service of the box runs with this variable. */
const give = (name: string, type: string, value: string): Promise<void> =>
  edit(([db, web]) => {
    if (!db || !web) throw new Error('the box has two services');
    const variables = [...web.box.variables, { name, type, value }];
    return [db, { ...web, box: { ...web.box, variables } }];
  });

interface Stored {
  readonly id: string;
  readonly application?: { readonly id: string; readonly name: string };
  readonly operation: { readonly event: string };
}

/** The instances of the application that live, as the platform stores them. */
function living(): readonly Stored[] {
  const { instances } = emulator.control.inspect('elasticbox') as { readonly instances: readonly Stored[] };
  return instances.filter(
    ({ application, operation }) =>
      application?.name === SHOP.name && !operation.event.startsWith('terminate'),
  );
}

/** Somebody else asks something of an instance. */
async function ask(method: 'PUT' | 'DELETE', what: string): Promise<void> {
  const at = `${emulator.url}/elasticbox/services/instances/${what}`;
  expect((await fetch(at, { method, headers: { 'elasticbox-token': TOKEN } })).ok).toBe(true);
}

const terminate = (id: string): Promise<void> => ask('DELETE', `${id}?operation=force_terminate`);

/** A clock in whose first pause for which `when` holds somebody does something, before time goes on for anyone. */
class Meddling extends EmulatedTime {
  readonly #when: () => boolean;
  readonly #meddle: () => Promise<void>;
  #meddled: Promise<void> | undefined;

  constructor(when: () => boolean, meddle: () => Promise<void>) {
    super(emulator);
    this.#when = when;
    this.#meddle = meddle;
  }

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (!this.#meddled && this.#when()) this.#meddled = this.#meddle();
    await this.#meddled;
    await super.sleep(ms, signal);
  }
}

describe('an application box', () => {
  it('becomes one instance for each of its services', async () => {
    const { result, left } = await deploy({ claims: 'linux', lease: '24h' });
    expect(result).toMatchObject({
      outcome: 'created',
      changed: true,
      outputs: { name: 'shop-pr-41', count: 2, status: 'done', id: expect.stringMatching(/^i-/) },
      resource: [
        { name: 'shop-pr-41-db', state: 'done' },
        { name: 'shop-pr-41-web', state: 'done' },
      ],
    });
    expect(result?.outputs?.addresses).toHaveLength(2);
    expect(left).toHaveLength(2);
    expect(creations(emulator)[0]?.body).toMatchObject({
      schema: 'http://elasticbox.net/schemas/deploy/application',
      requirements: ['linux'],
      instance_tags: ['pr-41', expect.stringMatching(/^bxw-/)],
      lease: { operation: 'terminate' },
    });
  });

  it.each(['cut-after', 'truncate'] as const)('is created once when the answer is lost: %s', async (kind) => {
    emulator.control.addFault({ kind, method: 'POST', path: '/services/instances' });
    expect((await deploy()).result).toMatchObject({ outcome: 'created', outputs: { count: 2 } });
    expect(creations(emulator)).toHaveLength(1);
  });

  const again = [
    { policy: 'reconfigure', outcome: 'unchanged', posts: 0 },
    { policy: 'reinstall', outcome: 'updated', posts: 0 },
    { policy: 'reuse', outcome: 'unchanged', posts: 0 },
    { policy: 'recreate', outcome: 'recreated', posts: 1 },
    { policy: 'create', outcome: 'created', posts: 1 },
  ];
  it.each(again)(
    'that is there already is $outcome with if-exists: $policy',
    async ({ policy, outcome, posts }) => {
      await deploy();
      emulator.control.clearJournal();
      expect((await deploy({ 'if-exists': policy })).result).toMatchObject({
        outcome,
        outputs: { count: 2 },
      });
      expect(creations(emulator)).toHaveLength(posts);
    },
  );

  it('is refused with if-exists: fail, and when several of its name are there', async () => {
    await deploy();
    expect((await deploy({ 'if-exists': 'fail' })).error).toMatchObject({
      message: expect.stringContaining('is there already'),
      title: 'Application shop-pr-41 exists',
      next: expect.stringMatching(/another name or tag, or set `if-exists` to `reconfigure`/),
    });
    await deploy({ 'if-exists': 'create' });
    expect((await deploy()).error).toMatchObject({
      message: expect.stringMatching(/Several applications are named shop-pr-41/),
      title: 'Application shop-pr-41 is there more than once',
      next: expect.stringMatching(/Terminate those.*add a tag.*`if-exists: create`/),
    });
  });

  it('that is refused as invalid shows the body of its request', async () => {
    const json = { message: 'No policy fits.' };
    emulator.control.addFault({ ...DEPLOY, kind: 'status', status: 400, json });
    const { error } = await deploy({ claims: 'linux' });
    expect(error).toMatchObject({
      message: expect.stringContaining('No policy fits.'),
      title: 'Box was not deployed as shop-pr-41',
      next: expect.any(String),
    });
    const [body] = error?.evidence ?? [];
    expect(body?.heading).toContain('POST /services/instances');
    expect(JSON.parse(body?.lines.join('\n') ?? '')).toMatchObject({
      schema: 'http://elasticbox.net/schemas/deploy/application',
      ...{ name: 'shop-pr-41', requirements: ['linux'] },
      instance_tags: ['pr-41', expect.stringMatching(/^bxw-/)],
    });
    expect(creations(emulator)).toEqual([]);
  });

  it('takes neither policy nor variables nor automatic updates', async () => {
    const { error } = await deploy({
      policy: 'linux-small',
      variables: 'A: b',
      'automatic-updates': 'minor',
    });
    expect(error?.message.split('\n')).toEqual([
      'policy: is not for an application box; give `claims` instead',
      'variables: is not for an application box',
      'automatic-updates: is not for an application box',
    ]);
    expect(writes(emulator)).toEqual([]);
  });

  it('writes nothing in a dry run', async () => {
    expect((await deploy({ 'dry-run': 'true' })).result?.plan).toEqual([
      {
        action: 'create',
        target: 'application shop-pr-41 of box shop',
        fields: expect.arrayContaining([{ field: 'box version', to: 'draft' }]),
      },
    ]);
    await deploy();
    emulator.control.clearJournal();
    const { result } = await deploy({ 'dry-run': 'true', 'if-exists': 'recreate' });
    expect(result?.plan).toMatchObject([{ action: 'recreate' }, { action: 'recreate' }]);
    expect(writes(emulator)).toEqual([]);
  });

  describe('of which somebody terminates instances while it is waited for', () => {
    /** Somebody reinstalls all instances, and terminates the first `count` of them while the step waits for that. */
    const meddled = async (count: number, inputs: Readonly<Record<string, string>>, records = false) => {
      await deploy();
      const before = living().map(({ id }) => id);
      for (const id of before) await ask('PUT', `${id}/reinstall`);
      emulator.control.clearJournal();
      const clock = new Meddling(
        () => true,
        async () => {
          for (const id of before.slice(0, count)) await terminate(id);
          if (!records) return;
          emulator.control.clock.advance(60_000);
          for (const id of before.slice(0, count)) await ask('DELETE', `${id}?operation=delete`);
        },
      );
      const ran = await runOperation(deployBox, emulator, { inputs: { ...SHOP, ...inputs }, clock });
      return { ...ran, before, now: living().map(({ id }) => id) };
    };
    const ways = ['reuse', 'reconfigure', 'reinstall'].flatMap((policy) =>
      [false, true].map((records) => ({ policy, records })),
    );

    it.each(ways)('all: is deployed anew, once ($policy, records deleted: $records)', async (way) => {
      const { result, error, before, now } = await meddled(2, { 'if-exists': way.policy }, way.records);
      expect(error?.message).toBeUndefined();
      expect(result).toMatchObject({ outcome: 'created', changed: true, outputs: { count: 2 } });
      expect(now).toHaveLength(2);
      expect(now.filter((id) => before.includes(id))).toEqual([]);
      expect(now).toContain(result?.outputs?.id);
      expect(creations(emulator)).toHaveLength(1);
    });

    it.each(ways)('some: those are left out ($policy, records deleted: $records)', async (way) => {
      const { result, error, before, now } = await meddled(1, { 'if-exists': way.policy }, way.records);
      expect(error?.message).toBeUndefined();
      expect(result).toMatchObject({
        outcome: way.policy === 'reinstall' ? 'updated' : 'unchanged',
        outputs: { count: 1, id: before[1] },
        resource: [{ id: before[1], state: 'done' }],
      });
      expect(now).toEqual(before.slice(1));
      expect(creations(emulator)).toEqual([]);
    });
  });

  describe('made by a first request that seemed to have had no effect', () => {
    beforeEach(() => {
      emulator.control.addFault({ ...DEPLOY, kind: 'cut-after' });
      emulator.control.addFault({ ...LIST, kind: 'stale', skip: 1, times: 6 });
    });
    const applications = () => new Set(living().map(({ application }) => application?.id)).size;

    it('is the one that stays', async () => {
      const { result } = await deploy();
      expect(result).toMatchObject({ outcome: 'created', outputs: { count: 2, status: 'done' } });
      expect(creations(emulator)).toHaveLength(2);
      expect(applications()).toBe(1);
    });

    it.each(['true', 'false'])('is red when it fails (wait: %s)', async (wait) => {
      await give('INSTALL_EXIT_CODE', 'Number', '3');
      const { result, error, left } = await deploy({ wait });
      expect(creations(emulator)).toHaveLength(2);
      expect(applications()).toBe(1);
      expect(result).toBeUndefined();
      expect(error).toMatchObject({
        outcome: 'failed',
        message: expect.stringMatching(/shop-pr-41-web \(i-\w+\) became unavailable: deploy failed/),
        next: expect.stringContaining('elasticbox-agent.log'),
      });
      expect(error?.evidence[0]?.lines.join('\n')).toMatch(/install .*\[exit code 3\]/);
      expect(left.join()).toContain('shop-pr-41-web');
    });

    it('is red when somebody terminates a part of it while it is waited for', async () => {
      await give('HANG_IN', 'Text', 'deploy');
      const clock = new Meddling(
        () => creations(emulator).length === 2 && applications() === 1,
        () => terminate(living().at(-1)?.id ?? ''),
      );
      const { result, error } = await runOperation(deployBox, emulator, { inputs: SHOP, clock });
      expect(result).toBeUndefined();
      expect(error?.message).toMatch(/started (force_)?terminate.* on instance shop-pr-41-web/);
      expect(creations(emulator)).toHaveLength(2);
    });
  });

  describe('that is there, and a version', () => {
    const version = { box: BOXES.shop, number: { major: 1, minor: 0, patch: 0 } };

    it('of the same boxes has nothing to move', async () => {
      emulator.control.seed('elasticbox', { versions: [version] });
      await deploy();
      const { result } = await deploy({ 'box-version': 'released' });
      expect(result?.outcome).toBe('unchanged');
    });

    it.each<[string, Readonly<Record<string, string>>]>([
      ['reconfigure', {}],
      ['reinstall', { 'if-exists': 'reinstall' }],
      ['dry run', { 'dry-run': 'true' }],
    ])('of other boxes is refused before anything is changed: %s', async (_what, inputs) => {
      await deploy();
      await edit((services) => services.slice(1), { version });
      emulator.control.clearJournal();
      const { error } = await deploy({ 'box-version': '1.0.0', ...inputs });
      expect(error?.message).toMatch(/cannot be moved/);
      expect(error?.next).toMatch(/if-exists: recreate/);
      expect(writes(emulator)).toEqual([]);
      const reused = await deploy({ 'box-version': '1.0.0', 'if-exists': 'reuse' });
      expect(reused.result?.outcome).toBe('unchanged');
    });
  });

  it('can be undone as a whole', async () => {
    const { undo } = await deploy();
    expect(await undo()).toHaveLength(2);
    expect((await deploy({ 'if-exists': 'fail' })).result?.outcome).toBe('created');
  });
});

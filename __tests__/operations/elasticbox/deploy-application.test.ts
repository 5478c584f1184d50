import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BOXES } from '../../../src/emulator/elasticbox/seed/seed-boxes.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { runOperation } from '../../support/run-operation.ts';
import { creations, startElasticBox, TOKEN, writes } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const SHOP = { token: TOKEN, workspace: 'operations', box: 'shop', name: 'shop-pr-41', tags: 'pr-41' };

const deploy = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(deployBox, emulator, { inputs: { ...SHOP, ...inputs } });

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
    expect((await deploy({ 'if-exists': 'fail' })).error?.message).toContain('is there already');
    await deploy({ 'if-exists': 'create' });
    expect((await deploy()).error?.message).toMatch(/Several applications are named shop-pr-41/);
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
      const at = `${emulator.url}/elasticbox/services/boxes/${BOXES.shop}`;
      const headers = { 'elasticbox-token': TOKEN, 'content-type': 'application/json' };
      const draft = (await (await fetch(at, { headers })).json()) as { services: readonly object[] };
      const body = JSON.stringify({ ...draft, services: draft.services.slice(1), version });
      expect((await fetch(at, { method: 'PUT', headers, body })).status).toBe(200);
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

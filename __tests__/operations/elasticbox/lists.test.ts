import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyOperation } from '../../../src/contract/operation.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { listBoxVersions } from '../../../src/operations/elasticbox/boxes/list-box-versions.ts';
import { listBoxes } from '../../../src/operations/elasticbox/boxes/list-boxes.ts';
import { listInstances } from '../../../src/operations/elasticbox/instances/list-instances.ts';
import { listProviders } from '../../../src/operations/elasticbox/workspaces/list-providers.ts';
import { listWorkspaces } from '../../../src/operations/elasticbox/workspaces/list-workspaces.ts';
import { runOperation } from '../../support/run-operation.ts';
import { startElasticBox, TOKEN, writes } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const run = (operation: AnyOperation, inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(operation, emulator, { inputs: { token: TOKEN, ...inputs } });

const OPERATIONS = [
  {
    operation: listInstances,
    inputs: { workspace: 'operations' },
    has: { id: 'i-webgo1', name: 'web-gone' },
  },
  {
    operation: listBoxes,
    inputs: { workspace: 'operations' },
    has: { name: 'linux-small', type: 'policy', claims: ['linux'] },
  },
  { operation: listBoxVersions, inputs: { workspace: 'operations', box: 'web' }, has: { number: '1.1.0' } },
  {
    operation: listWorkspaces,
    inputs: {},
    has: { id: 'operations', name: 'Platform Operations', type: 'team' },
  },
  {
    operation: listProviders,
    inputs: { workspace: 'operations' },
    has: { name: 'Test Provider', state: 'ready' },
  },
].map((one) => ({ ...one, name: one.operation.name }));

describe.each(OPERATIONS)('$name', ({ operation, inputs, has }) => {
  it('lists with a count and a table, and writes nothing', async () => {
    const { result } = await run(operation, inputs as Record<string, string>);
    expect(result).toMatchObject({ outcome: 'listed', changed: false });
    expect(result?.resource).toEqual(expect.arrayContaining([expect.objectContaining(has)]));
    const length = (result?.resource as readonly unknown[] | undefined)?.length;
    expect(result?.outputs?.count).toBe(length);
    expect(result?.table?.rows).toHaveLength(Number(length));
    expect(writes(emulator)).toEqual([]);
  });

  it('is red when the answer is not a list', async () => {
    emulator.control.addFault({ kind: 'status', status: 200, json: { items: [] }, times: 'always' });
    const { error } = await run(operation, inputs as Record<string, string>);
    expect(error?.message).toContain('not a list');
  });
});

describe('list-instances', () => {
  it('keeps those that have all of the tags', async () => {
    const { result } = await run(listInstances, { workspace: 'operations', tags: 'stable, web' });
    expect(result?.resource).toMatchObject([{ id: 'i-webon1' }]);
  });

  it('gives whole instances where the platform’s list is slim', async () => {
    emulator.control.setSwitch('elasticbox.slim-lists', 'on');
    const { result } = await run(listInstances, { workspace: 'operations', tags: 'web' });
    expect(result?.resource).toMatchObject([
      { id: 'i-webon1', box: { version: '1.0.0' }, policy: 'linux-small' },
    ]);
  });
});

describe('list-box-versions', () => {
  it('has the newest first', async () => {
    const { result } = await run(listBoxVersions, { workspace: 'operations', box: 'web' });
    expect(result?.table?.rows.map(([number]) => number)).toEqual(['1.1.0', '1.0.0']);
  });
});

describe('a workspace', () => {
  it('that the list leaves out is asked for by its id', async () => {
    emulator.control.setSwitch('elasticbox.workspace-list', 'default');
    expect((await run(listProviders, { workspace: 'operations' })).result?.outcome).toBe('listed');
    expect((await run(listProviders, { workspace: 'nowhere' })).error?.message).toContain(
      'There is no workspace nowhere',
    );
  });
});

describe('names', () => {
  it('that two workspaces have are refused with their ids', async () => {
    const { error } = await run(listBoxes, { workspace: 'Quality' });
    expect(error?.message).toContain('quality-7 and quality-8');
  });

  it('that are near another are told so', async () => {
    expect((await run(listBoxes, { workspace: 'operation' })).error?.message).toContain(
      'Did you mean "operations"?',
    );
    const near = await run(listBoxVersions, { workspace: 'operations', box: 'webb' });
    expect(near.error?.message).toContain('Did you mean "web"?');
  });

  it('that two boxes have are refused with their ids; an id always works', async () => {
    const { error } = await run(listBoxVersions, { workspace: 'operations', box: 'twin' });
    expect(error?.message).toMatch(/2 boxes are named twin .*b0000000.*10 and b0000000.*11/);
    const id = 'b0000000-0000-4000-a000-000000000010';
    expect((await run(listBoxVersions, { workspace: 'operations', box: id })).result?.outputs?.id).toBe(id);
  });

  it('of policies are not boxes', async () => {
    const { error } = await run(listBoxVersions, { workspace: 'operations', box: 'linux-small' });
    expect(error?.message).toContain('There is no box linux-small');
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import type { AnyOperation } from '../../../src/contract/operation.ts';
import { getHistory } from '../../../src/operations/versio/get-history.ts';
import { getState } from '../../../src/operations/versio/get-state.ts';
import { listStates } from '../../../src/operations/versio/list-states.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BASE, RULES, requests, start, stopAll } from './environment.ts';

afterEach(stopAll);

const LIST = { platform: 'versio', method: 'GET', path: '/api-versio.db/1.0/:env/:entity' };

async function run(
  operation: AnyOperation,
  inputs: Readonly<Record<string, string>>,
  switches: Readonly<Record<string, string>> = {},
) {
  const emulator = await start(switches);
  return { emulator, ...(await runOperation(operation, emulator, { inputs: { ...BASE, ...inputs } })) };
}

describe('get-state', () => {
  const web1 = { entity: 'host', instance: 'web-1' };
  const web2 = { entity: 'host', instance: 'web-2' };

  it('reads the state as it is', async () => {
    const { result } = await run(getState, web1);
    expect(result).toMatchObject({
      outcome: 'read',
      changed: false,
      resource: { ...web1, at: '2024-02-01T00:00:00Z', state: { displayName: 'web-1', os: 'Debian 13' } },
      outputs: { id: 'web-1' },
      facts: [
        { label: 'Instance', value: 'host web-1' },
        { label: 'Since', value: '2024-02-01T00:00:00Z' },
        { label: 'displayName', value: 'web-1' },
        { label: 'os', value: 'Debian 13' },
      ],
    });
  });

  it.each([
    ['2024-01-15', 'Debian 12'],
    ['1708000000000', 'Debian 13'],
  ])('reads the state as it was at %s', async (at, os) => {
    const { result } = await run(getState, { ...web1, at });
    expect(result?.resource).toMatchObject({ state: { os } });
  });

  it.each([
    ['unknown', { entity: 'host', instance: 'web-9' }, {}],
    ['unknown, without a 404', { entity: 'host', instance: 'web-9' }, { 'absent-read': 'empty' }],
    ['of an unknown entity', { entity: 'ghost', instance: 'x' }, {}],
    ['deleted', web2, {}],
    ['deleted, with null', web2, { 'deleted-read': 'null-state' }],
    ['deleted, with a 404', web2, { 'deleted-read': '404' }],
    ['not there yet', { ...web1, at: '2020-01-01' }, {}],
  ])('is red and absent when it is %s', async (_, inputs, switches) => {
    const { error, known } = await run(getState, inputs, switches as Readonly<Record<string, string>>);
    expect(error?.outcome).toBe('absent');
    expect(known.id).toBe(inputs.instance);
  });

  it.each([
    ['another instance', { items: [{ instance: 'web-2', state: {} }] }, 'another instance'],
    ['another entity', { items: [{ instance: 'web-1', entity: 'vm', state: {} }] }, 'another instance'],
    ['no items', { id: 1 }, 'field items'],
    ['a state that is no map', { items: [{ instance: 'web-1', state: [1] }] }, 'field state'],
  ])('refuses an answer with %s', async (_, json, message) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.read, kind: 'status', status: 200, json });
    const { error, result } = await runOperation(getState, emulator, { inputs: { ...BASE, ...web1 } });
    expect([error?.name, result]).toEqual(['AnswerShapeError', undefined]);
    expect(error?.message).toContain(message);
  });
});

describe('list-states', () => {
  it.each([
    [{}, ['web-1']],
    [{ 'list-deleted': 'yes' }, ['web-1', 'web-2']],
  ])('lists ids: %j', async (switches, ids) => {
    const { result } = await run(
      listStates,
      { entity: 'host' },
      switches as Readonly<Record<string, string>>,
    );
    expect(result).toMatchObject({
      outcome: 'listed',
      resource: ids,
      outputs: { count: ids.length },
      table: { columns: ['Instance'], rows: ids.map((id) => [id]) },
    });
  });

  it('takes null for no instances', async () => {
    const emulator = await start();
    const json = { totalAvailableItems: 0, items: null };
    emulator.control.addFault({ platform: 'versio', kind: 'status', status: 200, json });
    const { result } = await runOperation(listStates, emulator, { inputs: { ...BASE, entity: 'host' } });
    expect(result?.outputs).toEqual({ count: 0 });
  });

  it.each([
    ['honoured', ['web-1', 'web-2']],
    ['ignored', ['web-1']],
  ])('asks for those of a time (%s)', async (how, ids) => {
    const { result } = await run(listStates, { entity: 'host', at: '2024-01-15' }, { 'list-utc': how });
    expect(result?.resource).toEqual(ids);
  });

  it('reads every page, however small the server makes them', async () => {
    const emulator = await start({ 'max-limit': '2', installation: 'managed' });
    const instances = Array.from({ length: 7 }, (_, i) => ({
      environment: 'my-environment',
      entity: 'node',
      id: `n-${i}`,
      state: {},
    }));
    emulator.control.seed('versio', { instances });
    const { result } = await runOperation(listStates, emulator, { inputs: { ...BASE, entity: 'node' } });
    expect(result?.outputs?.count).toBe(7);
    expect(emulator.control.journal().map(({ query }) => Object.fromEntries(query)['offset'])).toEqual([
      '0',
      '2',
      '4',
      '6',
    ]);
  });

  const page = (items: readonly unknown[], totalAvailableItems: unknown) => ({
    ...LIST,
    kind: 'status' as const,
    status: 200,
    json: { totalAvailableItems, items },
  });

  it.each([
    ['that grows', [10, 20, 30]],
    ['that is negative', [-3, -3, -3]],
    ['that is no number', ['NaN', 'NaN', 'NaN']],
  ])('does not believe a total %s, and stops at the empty page', async (_, [first, second, third]) => {
    const emulator = await start();
    for (let reading = 1; reading <= 3; reading += 1) {
      emulator.control.addFault(page(['a', 'b'], first));
      emulator.control.addFault(page([{ instance: 'c' }, 'b', 7], second));
      emulator.control.addFault(page([], third));
    }
    const { result } = await runOperation(listStates, emulator, { inputs: { ...BASE, entity: 'host' } });
    expect(result?.resource).toEqual(['a', 'b', 'c', '7']);
  });

  it('is red when the list ends before its own count, however often it is read', async () => {
    const emulator = await start();
    for (let reading = 1; reading <= 3; reading += 1) {
      emulator.control.addFault(page(['a', 'b'], 300));
      emulator.control.addFault(page([], 300));
    }
    const { error } = await runOperation(listStates, emulator, { inputs: { ...BASE, entity: 'host' } });
    expect(error?.message).toContain('counts 300 items and gave 2');
  });

  it('reads a list again that shrank while it was read', async () => {
    const emulator = await start({ 'max-limit': '2', installation: 'managed' });
    emulator.control.addFault(page(['a', 'b'], 5));
    emulator.control.addFault(page(['d'], 3));
    emulator.control.addFault(page(['b', 'c'], 3));
    emulator.control.addFault(page(['d'], 3));
    const { result } = await runOperation(listStates, emulator, { inputs: { ...BASE, entity: 'host' } });
    expect(result?.resource).toEqual(['b', 'c', 'd']);
  });

  it.each(['404', 'empty'])('has none of an unknown entity (%s)', async (how) => {
    const { result } = await run(listStates, { entity: 'ghost' }, { 'unknown-entity': how });
    expect(result).toMatchObject({ outcome: 'listed', outputs: { count: 0 } });
  });

  it('does not take another server’s 404 for an empty list', async () => {
    const { error } = await run(
      listStates,
      { entity: 'host', 'environment-id': 'x' },
      { 'foreign-environment': '404' },
    );
    expect(error?.message).toContain('404');
    expect(error?.next).toContain('environment-id');
  });

  it('gives no half list', async () => {
    const emulator = await start({ 'max-limit': '1', 'list-deleted': 'yes' });
    emulator.control.addFault({ ...LIST, kind: 'status', status: 503, skip: 1, times: 'always' });
    const { error, result } = await runOperation(listStates, emulator, {
      inputs: { ...BASE, entity: 'host' },
    });
    expect([error?.name, result]).toEqual(['HttpError', undefined]);
  });
});

describe('get-history', () => {
  it('reads every change of an instance, a deletion as one', async () => {
    const { result } = await run(getHistory, { entity: 'host', instance: 'web-2' });
    expect(result).toMatchObject({
      outcome: 'read',
      outputs: { id: 'web-2', count: 2 },
      resource: [
        {
          entity: 'host',
          instance: 'web-2',
          at: '2024-01-01T00:00:00Z',
          deleted: false,
          state: { os: 'Debian 12' },
        },
        { at: '2024-02-01T00:00:00Z', deleted: true, state: null },
      ],
      table: {
        rows: [
          ['2024-01-01T00:00:00Z', 'web-2', 'saved'],
          ['2024-02-01T00:00:00Z', 'web-2', 'deleted'],
        ],
      },
    });
  });

  it('reads up to a time', async () => {
    const { result } = await run(getHistory, { entity: 'host', instance: 'web-1', at: '2024-01-15' });
    expect(result?.outputs?.count).toBe(1);
  });

  it('reads the changes of all instances of an entity, over small pages', async () => {
    const { result, emulator } = await run(getHistory, { entity: 'host' }, { 'max-limit': '1' });
    expect(result?.table?.rows.map(([, instance]) => instance).sort()).toEqual([
      'web-1',
      'web-1',
      'web-2',
      'web-2',
    ]);
    expect(requests(emulator)).toHaveLength(4);
  });

  it.each([
    ['an unknown instance', { entity: 'host', instance: 'web-9' }],
    ['an unknown entity', { entity: 'ghost' }],
    ['a time before all', { entity: 'host', instance: 'web-1', at: '2000-01-01' }],
  ])('is red and absent for %s', async (_, inputs) => {
    const { error } = await run(getHistory, inputs);
    expect(error?.outcome).toBe('absent');
  });
});

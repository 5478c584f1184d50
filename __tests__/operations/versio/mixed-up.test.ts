import { afterEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { getHistory } from '../../../src/operations/versio/get-history.ts';
import { recordState } from '../../../src/operations/versio/record-state.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BASE, historyOf, RULES, start, stopAll } from './environment.ts';

/* A server that answers for another instance, or tells of an error within a success. */

afterEach(stopAll);

const SHOP = { ...BASE, entity: 'application', instance: 'shop-2' };
const answers: readonly [string, unknown][] = [
  ['is of another instance', { id: 'shop-1', saveStatus: 'created' }],
  ['is an error within a success', { error: 'Something went wrong.' }],
  ['says nothing', {}],
];

describe('the answer to a saved state that', () => {
  it.each(answers)('%s, though it was saved: read back, and recorded', async (_name, json) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'status-after', status: 200, json });
    const inputs = { ...SHOP, state: 'version: 1.4.2' };
    const { result } = await runOperation(recordState, emulator, { inputs });
    expect(result).toMatchObject({ outcome: 'created', changed: true });
    expect(historyOf(emulator, 'application', 'shop-2')).toHaveLength(1);
  });

  it.each(answers)('%s, and it was not saved: red', async (_name, json) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'status', status: 200, json, times: 'always' });
    const inputs = { ...SHOP, state: 'version: 1.4.2' };
    const { error } = await runOperation(recordState, emulator, { inputs });
    expect(error?.outcome).toBe('failed');
  });

  it('is an error within a success, of many, though they were saved: read back', async () => {
    const emulator = await start();
    const fault: FaultRule = { ...RULES.saveMany, kind: 'status-after', status: 200, json: { error: 'Oh.' } };
    emulator.control.addFault(fault);
    const states = JSON.stringify([1, 2].map((n) => ({ instance: `shop-${n}`, state: { n } })));
    const { result } = await runOperation(recordState, emulator, {
      inputs: { ...BASE, entity: 'application', states },
    });
    expect(result).toMatchObject({ outcome: 'recorded', changed: true, outputs: { count: 2 } });
  });
});

describe('a history', () => {
  const change = (more: Readonly<Record<string, unknown>>) => ({ utc: 1, type: 1, state: { a: 1 }, ...more });

  it('of another instance is no history', async () => {
    const emulator = await start();
    const json = { totalAvailableItems: 1, items: [change({ instance: 'web-9' })] };
    emulator.control.addFault({ ...RULES.read, kind: 'status', status: 200, json });
    const { error } = await runOperation(getHistory, emulator, { inputs: { ...SHOP } });
    expect(error?.message).toContain('another instance');
  });

  it('of an entity leaves out what a server without the filter adds', async () => {
    const emulator = await start();
    const items = [
      change({ entity: 'application', instance: 'a' }),
      change({ entity: 'host', instance: 'b' }),
    ];
    const rule = { platform: 'versio', method: 'GET', path: '/api-versio.db/1.0/:env' };
    const json = { totalAvailableItems: 2, items };
    emulator.control.addFault({ ...rule, kind: 'status', status: 200, json });
    const { result } = await runOperation(getHistory, emulator, {
      inputs: { ...BASE, entity: 'application' },
    });
    expect(result?.outputs?.count).toBe(1);
  });
});

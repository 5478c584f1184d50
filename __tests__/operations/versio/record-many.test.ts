import { afterEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { recordState } from '../../../src/operations/versio/record-state.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BASE, historyOf, NOW, RULES, requests, sent, start, stopAll } from './environment.ts';

afterEach(stopAll);

const THREE = [
  { instance: 'web-1', state: { os: 'Debian 14' } },
  { id: 'web-7', state: { os: 'Debian 13' } },
  { entity: 'application', instance: 'web-7', state: { displayName: 'Seven' } },
];

const record = (emulator: Emulator, states: unknown, more: Readonly<Record<string, string>> = {}) =>
  runOperation(recordState, emulator, {
    inputs: { ...BASE, entity: 'host', states: JSON.stringify(states), ...more },
  });

/** What the bulk calls sent: ids in order. */
const ids = (emulator: Emulator) =>
  sent(emulator, 'PUT').map((text) =>
    (JSON.parse(text) as { body: readonly { id: string }[] }).body.map(({ id }) => id),
  );

describe('record-state of many instances', () => {
  it('saves all in one request, and tells what became of each', async () => {
    const emulator = await start();
    const { result, wrote } = await record(emulator, THREE);
    expect(result).toMatchObject({ outcome: 'recorded', changed: true, outputs: { count: 3 } });
    expect(result?.resource).toMatchObject([
      { entity: 'host', instance: 'web-1', status: 'updated', utc: NOW },
      { entity: 'host', instance: 'web-7', status: 'created', state: { os: 'Debian 13' } },
      { entity: 'application', instance: 'web-7', status: 'created' },
    ]);
    expect(wrote).toBe(true);
    expect(requests(emulator)).toEqual(['PUT /api-versio.db/1.0/environments/my-environment/instances 200']);
    emulator.control.clock.advance(60_000);
    const again = await record(emulator, THREE);
    expect(again.result).toMatchObject({ outcome: 'recorded', changed: false });
    expect(again.wrote).toBe(false);
  });

  it('sends a hundred at once', async () => {
    const emulator = await start();
    const states = Array.from({ length: 250 }, (_, i) => ({ id: `n-${i}`, state: { i } }));
    const { result } = await record(emulator, states);
    expect(result?.outputs?.count).toBe(250);
    expect(ids(emulator).map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(historyOf(emulator, 'host', 'n-249')).toEqual([{ utc: NOW, type: 0, state: { i: 249 } }]);
  });

  it('replays a history, each state at its time', async () => {
    const emulator = await start({ 'bulk-utc': 'required' });
    const states = [
      { id: 'db', state: { v: 1 }, at: '2029-01-01' },
      { id: 'db', state: { v: 2 }, at: 1_862_000_000_000 },
      { id: 'db', state: { v: 3 } },
    ];
    const { result } = await record(emulator, states, { at: '2029-12-01T00:00:00Z' });
    expect(result?.outcome).toBe('recorded');
    expect(historyOf(emulator, 'host', 'db')?.map(({ utc }) => utc)).toEqual([
      Date.UTC(2029, 0, 1),
      1_862_000_000_000,
      Date.UTC(2029, 11, 1),
    ]);
  });

  it('plans each without writing, later states of one instance against the earlier', async () => {
    const emulator = await start();
    const states = [
      { id: 'web-1', state: { displayName: 'web-1', os: 'Debian 14' }, at: '2030-01-01' },
      { id: 'web-1', state: { displayName: 'web-1', os: 'Debian 15' }, at: '2030-01-02' },
      { id: 'web-9', state: {} },
    ];
    const at = (day: string) => ({ field: 'at', to: `${day}T00:00:00Z` });
    const { result } = await record(emulator, states, { 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [
        { action: 'update', fields: [{ field: 'os', from: 'Debian 13', to: 'Debian 14' }, at('2030-01-01')] },
        { action: 'update', fields: [{ field: 'os', from: 'Debian 14', to: 'Debian 15' }, at('2030-01-02')] },
        { action: 'create', target: 'host web-9' },
      ],
    });
    expect(requests(emulator).every((line) => line.startsWith('GET'))).toBe(true);
  });
});

describe('record-state when single items fail', () => {
  const bad = { id: 'web-1', state: { os: 'x' }, at: '2020-01-01' };

  it.each(['200', '400'])('names the item, sends nothing again, keeps the others (%s)', async (status) => {
    const emulator = await start({ 'bulk-failure': status });
    const { error, wrote, known } = await record(emulator, [...THREE.slice(1), bad]);
    expect(error?.title).toBe('1 of 3 states was not recorded');
    expect(error?.message).toBe('host web-1: utc must be later than the last update');
    expect(ids(emulator)).toEqual([['web-7', 'web-7', 'web-1']]);
    expect(error?.next).toContain('The others are recorded.');
    expect([wrote, known.count]).toEqual([true, 2]);
    expect(known['result']).toMatchObject([{ instance: 'web-7' }, { instance: 'web-7' }]);
    expect(historyOf(emulator, 'host', 'web-7')).toHaveLength(1);
    expect(historyOf(emulator, 'host', 'web-1')).toHaveLength(2);
  });

  it('does not believe refusals at the first try, even when the states are there', async () => {
    const emulator = await start();
    const at = { at: '2030-01-01T00:00:00Z' };
    await record(emulator, THREE, at);
    const { error } = await record(emulator, THREE, at);
    expect(error?.title).toBe('3 of 3 states were not recorded');
    expect(error?.next).not.toContain('others');
  });

  it('is green when an item that was not told of is taken the second time', async () => {
    const emulator = await start();
    const json = [
      { id: 'web-1', saveStatus: 'updated' },
      { id: 'web-7' },
      { id: 'web-7', saveStatus: 'created' },
    ];
    emulator.control.addFault({ ...RULES.saveMany, kind: 'status', status: 200, json });
    const { result } = await record(emulator, THREE);
    expect(result?.outcome).toBe('recorded');
    expect(ids(emulator)[1]).toEqual(['web-7']);
    expect(historyOf(emulator, 'host', 'web-7')).toHaveLength(1);
  });

  it('goes on with the other hundreds, and names twenty of all that failed', async () => {
    const emulator = await start();
    const states = Array.from({ length: 130 }, (_, i) => ({ id: `n-${i}`, state: { i } }));
    await record(emulator, states);
    const { error } = await record(emulator, [...states, { id: 'new', state: {} }], { at: '2029-01-01' });
    expect(error?.title).toBe('130 of 131 states were not recorded');
    expect(error?.message).toMatch(/^host n-0: .*; and 110 more$/);
    expect(error?.evidence[0]?.lines).toHaveLength(130);
    expect(historyOf(emulator, 'host', 'new')).toHaveLength(1);
  });

  /** Answers that do not tell of every item, while all were saved. */
  const silent: readonly (readonly [string, unknown])[] = [
    ['no array', { ok: true }],
    ['an empty array', []],
    ['fewer items than sent', [{ id: 'web-1', saveStatus: 'updated' }]],
    ['items without saveStatus', [{ id: 'web-1' }, { id: 'web-7' }, { id: 'web-7' }]],
    ['items that are none', [null, 'x', 7]],
    ['other ids', THREE.map((_, i) => ({ id: `other-${i}`, saveStatus: 'created' }))],
  ];

  it.each(silent)('reads back what the answer does not tell of: %s', async (_, json) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.saveMany, kind: 'malformed', body: JSON.stringify(json) });
    const { result } = await record(emulator, THREE);
    expect(result).toMatchObject({ outcome: 'recorded', changed: true, outputs: { count: 3 } });
    expect(ids(emulator)).toHaveLength(1);
  });

  it.each(silent)('is red, and names the items, when they are not there: %s', async (_, json) => {
    const emulator = await start();
    const rule: FaultRule = { ...RULES.saveMany, kind: 'status', status: 200, json, times: 'always' };
    emulator.control.addFault(rule);
    const { error } = await record(emulator, THREE.slice(1));
    expect(error?.message).toContain('host web-7: the answer does not tell, and it is not there');
    expect(error?.message).toContain('application web-7: the answer does not tell');
    expect(ids(emulator)).toHaveLength(2);
  });

  it('shows a saveStatus that nobody knows', async () => {
    const emulator = await start();
    const json = [{ id: 'a', saveStatus: 'queued' }];
    emulator.control.addFault({ ...RULES.saveMany, kind: 'status', status: 200, json });
    const { result, log } = await record(emulator, [{ id: 'a', state: {} }]);
    expect(result?.resource).toMatchObject([{ status: 'queued' }]);
    expect(log.join('\n')).toContain('notice Versio.io answered with the saveStatus "queued"');
  });

  it('matches results by their ids when they come in another order', async () => {
    const emulator = await start();
    const json = [
      { id: 'b', error: 'b is bad' },
      { id: 'a', saveStatus: 'created' },
    ];
    emulator.control.addFault({ ...RULES.saveMany, kind: 'status', status: 200, json, times: 'always' });
    const states = ['a', 'b'].map((id) => ({ id, state: {} }));
    const { error } = await record(emulator, states);
    expect(error?.message).toBe('host b: b is bad');
  });
});

describe('record-state of many when the answer is lost', () => {
  it.each([
    ['cut-before', '200'],
    ['cut-after', '200'],
    ['cut-after', '400'],
    ['status-after', '200'],
    ['truncate', '400'],
  ] as const)(
    '%s: one change each, the same bytes again (repeat answered with %s)',
    async (kind, failure) => {
      const emulator = await start({ 'bulk-failure': failure });
      emulator.control.addFault({ ...RULES.saveMany, kind });
      const { result } = await record(emulator, THREE);
      expect(result).toMatchObject({ outcome: 'recorded', changed: true });
      const bodies = sent(emulator, 'PUT');
      expect(bodies).toHaveLength(2);
      expect(bodies[1]).toBe(bodies[0]);
      expect(historyOf(emulator, 'host', 'web-1')).toHaveLength(3);
      expect(historyOf(emulator, 'application', 'web-7')).toHaveLength(1);
    },
  );

  it('reads all back when the repeat is refused as a whole', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.saveMany, kind: 'cut-after' });
    emulator.control.addFault({ ...RULES.saveMany, kind: 'status', status: 400, json: { error: 'utc' } });
    const { result } = await record(emulator, THREE);
    expect(result?.outcome).toBe('recorded');
  });

  it('is red at once when all is refused at the first try', async () => {
    const emulator = await start({ 'bulk-max': '2' });
    const { error } = await record(emulator, THREE);
    expect(error?.message).toContain('was refused with 400: Too many items');
    expect(requests(emulator)).toHaveLength(1);
  });
});

describe('the inputs of many states', () => {
  const problems: readonly (readonly [string, unknown, RegExp])[] = [
    ['no list', { id: 'a' }, /must be a list/],
    ['an empty list', [], /is an empty list/],
    ['an item that is no map', ['a'], /item 1 must be a map/],
    ['an unknown key', [{ id: 'a', state: {}, utc: 1 }], /item 1 has the unknown key utc/],
    [
      'several of them',
      ['a', { id: 'b c', state: {} }, { id: 'd' }],
      /item 1 must.*item 2: instance.*item 3 \(d\)/,
    ],
    ['both names of the id', [{ id: 'a', instance: 'a', state: {} }], /either instance or id/],
    ['no id', [{ state: {} }], /either instance or id/],
    [
      'a bad id',
      [
        { id: 'a', state: {} },
        { id: 'b c', state: {} },
      ],
      /item 2: instance must be an id without white space/,
    ],
    ['a bad entity', [{ id: 'a', entity: '..', state: {} }], /item 1: entity must be/],
    ['no state', [{ id: 'a' }], /item 1 \(a\): state must be a map/],
    ['a state that is text', [{ id: 'a', state: 'x' }], /state must be a map/],
    ['a bad time', [{ id: 'a', state: {}, at: 'noon' }], /item 1: at must be an ISO/],
    [
      'one instance twice',
      [
        { id: 'a', state: {} },
        { id: 'a', state: {} },
      ],
      /has host a several times/,
    ],
    [
      'times that shrink',
      [
        { id: 'a', state: {}, at: '2029-01-02' },
        { id: 'a', state: {}, at: '2029-01-01' },
      ],
      /each needs an `at`, the earliest first/,
    ],
  ];

  it.each(problems)('%s: nothing is sent', async (_, states, message) => {
    const emulator = await start();
    const { error } = await record(emulator, states);
    expect(error?.message).toMatch(message);
    expect(emulator.control.journal()).toEqual([]);
  });

  it('asks for the entity that an item lacks', async () => {
    const emulator = await start();
    const { error } = await record(emulator, THREE, { entity: '' });
    expect(error?.message).toBe('entity: is required: item 1 of `states` has none of its own');
  });

  it('keeps ids as they are written in YAML', async () => {
    const emulator = await start();
    const states = '- id: 0123\n  state: {n: 0o7, yes: no}';
    const inputs = { ...BASE, entity: 'host', states };
    await runOperation(recordState, emulator, { inputs });
    expect(historyOf(emulator, 'host', '0123')).toMatchObject([{ state: { n: 7, yes: 'no' } }]);
  });
});

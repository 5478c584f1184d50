import { afterEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { recordState } from '../../../src/operations/versio/record-state.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BASE, historyOf, NOW, RULES, requests, sent, start, stopAll, TOKEN } from './environment.ts';

afterEach(stopAll);

const SHOP = { ...BASE, entity: 'application', instance: 'shop-2' };
const STATE = { displayName: 'Shop', version: '1.4.2', HostId: ['web-1'] };

const record = (emulator: Emulator, more: Readonly<Record<string, string>> = {}) =>
  runOperation(recordState, emulator, { inputs: { ...SHOP, state: JSON.stringify(STATE), ...more } });

/** Time passes between two steps; the platform takes no second state of the same moment. */
const later = (emulator: Emulator) => emulator.control.clock.advance(60_000);

describe('record-state of one instance', () => {
  it('creates, leaves alone, updates', async () => {
    const emulator = await start();
    const created = await record(emulator);
    later(emulator);
    const again = await record(emulator);
    later(emulator);
    const updated = await record(emulator, { state: 'version: 1.4.3' });
    expect(
      [created, again, updated].map(({ result, wrote }) => [result?.outcome, result?.changed, wrote]),
    ).toEqual([
      ['created', true, true],
      ['unchanged', false, false],
      ['updated', true, true],
    ]);
    expect(created.result).toMatchObject({
      resource: {
        entity: 'application',
        instance: 'shop-2',
        at: '2030-01-01T00:00:00Z',
        utc: NOW,
        state: STATE,
      },
      outputs: { id: 'shop-2', status: 'created' },
    });
    expect(again.result?.outputs?.status).toBe('discarded');
    expect(historyOf(emulator, 'application', 'shop-2')).toMatchObject([
      { utc: NOW, state: STATE },
      { utc: NOW + 120_000, state: { version: '1.4.3' } },
    ]);
  });

  it('sends the time of `at` in milliseconds, the token in the header alone, and a state as YAML types it', async () => {
    const emulator = await start();
    await record(emulator, { at: '2029-05-06T07:08:09.5Z', state: 'a: 1\nb: "1"\nc: true\nd: null\ne: 1.5' });
    const [entry] = emulator.control.journal();
    expect(entry?.query).toEqual([['utc', `${Date.parse('2029-05-06T07:08:09.5Z')}`]]);
    expect(entry?.body).toEqual({ a: 1, b: '1', c: true, d: null, e: 1.5 });
    expect(entry?.headerNames).toContain('authorization');
  });

  it('encodes ids for the path', async () => {
    const emulator = await start();
    const { result } = await record(emulator, { instance: 'a/b#c?d%20é', entity: 'my+type' });
    expect(result?.outcome).toBe('created');
    expect(historyOf(emulator, 'my+type', 'a/b#c?d%20é')).toHaveLength(1);
  });

  it('shows a saveStatus that nobody knows', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'status', status: 200, json: { saveStatus: 'merged' } });
    const { result, log } = await record(emulator);
    expect(result).toMatchObject({ outcome: 'updated', changed: true, outputs: { status: 'merged' } });
    expect(log.join('\n')).toContain('notice Versio.io answered with the saveStatus "merged"');
  });

  it.each([
    ['an error beside it', { saveStatus: 'updated', error: 'attribute os is read-only' }, 'os is read-only'],
    ['a status that says so', { saveStatus: 'error' }, 'saveStatus error'],
  ])('is red when a 200 tells of a failure: %s', async (_, json, message) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'status', status: 200, json, times: 'always' });
    const { error, wrote, known } = await record(emulator);
    expect(error?.message).toContain(message);
    expect([wrote, known.id]).toEqual([false, 'shop-2']);
  });

  it('plans attribute by attribute, and writes nothing', async () => {
    const emulator = await start();
    const inputs = { ...BASE, 'dry-run': 'true', entity: 'host', instance: 'web-1' };
    const run = (state: string, more = {}) =>
      runOperation(recordState, emulator, { inputs: { ...inputs, state, ...more } });
    const update = await run('{displayName: web-1, os: Debian 14, cpu: {cores: 4}}');
    expect(update.result?.plan).toEqual([
      {
        action: 'update',
        target: 'host web-1',
        fields: [
          { field: 'os', from: 'Debian 13', to: 'Debian 14' },
          { field: 'cpu', to: '{"cores":4}' },
        ],
      },
    ]);
    const same = await run('{os: Debian 13, displayName: web-1}');
    expect(same.result).toMatchObject({ outcome: 'planned', changed: false, plan: [{ action: 'none' }] });
    const fresh = await run('{a: 1}', { instance: 'web-9' });
    expect(fresh.result?.plan).toEqual([
      { action: 'create', target: 'host web-9', fields: [{ field: 'a', to: '1' }] },
    ]);
    const old = await run('{a: 1}', { at: '2024-01-15' });
    expect(old.log.join('\n')).toContain('warning The platform will refuse the state of host web-1');
    expect(requests(emulator).filter((line) => !line.startsWith('GET'))).toEqual([]);
  });
});

describe('record-state when an answer is lost', () => {
  const faults: readonly (FaultRule & { readonly puts: number; readonly changes: number })[] = [
    { kind: 'cut-before', puts: 2, changes: 1 },
    { kind: 'cut-after', puts: 2, changes: 1 },
    { kind: 'status-after', puts: 2, changes: 1 },
    { kind: 'truncate', puts: 2, changes: 1 },
    { kind: 'malformed', puts: 2, changes: 1 },
    { kind: 'status', status: 503, times: 3, puts: 4, changes: 1 },
    { kind: 'status', status: 429, headers: { 'retry-after': '7' }, puts: 2, changes: 1 },
  ];

  it.each(faults)('$kind $status: one change, the same bytes again', async ({ puts, changes, ...rule }) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, ...rule });
    const { result, wrote } = await record(emulator);
    expect(result).toMatchObject({ outcome: 'created', changed: true });
    expect(wrote).toBe(true);
    const bodies = sent(emulator, 'PUT');
    expect(bodies).toHaveLength(puts);
    expect(new Set(bodies).size).toBe(1);
    expect(historyOf(emulator, 'application', 'shop-2')).toHaveLength(changes);
  });

  it('believes a server that goes by its own clock', async () => {
    const emulator = await start();
    const atItsTime = { ...RULES.read, query: { utc: `${NOW}` }, times: 'always' } as const;
    emulator.control.addFault({ ...RULES.save, kind: 'cut-after' });
    emulator.control.addFault({ ...atItsTime, kind: 'status', status: 200, json: { items: [] } });
    expect((await record(emulator)).result?.outcome).toBe('created');
  });

  it.each([
    { kind: 'status-after', status: 500, times: 'always' },
    { kind: 'cut-after', times: 'always' },
  ] as const)('reads back what no answer told of to the last: $kind', async (rule) => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, ...rule });
    expect((await record(emulator)).result).toMatchObject({ outcome: 'created', changed: true });
  });

  it('waits for a state that was taken and does not show yet', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'malformed', body: '{}' });
    const hidden = { ...RULES.read, kind: 'status', status: 200, json: { items: [] }, times: 4 } as const;
    emulator.control.addFault(hidden);
    expect((await record(emulator)).result?.outcome).toBe('created');
  });

  it('tells an update from a creation, and from a state that was there', async () => {
    const emulator = await start();
    const run = async (state: string) => {
      later(emulator);
      emulator.control.addFault({ ...RULES.save, kind: 'cut-after' });
      return (await record(emulator, { entity: 'host', instance: 'web-1', state })).result?.outcome;
    };
    expect(await run('{displayName: web-1, os: Debian 14}')).toBe('updated');
    expect(await run('{os: Debian 14, displayName: web-1}')).toBe('unchanged');
    expect(historyOf(emulator, 'host', 'web-1')).toHaveLength(3);
  });

  it.each(['400', '409'])('settles the refusal of the repeat by reading back (%s)', async (status) => {
    const emulator = await start({ 'old-utc': status });
    emulator.control.addFault({ ...RULES.save, kind: 'cut-after' });
    const { result, log } = await record(emulator);
    expect(result?.outcome).toBe('created');
    expect(
      requests(emulator)
        .filter((line) => line.startsWith('PUT'))
        .at(-1),
    ).toMatch(new RegExp(`${status}$`));
    expect(log.join('\n')).toContain('the state of application shop-2 is there');
  });

  it('takes a repeat that is discarded for the first one’s effect', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'cut-after' });
    emulator.control.addFault({
      ...RULES.save,
      kind: 'status',
      status: 200,
      json: { saveStatus: 'discarded' },
    });
    expect((await record(emulator)).result?.outcome).toBe('created');
  });

  it('is red when the refused repeat left another state', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'cut-before' });
    emulator.control.addFault({
      ...RULES.save,
      kind: 'status',
      status: 400,
      json: { error: 'no such attribute' },
    });
    const { error } = await record(emulator, { entity: 'host', instance: 'web-1' });
    expect(error?.message).toContain('no such attribute');
  });

  it('does not believe a refusal at the first try, even when the state is there', async () => {
    const emulator = await start();
    const at = { at: '2030-01-01T00:00:00Z' };
    await record(emulator, at);
    const { error } = await record(emulator, at);
    expect(error?.message).toMatch(
      /^PUT \/api-versio\.db\/1\.0\/my-environment\/application\/shop-2 was refused with 400: utc must be later/,
    );
    expect(error?.next).toContain('later than the instance’s last update');
  });

  it('does not take a 429 for an unclear answer', async () => {
    const emulator = await start();
    const at = { at: '2030-01-01T00:00:00Z' };
    await record(emulator, at);
    emulator.control.addFault({ ...RULES.save, kind: 'status', status: 429 });
    const { error } = await record(emulator, at);
    expect(error?.message).toContain('after 2 tries with 400');
  });

  it('says that it does not know when the state cannot be read back', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'cut-after' });
    emulator.control.addFault({ ...RULES.read, kind: 'status', status: 401, times: 'always' });
    const { error } = await record(emulator);
    expect(error?.name).toBe('UnknownResultError');
    expect(error?.message).toContain('may have been recorded');
  });

  it('reads back when a 200 says nothing', async () => {
    const emulator = await start();
    emulator.control.addFault({ ...RULES.save, kind: 'malformed', body: '{}' });
    expect((await record(emulator)).result?.outcome).toBe('created');
    later(emulator);
    emulator.control.addFault({ ...RULES.save, kind: 'status', status: 200, json: {} });
    const { error } = await record(emulator, { state: 'version: 2' });
    expect(error?.message).toContain('it is not there when read back');
  });
});

describe('record-state and what it must not do', () => {
  it.each([
    ['json', 'The token lacks cmdb.write'],
    ['text', 'The token lacks cmdb.write'],
    ['empty', 'no reason given'],
  ])('says token or permission on a 401, and does not repeat it: body %s', async (form, message) => {
    const emulator = await start({ 'error-body': form });
    const { error, visible } = await record(emulator, { token: 'versio-demo:reader' });
    expect(error?.message).toContain(`401: ${message}`);
    expect(error?.next).toMatch(/token that it does not accept .* or for one that lacks the permission/);
    expect(requests(emulator)).toHaveLength(1);
    expect(visible).not.toContain('versio-demo');
  });

  it('shows its token nowhere, not even when the platform does', async () => {
    const emulator = await start();
    const json = { error: `apiToken ${TOKEN} (${encodeURIComponent(TOKEN)}) is too old` };
    emulator.control.addFault({ ...RULES.save, kind: 'status', status: 400, json });
    const { error, visible } = await record(emulator);
    expect(error?.message).toContain('apiToken ***');
    expect(visible).not.toContain(TOKEN);
  });

  const problems: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['nothing', {}, /state: is required/],
    ['no instance', { state: 'a: 1', entity: 'x' }, /instance: is required beside `state`/],
    ['a list as state', { ...SHOP, state: '[1]' }, /state: must be a map/],
    [
      'a number beyond 2^53',
      { ...SHOP, state: 'a: 12345678901234567890' },
      /state: has a number with too many digits/,
    ],
    ['infinity', { ...SHOP, state: 'a: .inf' }, /state: has a number that JSON cannot hold/],
    [
      'white space in an id',
      { ...SHOP, instance: 'a b', state: 'a: 1' },
      /instance: must be an id without white space/,
    ],
    ['an id that climbs', { ...SHOP, instance: '../x', state: 'a: 1' }, /instance: must be/],
    [
      'both forms',
      { ...SHOP, state: 'a: 1', states: '[{id: x, state: {}}]' },
      /states: cannot be given together/,
    ],
    [
      'a token of another platform',
      { ...SHOP, state: 'a: 1', token: 'dbx_multiorg0000_x' },
      /is a DollarBox API token/,
    ],
    ['a JWT', { ...SHOP, state: 'a: 1', token: 'eyJhbGciOi.eyJzdWIi.c2ln' }, /token: is a JWT/],
    ['no token', { ...SHOP, state: 'a: 1', token: '' }, /token: is required/],
  ];

  it.each(problems)('sends nothing for bad inputs: %s', async (_, inputs, message) => {
    const emulator = await start();
    const { error } = await runOperation(recordState, emulator, { inputs: { ...BASE, ...inputs } });
    expect(error?.message).toMatch(message);
    expect(emulator.control.journal()).toEqual([]);
  });
});

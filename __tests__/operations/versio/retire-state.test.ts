import { afterEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/server.ts';
import { retireState } from '../../../src/operations/versio/retire-state.ts';
import { runOperation } from '../../support/run-operation.ts';
import { BASE, historyOf, NOW, RULES, requests, start, stopAll } from './environment.ts';

afterEach(stopAll);

const retire = (emulator: Emulator, more: Readonly<Record<string, string>> = {}) =>
  runOperation(retireState, emulator, {
    inputs: { ...BASE, entity: 'host', instance: 'web-1', ...more },
  });

const methods = (emulator: Emulator) =>
  requests(emulator)
    .map((line) => line.split(' ')[0])
    .join(' ');

describe('retire-state', () => {
  it.each([
    ['200', {}, 'GET DELETE GET'],
    ['204', {}, 'GET DELETE GET'],
    ['200', { 'deleted-read': '404' }, 'GET DELETE GET'],
    ['404', {}, 'GET DELETE GET GET PUT GET'],
    ['405', {}, 'GET DELETE GET GET PUT GET'],
    ['405', { 'deleted-read': 'null-state' }, 'GET DELETE GET GET PUT GET'],
  ])('ends the state and looks that it has: DELETE answers %s, %j', async (answer, switches, calls) => {
    const emulator = await start({
      'delete-call': answer,
      ...(switches as Readonly<Record<string, string>>),
    });
    const { result, wrote } = await retire(emulator);
    expect(result).toMatchObject({
      outcome: 'retired',
      changed: true,
      resource: { instance: 'web-1', state: { os: 'Debian 13' } },
      outputs: { id: 'web-1' },
    });
    expect(wrote).toBe(true);
    expect(methods(emulator)).toBe(calls);
    expect(historyOf(emulator, 'host', 'web-1')?.at(-1)).toEqual({ utc: NOW, type: 2 });
  });

  it.each(['json', 'text', 'empty'])(
    'needs nothing when nobody is there, whatever the error’s form: %s',
    async (form) => {
      const emulator = await start({ 'error-body': form });
      const { result } = await retire(emulator, { instance: 'nobody' });
      expect(result).toMatchObject({ outcome: 'absent', changed: false });
      expect(methods(emulator)).not.toContain('DELETE');
    },
  );

  it('ends it as of the given time', async () => {
    const emulator = await start();
    await retire(emulator, { at: '2029-06-01' });
    expect(historyOf(emulator, 'host', 'web-1')?.at(-1)?.utc).toBe(Date.UTC(2029, 5, 1));
  });

  it('fails loudly when neither way works', async () => {
    const emulator = await start({ 'delete-call': '405', 'null-state': 'error' });
    const { error, wrote } = await retire(emulator);
    expect(error?.message).toBe('Versio.io did not retire host web-1: state is not an object');
    expect(error?.next).toContain('lifecycle: retired');
    expect(wrote).toBe(false);
  });

  it('fails loudly when the state is still there after a yes', async () => {
    const emulator = await start();
    emulator.control.addFault({
      ...RULES.remove,
      kind: 'status',
      status: 200,
      json: { saveStatus: 'deleted' },
    });
    const { error } = await retire(emulator);
    expect(error?.title).toBe('host web-1 was not retired');
    expect(methods(emulator)).toBe(`GET DELETE${' GET GET'.repeat(3)}`);
  });

  it('waits for a read that lags behind', async () => {
    const emulator = await start();
    const json = { items: [{ instance: 'web-1', state: { os: 'Debian 13' } }] };
    emulator.control.addFault({ ...RULES.read, kind: 'status', status: 200, json, skip: 1 });
    expect((await retire(emulator)).result?.outcome).toBe('retired');
    expect(methods(emulator)).toBe('GET DELETE GET GET');
  });

  it.each(['cut-before', 'cut-after', 'status-after', 'malformed'] as const)(
    'deletes once when the answer is lost: %s',
    async (kind) => {
      const emulator = await start();
      emulator.control.addFault({ ...RULES.remove, kind });
      expect((await retire(emulator)).result?.outcome).toBe('retired');
      expect(historyOf(emulator, 'host', 'web-1')).toHaveLength(3);
      expect(methods(emulator)).not.toContain('PUT');
    },
  );

  it('believes a server that goes by its own clock', async () => {
    const emulator = await start();
    const json = { items: [{ instance: 'web-1', state: { os: 'Debian 13' } }] };
    const atItsTime = { ...RULES.read, query: { utc: `${NOW}` }, times: 'always' } as const;
    emulator.control.addFault({ ...atItsTime, kind: 'status', status: 200, json });
    expect((await retire(emulator)).result?.outcome).toBe('retired');
    expect(methods(emulator)).not.toContain('PUT');
  });

  it('is red when the time is not later than the last update', async () => {
    const emulator = await start();
    const { error, wrote } = await retire(emulator, { at: '2020-01-01' });
    expect(error?.message).toContain('utc must be later');
    expect(wrote).toBe(false);
  });

  it.each([
    ['unknown', 'web-9'],
    ['retired already', 'web-2'],
  ])('has nothing to do for one that is %s', async (_, instance) => {
    const emulator = await start();
    const { result, wrote } = await retire(emulator, { instance });
    expect(result).toMatchObject({ outcome: 'absent', changed: false });
    expect(wrote).toBe(false);
    const { error } = await retire(emulator, { instance, 'if-missing': 'fail' });
    expect(error?.outcome).toBe('absent');
  });

  it('does not take another server’s 404 for a state that is gone', async () => {
    const emulator = await start({ 'foreign-environment': '404' });
    const { error } = await retire(emulator, { 'environment-id': 'elsewhere' });
    expect(error?.name).toBe('HttpError');
  });

  it('only plans in a dry run', async () => {
    const emulator = await start();
    const { result, wrote } = await retire(emulator, { 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [{ action: 'delete', target: 'state of host web-1' }],
    });
    expect(wrote).toBe(false);
    expect(methods(emulator)).toBe('GET');
  });
});

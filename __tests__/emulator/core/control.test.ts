import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { createToy } from './toy-platform.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({
    platforms: [createToy],
    stepMs: 1000,
    switches: { 'toy.missing': '400' },
    seed: { toy: ['mine'] },
  });
});
afterEach(() => emulator.close());

async function call(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; json: unknown }> {
  const answer = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: 'Bearer good' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) };
}

describe('/__emulator', () => {
  it('resets to the start data, switches, faults and clock it was started with', async () => {
    await call('POST', '/__emulator/clock', { freeze: '2026-01-01T00:00:00Z' });
    await call('POST', '/__emulator/switches', { 'toy.missing': '404' });
    await call('POST', '/__emulator/faults', { kind: 'status', method: 'PUT' });
    await call('POST', '/toy/things/', { name: 'extra' });
    expect((await call('POST', '/__emulator/reset')).json).toEqual({ ok: true });
    expect((await call('GET', '/__emulator/state/toy')).json).toEqual({
      things: [
        { id: 123, name: 'seeded' },
        { id: 124, name: 'mine' },
      ],
      token: '[redacted]',
    });
    expect((await call('GET', '/__emulator/journal')).json).toEqual([]);
    expect((await call('GET', '/__emulator/faults')).json).toEqual([]);
    expect((await call('GET', '/__emulator/clock')).json).toMatchObject({ frozen: false, mode: 'time' });
    expect((await call('GET', '/toy/things/9/')).status).toBe(400);
  });

  it('adds start data', async () => {
    await call('POST', '/__emulator/seed', { toy: ['more'] });
    expect((await call('GET', '/__emulator/state/toy')).json).toMatchObject({
      things: [{}, {}, { id: 125, name: 'more' }],
    });
  });

  it('freezes and advances the clock, and states go with it', async () => {
    const status = async () => (await call('GET', '/toy/things/125/')).json;
    await call('POST', '/__emulator/clock', { freeze: true });
    await call('POST', '/toy/things/', { name: 'new' });
    await call('POST', '/__emulator/clock', { advanceMs: 999 });
    expect(await status()).toMatchObject({ status: 'pending' });
    await call('POST', '/__emulator/clock', { advanceMs: 1 });
    expect(await status()).toMatchObject({ status: 'running' });
  });

  it('moves states by reads', async () => {
    await call('POST', '/__emulator/clock', { mode: 'reads' });
    expect((await call('POST', '/toy/things/', { name: 'new' })).json).toMatchObject({ status: 'pending' });
    expect((await call('GET', '/toy/things/125/')).json).toMatchObject({ status: 'running' });
  });

  it('lists routes and switches with their marks', async () => {
    const { json } = await call('GET', '/__emulator/routes');
    expect(json).toMatchObject({
      routes: expect.arrayContaining([
        {
          platform: 'toy',
          method: 'GET',
          path: '/toy/things/',
          mark: 'documented',
          summary: 'List things',
          source: 'https://example.com/docs',
        },
      ]),
      switches: [
        { platform: 'toy', name: 'missing', value: '400', mark: 'inferred' },
        { platform: 'toy', name: 'limit', value: '100' },
      ],
    });
  });

  it('takes any text for an open switch', async () => {
    expect((await call('POST', '/__emulator/switches', { 'toy.limit': 7 })).json).toMatchObject([
      {},
      { value: '7' },
    ]);
  });

  it.each([
    ['an unknown switch', 'POST', 'switches', { 'toy.nope': 'x' }, 'toy.missing'],
    ['an unknown value', 'POST', 'switches', { 'toy.missing': '500' }, '404, 400'],
    ['an unknown platform', 'POST', 'seed', { tay: [] }, 'toy'],
    ['refused start data', 'POST', 'seed', { toy: 1 }, 'list of names'],
    ['an unknown fault kind', 'POST', 'faults', { kind: 'explode' }, 'cut-after'],
    ['a bad fault count', 'POST', 'faults', { kind: 'status', times: -1 }, 'times'],
    ['a bad fault number', 'POST', 'faults', { kind: 'status', status: '500' }, 'status'],
    ['a bad time', 'POST', 'clock', { freeze: 'noon' }, 'ISO'],
    ['a bad mode', 'POST', 'clock', { mode: 'fast' }, 'reads'],
    ['a list where an object belongs', 'POST', 'seed', [], 'object'],
  ])('refuses %s and says what is right', async (_what, method, name, body, hint) => {
    const { status, json } = await call(method, `/__emulator/${name}`, body);
    expect(status).toBe(400);
    expect(JSON.stringify(json)).toContain(hint);
  });

  it('lists its calls when there is no such one', async () => {
    const { status, json } = await call('GET', '/__emulator/nope');
    expect(status).toBe(404);
    expect(json).toMatchObject({ calls: expect.arrayContaining(['POST reset']) });
  });

  it('does not start with an unknown switch', async () => {
    await expect(startEmulator({ platforms: [createToy], switches: { 'toy.x': 'y' } })).rejects.toThrow(
      'toy.missing',
    );
  });
});

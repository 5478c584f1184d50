import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { World } from '../../../src/emulator/plugin/world.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { EMULATOR_MARK } from '../../../src/emulator/wire/answers.ts';
import { createToy } from './toy-platform.ts';

const headers = { authorization: 'Bearer good' };
let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ platforms: [createToy] });
});
afterEach(() => emulator.close());

const get = (path: string, init: RequestInit = { headers }) => fetch(emulator.url + path, init);

describe('routing', () => {
  it('answers a route of a platform, marked as the emulator', async () => {
    const answer = await get('/toy/things/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('server')).toBe(EMULATOR_MARK);
    expect(answer.headers.get('x-toy')).toBe('yes');
    expect(await answer.json()).toMatchObject({
      origin: emulator.url,
      results: [{ id: 123, name: 'seeded' }],
    });
  });

  it('asks the gate first, and leaves open routes open', async () => {
    expect((await get('/toy/things/', {})).status).toBe(401);
    expect((await get('/toy/echo/x', {})).status).toBe(200);
  });

  it.each(['/toy/things', '/toy', '/toy/', '/toy/nothing', '/toy/things/1/2/'])(
    'leaves %s to the platform and flags it',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toHaveProperty('toy');
      expect(emulator.control.journal()).toMatchObject([{ matched: false, applied: false, status: 404 }]);
    },
  );

  it.each([
    ['now', 'At once'],
    ['later', 'Later'],
  ])('lets the platform say what it refuses %s, with its last touch', async (when, refused) => {
    const answer = await get(`/toy/refused/${when}`);
    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-toy')).toBe('yes');
    expect(await answer.json()).toEqual({ refused, by: 'Refuses, at once or later' });
  });

  it('lists the prefixes when nobody has the path', async () => {
    const answer = await get('/toys/things/');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ prefixes: ['/toy', '/__emulator'] });
  });

  it('decodes a segment without splitting it', async () => {
    const answer = await get('/toy/echo/a%2Fb%20c?d=1');
    expect(await answer.json()).toEqual({ text: 'a/b c', path: '/echo/a/b c', url: '/echo/a%2Fb%20c?d=1' });
    expect(await (await get('/toy/echo/%zz')).json()).toMatchObject({ text: '%zz' });
  });

  it('answers HEAD as GET without a body', async () => {
    const answer = await get('/toy/things/', { headers, method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(20);
    expect(await answer.text()).toBe('');
  });

  it('refuses a body above 10 MiB', async () => {
    const answer = await get('/toy/things/', {
      headers,
      method: 'POST',
      body: Buffer.alloc(10 * 1024 * 1024 + 1),
    }).catch(() => undefined);
    // A client that is still sending may see the cut before the answer.
    expect([413, undefined]).toContain(answer?.status);
    expect(emulator.control.journal()).toEqual([]);
  });

  it('says so when a platform has a mistake, and stays up', async () => {
    const answer = await get('/toy/crash');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ emulatorMistake: 'inside' });
    expect((await get('/toy/things/')).status).toBe(200);
  });

  it('opens and closes the extra listeners of a platform, and keeps none when one fails', async () => {
    const seen: string[] = [];
    const withListener = (fails: boolean) => (world: World) => ({
      ...createToy(world),
      start: async (host: string) => {
        seen.push(`start ${host}`);
        if (fails) throw new Error('taken');
        return { tls: `${host}:1` };
      },
      stop: async () => void seen.push('stop'),
    });
    const other = await startEmulator({ platforms: [withListener(false)] });
    expect(other.control.listeners()).toEqual({ toy: { tls: '127.0.0.1:1' } });
    await other.close();
    await expect(startEmulator({ platforms: [withListener(true)] })).rejects.toThrow('taken');
    expect(seen).toEqual(['start 127.0.0.1', 'stop', 'start 127.0.0.1', 'stop']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/versio/seed/seed.ts';
import { bearing, MINE, NOW, type Service, startVersio } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startVersio();
});
afterEach(() => service.emulator.close());

describe('events', () => {
  const PATH = '/api-versio.eventProcessing/1.0/environments/my-environment/events';
  const event = { sourceType: 'test', trigger: 'deployment', message: 'Deployed' };
  const post = (body: unknown, token: string = DEMO_TOKENS.events) =>
    service.call('POST', PATH, body, bearing(token));
  const stored = () =>
    (service.emulator.control.inspect('versio') as { environments: readonly { events: unknown }[] })
      .environments[0]?.events;

  it('are taken, with the time of their arrival', async () => {
    expect(await post([{ ...event, severity: 4 }, event])).toMatchObject({
      status: 200,
      json: [
        { id: '1', saveStatus: 'created' },
        { id: '2', saveStatus: 'created' },
      ],
    });
    expect(stored()).toMatchObject([{ ...event, id: '1', utc: NOW, severity: 4 }, { id: '2' }]);
  });

  it('with the same id replace one another', async () => {
    await post([{ ...event, id: 'run-1' }]);
    expect((await post([{ ...event, id: 'run-1', message: 'Done', utc: 5 }])).json).toMatchObject([
      { id: 'run-1', saveStatus: 'updated' },
    ]);
    expect(stored()).toEqual([{ ...event, id: 'run-1', message: 'Done', utc: 5 }]);
  });

  it.each([
    [{}],
    [[{ ...event, sourceType: undefined }]],
    [[{ ...event, trigger: '' }]],
    [[{ ...event, message: 5 }]],
    [[{ ...event, severity: 10 }]],
    [[{ ...event, severity: -1 }]],
    [[{ ...event, severity: '4' }]],
    [[event, 'x']],
  ])('are refused when wrong, all of them: %j', async (body) => {
    expect((await post(body)).status).toBe(400);
    expect(stored()).toEqual([]);
  });

  it('need a severity by switch', async () => {
    service.set('event-severity', 'required');
    expect((await post([event])).status).toBe(400);
    expect((await post([{ ...event, severity: 0 }])).status).toBe(200);
  });

  it.each(['201', '204'])('are answered with event-status %s', async (value) => {
    service.set('event-status', value);
    expect((await post([event])).status).toBe(Number(value));
  });

  it('need a token that may write them', async () => {
    expect((await post([event], DEMO_TOKENS.reader)).status).toBe(401);
  });
});

describe('the configuration of entities', () => {
  const PATH = '/api-versio.management/1.0/configurationTopics/my-environment/configurations/conf-entities';
  const get = () => service.call('GET', PATH);
  const put = (since?: string, body: unknown = { box: {} }) =>
    service.call('PUT', PATH, body, {
      ...bearing(DEMO_TOKENS.full),
      ...(since === undefined ? {} : { 'if-unmodified-since': since }),
    });
  const http = (ms: number) => new Date(ms).toUTCString();

  it('is read with the time of its last change, and replaced as a whole', async () => {
    expect((await get()).json).toEqual({
      configuration: { host: { displayName: 'Host' } },
      lastChangeUtc: expect.any(Number),
    });
    service.advance(1234);
    expect((await put()).status).toBe(200);
    expect((await get()).json).toEqual({ configuration: { box: {} }, lastChangeUtc: NOW + 1234 });
  });

  it.each([
    ['412', 412],
    ['409', 409],
    ['off', 200],
  ])('is locked by If-Unmodified-Since with config-lock %s', async (value, status) => {
    service.set('config-lock', value);
    service.advance(1234);
    await put();
    expect((await put(http(NOW))).status).toBe(status);
    service.emulator.control.clock.freeze(NOW + 1234);
    expect((await put(http(NOW + 1234))).status).toBe(200);
  });

  it('refuses what is no object or no date', async () => {
    expect((await put(undefined, [])).status).toBe(400);
    expect((await put('yesterday')).status).toBe(400);
  });

  it('needs a token that may write it', async () => {
    const { status } = await service.call('PUT', PATH, {}, bearing(DEMO_TOKENS.reader));
    expect(status).toBe(401);
  });
});

describe('start data of one’s own', () => {
  it('adds tokens and instances, and a reset takes them away', async () => {
    service.emulator.control.seed('versio', {
      tokens: [{ secret: 'mine', environment: 'my-environment', permissions: ['cmdb.read'] }],
      instances: [{ environment: 'my-environment', entity: 'box', id: 'b1', state: { a: 1 } }],
    });
    const read = () => service.call('GET', `${MINE}/box/b1`, undefined, bearing('mine'));
    expect((await read()).status).toBe(200);
    expect((await service.call('PUT', `${MINE}/box/b1`, {}, bearing('mine'))).status).toBe(401);
    service.emulator.control.reset();
    expect((await read()).status).toBe(401);
  });

  it.each([
    [[], 'Versio.io start data is an object'],
    [{ tokens: [{}] }, 'secret is missing'],
    [{ tokens: [{ secret: 'x', environment: 'x', permissions: ['all'] }] }, 'Permissions are cmdb.read'],
    [{ instances: {} }, 'instances is a list'],
    [{ instances: [{ environment: 'x', entity: 'x', id: 'x' }] }, 'state is an object'],
  ])('is refused in a sentence: %j', (data, message) => {
    expect(() => service.emulator.control.seed('versio', data)).toThrow(message);
  });
});

it('shows no token in state or journal', async () => {
  await service.call('PUT', `${MINE}/box/b1?apiToken=${DEMO_TOKENS.full}`, { a: 1, password: 'hidden-word' });
  const { control } = service.emulator;
  const seen = JSON.stringify([control.inspect('versio'), control.journal()]);
  expect(seen).toContain('b1');
  for (const secret of [...Object.values(DEMO_TOKENS), 'hidden-word']) expect(seen).not.toContain(secret);
});

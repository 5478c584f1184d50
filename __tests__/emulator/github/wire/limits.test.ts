import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/github/seed/demo-tokens.ts';
import { COMMENTS, call, NOW, PULL, service, state, turn, useGithub } from '../service.ts';

useGithub();
const RESET = String(NOW / 1000 + 3600);
const write = (token: string = DEMO_TOKENS.full) => call('POST', COMMENTS, { token, body: { body: 'x' } });

/** Limit, remaining, used and reset as the headers say. */
function budget({ headers }: { headers: Headers }): (string | null)[] {
  return ['limit', 'remaining', 'used', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`));
}

describe('every answer', () => {
  it.each([
    ['a good one', 'GET', PULL, DEMO_TOKENS.full],
    ['a refusal', 'POST', COMMENTS, DEMO_TOKENS.readOnly],
    ['401', 'GET', PULL, 'ghs_emulator-nobody'],
    ['an unknown path', 'GET', '/nowhere', DEMO_TOKENS.full],
  ])('has its headers: %s', async (_name, method, path, token) => {
    const { headers } = await call(method, path, { token });
    expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}(:[0-9A-F]{6,8}){4}$/);
    expect(headers.get('x-ratelimit-limit')).toMatch(/^\d+$/);
    expect(headers.get('x-ratelimit-resource')).toBe('core');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-github-api-version-selected')).toBe('2022-11-28');
  });

  it('has an id of its own', async () => {
    const [one, two] = [await call('GET', PULL), await call('GET', PULL)];
    expect(one.headers.get('x-github-request-id')).not.toBe(two.headers.get('x-github-request-id'));
  });
});

describe('the hour', () => {
  it('has 1000 requests for a workflow and 5000 for a person', async () => {
    expect(budget(await call('GET', PULL))).toEqual(['1000', '999', '1', RESET]);
    expect(budget(await call('GET', PULL))).toEqual(['1000', '998', '2', RESET]);
    const person = await call('GET', PULL, { token: DEMO_TOKENS.user });
    expect(budget(person)).toEqual(['5000', '4999', '1', RESET]);
  });

  it.each(['403', '429'])('that is used up gives %s until it is over', async (status) => {
    turn('rate-limit', '2');
    turn('rate-status', status);
    await call('GET', PULL);
    service.emulator.control.clock.advance(60_000);
    expect(budget(await call('GET', '/nowhere'))).toEqual(['2', '1', '1', RESET]);
    expect((await write()).status).toBe(201);
    const refused = await write();
    expect(refused.status).toBe(Number(status));
    expect(refused.json.message).toMatch(/^API rate limit exceeded for installation ID/);
    expect(budget(refused)).toEqual(['2', '0', '2', RESET]);
    expect(refused.headers.get('retry-after')).toBeNull();
    expect(state().comments).toHaveLength(131);
    expect((await write(DEMO_TOKENS.otherApp)).status).toBe(201);
    service.emulator.control.clock.advance(3_540_000);
    expect((await write()).status).toBe(201);
  });
});

describe('the secondary limit', () => {
  it('lets 80 writes a minute pass', async () => {
    for (let index = 0; index < 80; index += 1) expect((await write()).status).toBe(201);
    expect((await write()).status).toBe(403);
    expect((await call('GET', PULL)).status).toBe(200);
    service.emulator.control.clock.advance(60_000);
    expect((await write()).status).toBe(201);
  });

  it.each([
    { status: '403', after: '60', header: '60' },
    { status: '429', after: '7', header: '7' },
    { status: '403', after: 'absent', header: null },
  ])('answers $status with Retry-After $after', async ({ status, after, header }) => {
    turn('secondary-limit', '0');
    turn('secondary-status', status);
    turn('secondary-retry-after', after);
    const refused = await write();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([Number(status), header]);
    expect(refused.json.message).toContain('secondary rate limit');
    expect(Number(refused.headers.get('x-ratelimit-remaining'))).toBe(999);
    expect(state().comments).toHaveLength(130);
  });
});

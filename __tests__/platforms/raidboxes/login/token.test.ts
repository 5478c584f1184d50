import { describe, expect, it } from '@jest/globals';
import { findToken, freshToken, givenToken } from '../../../../src/platforms/raidboxes/login/token.ts';

const NOW = Date.UTC(2030, 0, 1);

function jwt(claims: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}.c2ln`;
}

const inSeconds = (seconds: number): string => jwt({ exp: NOW / 1_000 + seconds });

describe('platforms/raidboxes/login/token', () => {
  it.each([
    ['an hour', inSeconds(3_600), 3_540_000],
    ['two minutes', inSeconds(120), 60_000],
    ['twenty seconds: half of it', inSeconds(20), 10_000],
    ['it is over already', inSeconds(-5), undefined],
    ['it says nothing', jwt({}), undefined],
    ['it says nonsense', jwt({ exp: 'soon' }), undefined],
    ['it is no JWT', 'opaque', undefined],
    ['its claims are no JSON', 'a.b.c', undefined],
  ])('renews a fresh token in time: %s', (_name, text, after) => {
    const due = freshToken(text, NOW).due;
    expect(due).toBe(after === undefined ? undefined : NOW + after);
  });

  it('renews a given token a minute before it expires, however soon that is', () => {
    expect(givenToken(inSeconds(20)).due).toBe(NOW - 40_000);
    expect(givenToken('opaque').due).toBeUndefined();
  });

  it.each([
    ['the header', { access_token: 'from-header' }, { access_token: 'from-body' }, 'from-header'],
    ['the body', {}, { access_token: 'from-body' }, 'from-body'],
    ['a wrapped body', {}, { data: { access_token: 'from-data' } }, 'from-data'],
    ['the header, with its scheme', { access_token: 'Bearer from-header' }, null, 'from-header'],
    ['a bearer header', { authorization: 'Bearer from-bearer' }, null, 'from-bearer'],
    ['nowhere', { authorization: 'Basic abc' }, { access_token: 7 }, undefined],
    ['not from text with a line break', { access_token: '' }, { access_token: 'a\nb' }, undefined],
    ['not from endless text', {}, { access_token: 'x'.repeat(20_000) }, undefined],
  ])('finds it in %s', (_name, headers, body, token) => {
    const given = headers as Readonly<Record<string, string>>;
    expect(findToken({ status: 200, headers: given, body, text: '' })).toBe(token);
  });
});

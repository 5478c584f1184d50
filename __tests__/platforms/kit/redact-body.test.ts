import { describe, expect, it } from '@jest/globals';
import { redactBody } from '../../../src/platforms/kit/redact-body.ts';

const isEnv = (name: string): boolean => name === 'env';

describe('taking secrets out', () => {
  it.each([
    ['names stay', { env: { A: 'x', B: 7, C: '' } }, { env: { A: '***', B: '***', C: '' } }],
    ['lists too', { env: [{ value: 'x' }, 'y', null] }, { env: [{ value: '***' }, '***', null] }],
    ['anywhere', [{ spec: { env: 'x', image: 'y' } }], [{ spec: { env: '***', image: 'y' } }]],
    ['private keys always', { a: ['-----BEGIN RSA PRIVATE KEY-----\nx'] }, { a: ['***'] }],
    ['the rest stays', { n: 1, b: false, z: null, t: 'text' }, { n: 1, b: false, z: null, t: 'text' }],
  ])('%s', (_, body, expected) => {
    expect(redactBody(body, isEnv)).toEqual(expected);
  });

  it('leaves the original alone', () => {
    const body = { env: { A: 'x' } };
    redactBody(body, isEnv);
    expect(body).toEqual({ env: { A: 'x' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  describe as described,
  environmentUrl,
  finalStatus,
} from '../../../src/reporting/deployment/deployment-status.ts';

describe('the last status', () => {
  const outputs = { url: 'https://web.example.com/' };
  it.each([
    ['created', false, 'success'],
    ['unchanged', false, 'success'],
    ['read', false, 'success'],
    ['deleted', false, 'inactive'],
    ['absent', false, 'inactive'],
    ['stopped', false, 'inactive'],
    ['skipped', false, 'inactive'],
    ['failed', true, 'failure'],
    ['absent', true, 'failure'],
    ['timed-out', true, 'error'],
    ['cancelled', true, 'error'],
  ] as const)('of %s (an error: %s) is %s', (outcome, failed, state) => {
    const status = finalStatus({ outcome, failed, title: 'Done.', outputs });
    expect(status).toEqual({
      state,
      description: 'Done.',
      ...(state === 'success' ? { environmentUrl: outputs.url } : {}),
    });
  });

  it('describes itself in one line of at most 140 characters', () => {
    expect(described('a\nb')).toBe('a b');
    expect(described('é'.repeat(500))).toHaveLength(140);
    expect([...described('😀'.repeat(500))].length).toBeLessThanOrEqual(140);
  });
});

describe('the environment’s address', () => {
  const address = '2001:db8::7b';
  it.each([
    ['https://web.example.com/', undefined, 'https://web.example.com/'],
    ['https://WEB.example.com', undefined, 'https://web.example.com/'],
    ['http://[2001:db8::7b]:8080/', address, 'http://[2001:db8::7b]:8080/'],
    ['http://[2001:0db8:0:0:0:0:0:7b]:8080/', address, 'http://[2001:db8::7b]:8080/'],
    ['http://[2001:db8::7c]:8080/', address, undefined],
    ['http://[2001:db8::7b]:8080/', undefined, undefined],
    ['http://web.example.com/', 'web.example.com', undefined],
    ['http://192.0.2.1/', '192.0.2.1', undefined],
    ['http://user:pass@[2001:db8::7b]/', address, undefined],
    ['https://user@web.example.com/', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['data:text/html,x', undefined, undefined],
    ['//web.example.com', undefined, undefined],
    ['not an address', undefined, undefined],
    ['', undefined, undefined],
    [`https://web.example.com/${'x'.repeat(3_000)}`, undefined, undefined],
  ])('%s of %s is %s', (url, own, expected) => {
    expect(environmentUrl({ url, ...(own === undefined ? {} : { address: own }) })).toBe(expected);
  });

  it('is none without one', () => {
    expect(environmentUrl({})).toBeUndefined();
  });
});

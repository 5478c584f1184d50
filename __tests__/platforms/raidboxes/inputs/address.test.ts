import { describe, expect, it } from '@jest/globals';
import { Unfit } from '../../../../src/contract/kinds/kind.ts';
import { hostPort } from '../../../../src/platforms/raidboxes/inputs/address.ts';

const context = {
  readPath: async () => ({ kind: 'unreadable', why: 'there is no such file' }) as const,
  warn: () => undefined,
};

describe('platforms/raidboxes/inputs/address', () => {
  it.each([
    ['example.com', 'example.com', 443],
    ['example.com:8443', 'example.com', 8_443],
    ['192.0.2.1:1', '192.0.2.1', 1],
    ['[2001:db8::1]', '2001:db8::1', 443],
    ['[2001:db8::1]:65535', '2001:db8::1', 65_535],
  ])('reads %s', (text, host, port) => {
    expect(hostPort(443).parse(text, context)).toEqual({ host, port });
  });

  it.each([
    '2001:db8::1',
    '[not-an-address]:443',
    'example.com:0',
    'example.com:65536',
    'example.com:',
    'https://example.com',
    'user@example.com',
    'a b',
    ':443',
  ])('refuses %s', (text) => {
    expect(() => hostPort(443).parse(text, context)).toThrow(Unfit);
  });
});

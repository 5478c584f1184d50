import { describe, expect, it } from '@jest/globals';
import { codeAt, isSeed, untilNextCode } from '../../../../src/platforms/raidboxes/login/totp.ts';

/** `12345678901234567890` in base32: the seed of the test vectors in RFC 6238, appendix B. */
const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('platforms/raidboxes/login/totp', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('computes the code of RFC 6238 at %d s', (seconds, code) => {
    expect(codeAt(SEED, seconds * 1_000)).toBe(code);
    expect(codeAt(SEED.toLowerCase().replace(/(....)/g, '$1-'), seconds * 1_000)).toBe(code);
  });

  it('takes base32 for a seed, and nothing else', () => {
    expect([SEED, 'JBSW-Y3DP', 'jbswy3dp===='].map(isSeed)).toEqual([true, true, true]);
    expect(['', '123456', 'ABCDEFG', 'ABCDEFG1', 'ABC=DEFGH', 'ABCDÄFGH'].map(isSeed)).not.toContain(true);
  });

  it('knows when the next code begins', () => {
    expect([0, 1, 29_999, 30_000].map(untilNextCode)).toEqual([30_000, 29_999, 1, 30_000]);
  });
});

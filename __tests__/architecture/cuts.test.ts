import { describe, expect, it } from '@jest/globals';
import { readCuts } from './cut-texts.ts';
import { readModules } from './source-tree.ts';

/*
 * What came from outside becomes printable in one place, in one order: secrets out, one line, cut. A cut before it
 * would leave the part of a secret that is too short to be known again.
 */

/** Where texts are whose secrets are not out yet. */
const FROM_OUTSIDE =
  /^(?:http|platforms(?!\/[a-z]+\/inputs\/)|operations|previews|kubeconfig|certificates|action)\//;

/** A text is cut to a length: `text.slice(0, 40)`, `text.slice(-MAX)`. */
const TO_A_LENGTH = /\.(?:slice|substring|substr)\((?:0, |-)(?:\d[\d_]+|[A-Z][A-Z_]+)[^,()]*\)$/;

/** Texts that no server writes: digests, commits, and times that were parsed before. */
const OURS = /(?:digest\('hex'\)|toISOString\(\)|\bhash|[sS]ha)\s?\.slice\(/;

/** Not for people: the name that an instance gets is sent, and a number of a certificate has digits alone. */
const EXCUSED = ['box.name.slice(0, LONGEST_NAME)', 'text.slice(0, MAX_DIGITS)'];

/** Who may cut to one line: the one place, what is made of texts without secrets, and what tells of inputs. */
const ONE_LINE =
  /^(?:support\/secrets\.ts|reporting\/(?:summary\/markdown|deployment\/deployment-status)\.ts|action\/inputs\/read-inputs\.ts)$/;

const cuts = readCuts();

describe('a text from outside', () => {
  it('is cut nowhere before its secrets are out', () => {
    expect(cuts.length).toBeGreaterThan(20);
    const found = cuts
      .filter(({ path, call }) => FROM_OUTSIDE.test(path) && TO_A_LENGTH.test(call))
      .filter(({ call }) => !OURS.test(call) && !EXCUSED.includes(call))
      .map(({ path, call }) => `${path}: ${call}`);
    expect(found).toEqual([]);
  });

  it('becomes one line of limited length in one place', () => {
    const users = readModules()
      .filter(({ layer }) => !['emulator', 'metadata', 'demo'].includes(layer))
      .filter(({ path, uses }) => uses.includes('oneLine') && !ONE_LINE.test(path))
      .map(({ path }) => path);
    expect(users).toEqual([]);
  });

  it('would be seen when it is cut', () => {
    for (const call of ['text.slice(0, 40)', 'log .slice(-100_000)', 'reason.substring(0, MAX_TEXT)'])
      expect(TO_A_LENGTH.test(call)).toBe(true);
    for (const call of ['text.slice(at)', 'text.slice(0, at)', 'word.slice(start, end)'])
      expect(TO_A_LENGTH.test(call)).toBe(false);
  });
});

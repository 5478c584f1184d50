import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { Faults } from '../../../src/emulator/faults/faults.ts';
import { segmentsOf } from '../../../src/emulator/wire/path-pattern.ts';

const target = (method: string, path: string, query = '', platform = 'toy') => ({
  platform,
  method,
  segments: segmentsOf(path),
  query: new URLSearchParams(query),
});
const made = (...rules: readonly FaultRule[]) => {
  const faults = new Faults();
  for (const rule of rules) faults.add(rule, 0);
  return faults;
};

describe('which requests a rule takes', () => {
  const cases: readonly [FaultRule, ReturnType<typeof target>, boolean][] = [
    [{ kind: 'status' }, target('GET', '/a'), true],
    [{ kind: 'status', platform: 'toy', method: 'post' }, target('POST', '/a'), true],
    [{ kind: 'status', platform: 'other' }, target('GET', '/a'), false],
    [{ kind: 'status', method: 'POST' }, target('GET', '/a'), false],
    [{ kind: 'status', path: '/a/:id' }, target('GET', '/a/1/'), true],
    [{ kind: 'status', path: '/a/:id/' }, target('GET', '/a/1'), true],
    [{ kind: 'status', path: '/a/:id' }, target('GET', '/a/1/b'), false],
    [{ kind: 'status', path: '/a/*' }, target('GET', '/a/1/b'), true],
    [{ kind: 'status', path: '/a' }, target('GET', '/ab'), false],
    [{ kind: 'status', path: '/' }, target('GET', '/'), true],
    [{ kind: 'status', query: { page: '2' } }, target('GET', '/a', 'page=2&x=1'), true],
    [{ kind: 'status', query: { page: '2' } }, target('GET', '/a', 'page=1'), false],
    [{ kind: 'accept-cut' }, target('GET', '/a'), false],
  ];
  it.each(cases)('%j on %j: %s', (rule, request, taken) => {
    expect(made(rule).take(request) !== undefined).toBe(taken);
  });
});

describe('how often a rule strikes', () => {
  const script = (faults: Faults, count: number) =>
    Array.from({ length: count }, () => faults.take(target('GET', '/a'))?.rule.kind ?? 'ok');

  it('once unless told otherwise, one after the other', () => {
    const faults = made({ kind: 'status', times: 2 }, { kind: 'cut-after' });
    expect(script(faults, 5)).toEqual(['status', 'status', 'cut-after', 'ok', 'ok']);
  });

  it('after the skipped ones', () => {
    expect(script(made({ kind: 'status', skip: 2 }), 4)).toEqual(['ok', 'ok', 'status', 'ok']);
  });

  it('for ever, until removed', () => {
    const faults = made({ kind: 'status', times: 'always' });
    expect(script(faults, 3)).toEqual(['status', 'status', 'status']);
    expect(faults.list()).toMatchObject([{ id: 1, struck: 3 }]);
    expect(faults.remove(2)).toBe(0);
    expect(faults.remove(1)).toBe(1);
    expect(script(faults, 1)).toEqual(['ok']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { SWITCHES } from '../../../src/emulator/dollarbox/switches.ts';
import { DOOR_CASES } from './door-cases.ts';
import { advance, call, turn, useEmulator } from './emulated.ts';
import { PROVISIONING_CASES } from './provisioning-cases.ts';
import { SHAPE_CASES } from './shape-cases.ts';

useEmulator();
const CASES = [...DOOR_CASES, ...SHAPE_CASES, ...PROVISIONING_CASES];
const ELSEWHERE = ['delete', 'kubeconfig', 'rotate-credential'];

describe('every switch', () => {
  it('has a case', () => {
    const names = SWITCHES.map(({ name }) => name);
    expect([...CASES.map(({ name }) => name), ...ELSEWHERE].toSorted()).toEqual(names.toSorted());
  });

  it.each(CASES)('$name has all its values tried', ({ name, seen }) => {
    const fixed = SWITCHES.find((one) => one.name === name)?.values.filter((value) => value !== '*') ?? [];
    expect(Object.keys(seen)).toEqual(expect.arrayContaining([...fixed]));
  });

  it.each(CASES)('$name is at its default without a word', async ({ name, seen, probe }) => {
    const first = SWITCHES.find((one) => one.name === name)?.values[0] ?? '';
    expect(await probe()).toEqual(seen[first]);
  });

  const turned = CASES.flatMap(({ name, seen, probe }) =>
    Object.entries(seen).map(([value, expected]) => ({ name, value, expected, probe })),
  );
  it.each(turned)('$name = $value', async ({ name, value, expected, probe }) => {
    turn(name, value);
    expect(await probe()).toEqual(expected);
  });
});

describe('switches together', () => {
  it('roll out a broken image without showing it at first', async () => {
    turn('patch-status', 'unchanged');
    const { json } = await call('PATCH', '/containers/121/', { body: { image: 'app:fail' } });
    expect(json.status).toBe('running');
    advance(1);
    expect((await call('GET', '/containers/121/')).json.status).toBe('failed');
  });

  it('wake a failed container without showing pending', async () => {
    turn('patch-status', 'unchanged');
    await call('PATCH', '/containers/122/', { body: { image: 'app:good' } });
    advance(1);
    expect((await call('GET', '/containers/122/')).json.status).toBe('running');
  });

  it('give an address late after an unknown status too', async () => {
    turn('ip-lag', 'yes');
    await call('POST', '/containers/', { body: { name: 'web', image: 'app:weird-then-run' } });
    const seen = [];
    for (const steps of [2, 1, 2, 1]) {
      advance(steps);
      const { status, ipv6_address } = (await call('GET', '/containers/123/')).json;
      seen.push(`${status} ${ipv6_address}`);
    }
    expect(seen).toEqual(['hibernating ', 'running ', 'running ', 'running 2001:db8::7b']);
  });

  it('give an address late also when a change came before it', async () => {
    turn('ip-lag', 'yes');
    await call('POST', '/containers/', { body: { name: 'web', image: 'a:1' } });
    await call('PATCH', '/containers/123/', { body: { image: 'a:2' } });
    advance(2);
    expect((await call('GET', '/containers/123/')).json).toMatchObject({
      status: 'running',
      ipv6_address: '',
    });
  });
});

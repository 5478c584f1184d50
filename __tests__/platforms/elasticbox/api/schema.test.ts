import { describe, expect, it } from '@jest/globals';
import { parse, safeParse } from 'valibot';
import { Variable } from '../../../../src/platforms/elasticbox/api/box-schema.ts';
import { InstanceFields } from '../../../../src/platforms/elasticbox/api/instance-schema.ts';
import { Service, StoredFile } from '../../../../src/platforms/elasticbox/api/schema.ts';
import { box, instance } from '../sample.ts';

describe('an instance', () => {
  it('is read when nothing but its id is there', () => {
    expect(parse(InstanceFields, { id: 'i-abc123' })).toMatchObject({
      name: '',
      state: '',
      operation: { event: '', workspace: '' },
      boxes: [],
      variables: [],
      tags: [],
      pricing_history: [],
    });
  });

  it('is read from the form of older releases, whose operation is text', () => {
    expect(instance({ operation: 'deploy' }).operation).toEqual({ event: 'deploy', workspace: '' });
  });

  it('keeps what fits of lists with odd items', () => {
    const { tags, variables } = instance({
      tags: ['a', 1, null, 'b'],
      variables: [{ name: 'X' }, 'y', { value: 'z' }],
    });
    expect(tags).toEqual(['a', 'b']);
    expect(variables.map(({ name }) => name)).toEqual(['X']);
  });

  it.each([{}, { id: '../x' }, { id: 'a/b' }, { id: '' }, { id: 7 }, null, []])(
    'is refused without a fit id: %j',
    (raw) => {
      expect(safeParse(InstanceFields, raw).success).toBe(false);
    },
  );

  it.each([
    { lease: null, expected: undefined },
    { lease: 'soon', expected: undefined },
    { lease: { expire: 'x' }, expected: { expire: 'x', operation: '', released: false } },
  ])('has a lease or none: $lease', ({ lease, expected }) => {
    expect(instance({ lease }).lease).toEqual(expected);
  });
});

describe('a variable', () => {
  it.each([
    { options: 'a, b,,c', expected: ['a', 'b', 'c'] },
    { options: ['a', ' b '], expected: ['a', 'b'] },
    { options: undefined, expected: [] },
    { options: 7, expected: [] },
  ])('has options as a list: $options', ({ options, expected }) => {
    expect(parse(Variable, { name: 'X', options }).options).toEqual(expected);
  });

  it('has text as its value, whatever came', () => {
    expect([8080, true, null, 'x', {}].map((value) => parse(Variable, { name: 'X', value }).value)).toEqual([
      '8080',
      'true',
      '',
      'x',
      '',
    ]);
  });
});

describe('a box', () => {
  it('has its version’s number as text', () => {
    expect(box('v', { version: { box: 'b', number: { major: 1, minor: 2 } } }).version?.number).toBe('1.2.0');
    for (const number of [{ major: '1', minor: '2', patch: '3' }, '1.2.3'])
      expect(box('v', { version: { box: 'b', number } }).version?.number).toBe('1.2.3');
    expect(box('v', { version: { box: 'b', number: '1.2' } }).version?.number).toBe('');
    expect(box('b').version).toBeUndefined();
  });
});

it('a service is read when nothing of it fits', () => {
  expect(parse(Service, { machines: 'none', state_history: null, address: [] })).toMatchObject({
    machines: [],
    state_history: [],
  });
});

it.each(['https://evil.example.com/x', '//evil.example.com', 'javascript:x', '', ' /x'])(
  'a stored file’s address must be a path of the site: %j',
  (url) => {
    expect(safeParse(StoredFile, { url }).success).toBe(false);
  },
);

import { delimiter } from 'node:path';
import { expect, it } from '@jest/globals';
import { kubeconfigVariable } from '../../../src/kubeconfig/files/exported.ts';

it.each([
  { name: 'nothing before', previous: undefined, expected: ['/t/ours'] },
  { name: 'an empty value', previous: '', expected: ['/t/ours'] },
  { name: 'one before', previous: '/home/a/config', expected: ['/t/ours', '/home/a/config'] },
  {
    name: 'ours already behind',
    previous: ['/a', '/t/ours', '/b'].join(delimiter),
    expected: ['/t/ours', '/a', '/b'],
  },
  {
    name: 'empty and repeated parts',
    previous: ['', '/a', ' ', '/b', '/a', ''].join(delimiter),
    expected: ['/t/ours', '/a', '/b'],
  },
])('$name', ({ previous, expected }) => {
  expect(kubeconfigVariable('/t/ours', previous)).toBe(expected.join(delimiter));
});

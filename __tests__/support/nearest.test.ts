import { describe, expect, it } from '@jest/globals';
import { didYouMean, nearest } from '../../src/support/nearest.ts';

const NAMES = ['create-container', 'delete-container', 'issue-kubeconfig', 'get-org'];

describe('support/nearest', () => {
  it.each([
    ['create-contaner', 'create-container'],
    ['CREATE_CONTAINER', 'create-container'],
    ['issue-kube-config', 'issue-kubeconfig'],
    ['get-orgs', 'get-org'],
    ['zzz', undefined],
    ['', undefined],
    ['x'.repeat(101), undefined],
  ])('%s is near %s', (wrong, expected) => {
    expect(nearest(wrong, NAMES)).toBe(expected);
  });

  it('says nothing without a near name', () => {
    expect(didYouMean('zzz', NAMES)).toBe('');
    expect(didYouMean('get-og', NAMES)).toBe(' Did you mean "get-org"?');
    expect(nearest('a', [])).toBeUndefined();
  });
});
